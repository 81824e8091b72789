#include "ui/common/filtereditor.h"
#include "core/base/money.h"
#include "core/fields/valuetext.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/fieldedit.h"
#include "ui/common/guarded.h"
#include "ui/common/theme.h"
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

/// What is typed to compare with: links, tags and long texts by a line of text.
Field comparedField(const Field &field)
{
    Field compared = field;
    const bool asText = field.type == FieldType::Link || field.type == FieldType::Tags
        || field.type == FieldType::LongText || field.type == FieldType::Phone || field.type == FieldType::Email
        || field.type == FieldType::Url;
    if (asText)
        compared.type = FieldType::Text;
    if (field.type == FieldType::PartialDate || field.type == FieldType::Stamp)
        compared.type = FieldType::Date;
    return compared;
}

/// What the list shows first is asked about first: a name, not a number of ours.
int firstColumn(const Catalogue &catalogue)
{
    for (int i = 0; i < catalogue.size(); ++i) {
        if (catalogue.at(i).is(Field::Shown) && catalogue.at(i).type == FieldType::Text)
            return i;
    }
    return 0;
}

int valueCount(FilterOp op)
{
    if (op == FilterOp::IsEmpty || op == FilterOp::IsNotEmpty)
        return 0;
    return op == FilterOp::Between ? 2 : 1;
}

} // namespace

FilterEditor::FilterEditor(const Catalogue &catalogue, AppContext &context, QWidget *parent)
    : QDialog(parent), m_catalogue(catalogue), m_context(context)
{
    setObjectName(u"filterEditor"_s);
    setWindowTitle(tr("Filter"));
    buildUi();
    chooseField();
}

void FilterEditor::buildUi()
{
    m_problem = new QLabel;
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTextRole(m_problem, TextRole::Bad, FontRole::Secondary);
    m_problem->hide();
    QDialogButtonBox *buttons = makeDialogButtons(this, tr("Filter"), u"filterAccept"_s).box;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(buildJoin());
    layout->addLayout(buildLine());
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(620);
    connect(buttons, &QDialogButtonBox::accepted, this, &FilterEditor::accept);
}

QWidget *FilterEditor::buildJoin()
{
    m_others = new QLabel;
    m_others->setObjectName(u"filterOthers"_s);
    m_others->setTextFormat(Qt::PlainText);
    m_others->setWordWrap(true);
    setTextRole(m_others, TextRole::Secondary);
    m_join = new QComboBox;
    m_join->setObjectName(u"filterJoin"_s);
    m_join->setAccessibleName(tr("With the filter so far"));
    m_join->addItems({tr("and also"), tr("or else")});
    m_joinRow = new QWidget;
    auto *column = new QVBoxLayout(m_joinRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_others);
    column->addWidget(m_join, 0, Qt::AlignLeading);
    m_joinRow->hide();
    return m_joinRow;
}

void FilterEditor::offerAlternative(const QString &others)
{
    m_others->setText(inWindowDirection(others));
    m_joinRow->show();
}

bool FilterEditor::isAlternative() const { return m_join->currentIndex() > 0; }

/// Field, comparison and what to compare with.
QLayout *FilterEditor::buildLine()
{
    m_field = new QComboBox;
    m_field->setObjectName(u"filterField"_s);
    m_field->setAccessibleName(tr("Field"));
    m_field->setMaxVisibleItems(24);
    for (int i = 0; i < m_catalogue.size(); ++i) {
        if (!filterOps(m_catalogue.at(i)).isEmpty())
            m_field->addItem(m_catalogue.at(i).labelText(), i);
    }
    m_field->setCurrentIndex(std::max(0, m_field->findData(firstColumn(m_catalogue))));
    m_op = new QComboBox;
    m_op->setObjectName(u"filterOp"_s);
    m_op->setAccessibleName(tr("Comparison"));
    connect(m_field, &QComboBox::currentIndexChanged, this, &FilterEditor::chooseField);
    connect(m_op, &QComboBox::currentIndexChanged, this, &FilterEditor::chooseOp);
    m_place = new QHBoxLayout;
    auto *line = new QHBoxLayout;
    line->addWidget(m_field);
    line->addWidget(m_op);
    line->addLayout(m_place, 1);
    return line;
}

const Field &FilterEditor::field() const { return m_catalogue.at(m_field->currentData().toInt()); }
FilterOp FilterEditor::op() const { return static_cast<FilterOp>(m_op->currentData().toInt()); }

void FilterEditor::chooseField()
{
    const QSignalBlocker blocker(m_op);
    m_op->clear();
    for (const FilterOp op : filterOps(field())) {
        if (op != FilterOp::In)
            m_op->addItem(filterOpLabel(op), static_cast<int>(op));
    }
    qDeleteAll(m_values);
    m_values.clear();
    chooseOp();
}

void FilterEditor::chooseOp()
{
    const int wanted = valueCount(op());
    while (m_values.size() > wanted)
        delete m_values.takeLast();
    while (m_values.size() < wanted) {
        FieldEdit *edit = makeFieldEdit(m_catalogue, comparedField(field()), m_context,
                                        u"filterValue%1"_s.arg(m_values.size() + 1));
        edit->setValue({});
        m_values << edit;
        m_place->addWidget(edit, 1);
    }
    if (!m_values.isEmpty())
        m_values.first()->setFocus();
}

void FilterEditor::setCondition(const Filter &condition)
{
    const auto path = m_catalogue.resolve(condition.path);
    if (!path)
        return;
    m_field->setCurrentIndex(m_field->findData(path->field));
    m_op->setCurrentIndex(m_op->findData(static_cast<int>(condition.op)));
    const ParseOptions options {currencyDecimals(m_context.db.currency()), DateOrder::YearFirst, DecimalMark::Dot,
                                m_context.today()};
    for (int i = 0; i < m_values.size() && i < condition.values.size(); ++i) {
        const FilterValue &value = condition.values.at(i);
        const QString text = value.kind == FilterValue::Kind::Today ? value.day(m_context.today()).toString(Qt::ISODate)
                                                                    : value.text;
        m_values.at(i)->setValue(fromText(m_values.at(i)->field(), text, options).value);
    }
}

std::optional<FilterValue> FilterEditor::valueOf(const FieldEdit &edit, QString &problem) const
{
    problem = edit.problem();
    if (!problem.isEmpty())
        return std::nullopt;
    const QVariant value = edit.value();
    if (value.isNull() || value.toString().isEmpty()) {
        problem = tr("Say what to compare with.");
        return std::nullopt;
    }
    const QString text = toText(edit.field(), value, currencyDecimals(m_context.db.currency()));
    switch (edit.field().type) {
    case FieldType::Date: return FilterValue::ofDay(QDate::fromString(text, Qt::ISODate));
    case FieldType::Boolean: return FilterValue {.kind = FilterValue::Kind::Boolean, .text = text};
    default: return edit.field().isNumeric() ? FilterValue::ofNumber(text) : FilterValue::ofText(text);
    }
}

void FilterEditor::accept()
{
    QList<FilterValue> values;
    QString problem;
    for (const FieldEdit *edit : std::as_const(m_values)) {
        if (const auto value = valueOf(*edit, problem))
            values << *value;
        else
            break;
    }
    if (problem.isEmpty()) {
        m_condition = Filter::compare(field().key, op(), values);
        if (const auto issue = unfit(m_condition, m_catalogue))
            problem = issue->text;
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        QDialog::accept();
}

} // namespace koriz::ui
