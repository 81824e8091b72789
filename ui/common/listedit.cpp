#include "ui/common/listedit.h"
#include "ui/common/controlsaccessible.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/wheelguard.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int narrowestType = 84, widestType = 124, typeMargins = 38;

/// The same for all lists of a record, so that their fields stand below each other.
int typeWidthOf(const Catalogue &catalogue, const QFontMetrics &metrics)
{
    int widest = narrowestType;
    for (const ListSpec &spec : catalogue.lists())
        for (const ChoiceOption &known : spec.types)
            widest = std::max(widest, metrics.horizontalAdvance(spec.typeLabel(known.code)) + typeMargins);
    return std::min(widest, widestType);
}

} // namespace

QString ListEdit::labelOf(const Catalogue &catalogue, int list)
{
    const auto first = std::find_if(catalogue.fields().begin(), catalogue.fields().end(), [&](const Field &field) {
        return catalogue.listOf(field) == list;
    });
    Q_ASSERT(first != catalogue.fields().end());
    return first->key == catalogue.lists().at(list).key ? first->labelText()
                                                        : QCoreApplication::translate("Field", first->section);
}

ListEdit::ListEdit(const Catalogue &catalogue, int list, AppContext &context, const QString &name)
    : m_catalogue(catalogue), m_context(context), m_list(list)
{
    setObjectName(name);
    const ListSpec &spec = catalogue.lists().at(list);
    m_columns.resize(spec.columns.size());
    for (const Field &field : catalogue.fields()) {
        if (catalogue.listOf(field) == list)
            m_columns[catalogue.listColumnOf(field)] = field;
    }
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(space::xs);
    m_add = new QToolButton;
    m_add->setObjectName(name + u"_add"_s);
    m_add->setIcon(icon(u"plus"_s, IconTint::Secondary));
    m_add->setToolTip(tr("Add one more"));
    m_add->setAccessibleName(tr("Add one more: %1").arg(labelOf(catalogue, list)));
    setKind(m_add, ButtonKind::Quiet);
    m_add->setFixedSize(space::target, space::target);
    connect(m_add, &QToolButton::clicked, this, [this] { addItem({}).edits.first()->setFocus(); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_rows, 1);
    layout->addWidget(m_add, 0, Qt::AlignTop);
}

QComboBox *ListEdit::buildType(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setEditable(true);
    const QString meaning = u"%1: %2"_s.arg(labelOf(m_catalogue, m_list), tr("Kind"));
    box->setAccessibleName(meaning);
    box->lineEdit()->setAccessibleName(meaning);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setPlaceholderText(tr("Kind"));
    box->setFixedWidth(typeWidthOf(m_catalogue, box->fontMetrics()));
    const ListSpec &spec = m_catalogue.lists().at(m_list);
    for (const ChoiceOption &known : spec.types)
        box->addItem(spec.typeLabel(known.code), known.code);
    box->setCurrentIndex(-1);
    new WheelGuard(box);
    connect(box, &QComboBox::activated, this, &ListEdit::left);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, &ListEdit::left);
    finishUnfocused(box->lineEdit());
    return box;
}

QString ListEdit::typeOf(const Item &item) const
{
    const QString text = item.type->currentText().trimmed();
    const int known = item.type->findText(text, Qt::MatchFixedString);
    return known >= 0 ? item.type->itemData(known).toString() : text;
}

QToolButton *ListEdit::buildRemoval(const QString &name)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    made->setIcon(icon(u"x"_s, IconTint::Secondary));
    made->setToolTip(tr("Take away"));
    made->setAccessibleName(u"%1: %2"_s.arg(labelOf(m_catalogue, m_list), tr("Take away")));
    setKind(made, ButtonKind::Quiet);
    made->setFixedSize(space::target, space::target);
    QSizePolicy keepsPlace = made->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    made->setSizePolicy(keepsPlace);
    return made;
}

QWidget *ListEdit::buildRow(Item &item, int number)
{
    const QString name = u"%1_%2"_s.arg(objectName()).arg(number);
    auto *row = new QWidget;
    item.type = buildType(name + u"_type"_s);
    item.remove = buildRemoval(name + u"_remove"_s);
    connect(item.remove, &QToolButton::clicked, this, [this, row] { remove(row); });
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::xs);
    grid->addWidget(item.type, 0, 0);
    grid->addWidget(item.remove, 0, 2);
    for (int i = 0; i < m_columns.size(); ++i)
        buildField(item, i, name, *grid);
    grid->setColumnStretch(1, 1);
    return row;
}

/// Each column has a line of its own.
void ListEdit::buildField(Item &item, int column, const QString &name, QGridLayout &grid)
{
    const Field &field = m_columns.at(column);
    FieldEdit *edit = makeFieldEdit(m_catalogue, field, m_context, name + u'_' + field.key);
    item.edits << edit;
    connect(edit, &FieldEdit::typed, this, &ListEdit::offerRemoval);
    connect(edit, &FieldEdit::typed, this, &ListEdit::typed);
    connect(edit, &FieldEdit::left, this, &ListEdit::left);
    grid.addWidget(edit, column, 1);
    if (column > 0) { // the first one has the kind beside it, and says by its value what it is
        auto *label = new ElidedLabel(field.labelText());
        label->setFixedWidth(item.type->width());
        setTextRole(label, TextRole::Secondary);
        grid.addWidget(label, column, 0);
    }
    if (auto *line = qobject_cast<QLineEdit *>(edit->focusProxy()); line && m_columns.size() > 1)
        line->setPlaceholderText(field.labelText());
}

void ListEdit::fill(Item &item, const ListItem &values)
{
    item.type->setEditText(m_catalogue.lists().at(m_list).typeLabel(values.type));
    item.type->lineEdit()->setCursorPosition(0);
    item.shownType = typeOf(item);
    for (int i = 0; i < item.edits.size(); ++i)
        item.edits.at(i)->setValue(values.values.value(i));
}

ListEdit::Item &ListEdit::addItem(const ListItem &values)
{
    m_items << Item {};
    Item &item = m_items.last();
    item.row = buildRow(item, ++m_made);
    fill(item, values);
    m_rows->addWidget(item.row);
    item.row->show();
    offerRemoval();
    orderTabs();
    return item;
}

/// Rows come later than what stands below them: Tab goes through them here all the same.
void ListEdit::orderTabs()
{
    QWidget *last = m_add;
    const auto next = [&last](QWidget *widget) {
        setTabOrder(last, widget);
        last = widget;
    };
    for (const Item &item : m_items) {
        next(item.type);
        for (FieldEdit *edit : item.edits)
            next(edit->focusProxy());
        next(item.remove);
    }
    setTabOrder(last, m_add);
}

void ListEdit::offerRemoval()
{
    for (const Item &item : m_items)
        item.remove->setVisible(m_items.size() > 1 || !isEmpty(item));
}

void ListEdit::remove(const QWidget *row)
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).row == row) {
            m_items.takeAt(i).row->deleteLater();
            break;
        }
    }
    m_isRemoved = true;
    if (m_items.isEmpty())
        addItem({});
    offerRemoval();
    emit left();
}

void ListEdit::setItems(const QList<ListItem> &items)
{
    while (m_items.size() > std::max<qsizetype>(items.size(), 1)) {
        QWidget *row = m_items.takeLast().row;
        row->hide();
        row->deleteLater();
    }
    m_made = static_cast<int>(m_items.size());
    m_isRemoved = false;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        fill(m_items[i], items.value(i));
    while (m_items.size() < std::max<qsizetype>(items.size(), 1))
        addItem(items.value(m_items.size()));
    offerRemoval();
}

bool ListEdit::isEmpty(const Item &item) const
{
    const int main = m_catalogue.lists().at(m_list).mainColumn;
    for (int i = 0; i < item.edits.size(); ++i) {
        if ((main < 0 || main == i) && !item.edits.at(i)->typedText().trimmed().isEmpty())
            return false;
    }
    return true;
}

void ListEdit::settle(const QList<ListItem> &items)
{
    QList<Item *> filled;
    for (Item &item : m_items) {
        if (!isEmpty(item))
            filled << &item;
    }
    if (filled.size() != items.size()) {
        setItems(items);
        return;
    }
    m_isRemoved = false;
    for (qsizetype i = 0; i < items.size(); ++i)
        fill(*filled.at(i), items.at(i));
    for (Item &item : m_items)
        item.shownType = typeOf(item); // the kind of an empty item waits for its value
    offerRemoval();
}

QList<ListItem> ListEdit::itemsForSave(Links &links) const
{
    const int main = m_catalogue.lists().at(m_list).mainColumn;
    QList<ListItem> items;
    for (const Item &item : m_items) {
        ListItem made {typeOf(item), {}};
        bool isAny = false;
        for (int i = 0; i < item.edits.size(); ++i) {
            made.values << item.edits.at(i)->valueForSave(links);
            isAny = isAny || ((main < 0 || main == i) && !made.values.last().toString().isEmpty());
        }
        if (isAny)
            items << made;
    }
    return items;
}

QWidget *ListEdit::input() const
{
    for (const Item &item : m_items) {
        for (const FieldEdit *edit : item.edits) {
            if (!edit->problem().isEmpty())
                return edit->focusProxy();
        }
    }
    return m_items.first().edits.first()->focusProxy();
}

QString ListEdit::problem() const
{
    for (const Item &item : m_items) {
        for (const FieldEdit *edit : item.edits) {
            if (const QString text = edit->problem(); !text.isEmpty())
                return text;
        }
    }
    return {};
}

bool ListEdit::isChanged() const
{
    return m_isRemoved || std::any_of(m_items.begin(), m_items.end(), [this](const Item &item) {
        return typeOf(item) != item.shownType
            || std::any_of(item.edits.begin(), item.edits.end(), [](const FieldEdit *e) { return e->isChanged(); });
    });
}

} // namespace koriz::ui
