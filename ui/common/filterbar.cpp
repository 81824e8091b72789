#include "ui/common/filterbar.h"
#include "core/base/money.h"
#include "core/db/operation.h"
#include "core/fields/segments.h"
#include "core/fields/valuetext.h"
#include "ui/common/chip.h"
#include "ui/common/command.h"
#include "ui/common/dialogs.h"
#include "ui/common/filtereditor.h"
#include "ui/common/flowlayout.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include <QAction>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int longestName = 180;
const QKeySequence filterKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_F), segmentKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_S);

QString valueText(const FilterValue &value, const Field &field, const AppContext &context)
{
    switch (value.kind) {
    case FilterValue::Kind::Today: return context.format.date(value.day(context.today()));
    case FilterValue::Kind::Day: return context.format.date(QDate::fromString(value.text, Qt::ISODate));
    case FilterValue::Kind::Boolean:
    case FilterValue::Kind::Number:
    case FilterValue::Kind::Text: break;
    }
    const ParseOptions options {currencyDecimals(context.db.currency()), DateOrder::YearFirst, DecimalMark::Dot,
                                context.today()};
    const ParsedValue parsed = fromText(field, value.text, options);
    return parsed.issue || parsed.value.isNull() ? value.text : display(field, parsed.value, context.format);
}

/// Conditions that hold together or instead of each other, in the words of the owner's language.
QString describeTree(const Filter &filter, const Catalogue &catalogue, const AppContext &context)
{
    QString all;
    for (const Filter &child : filter.children) {
        QString one = describe(child, catalogue, context);
        if (child.children.size() > 1)
            one = u"(%1)"_s.arg(one);
        if (filter.kind == Filter::Kind::Not)
            return FilterBar::tr("not: %1").arg(one);
        all = all.isEmpty() ? one
            : filter.kind == Filter::Kind::Or ? FilterBar::tr("%1 or %2").arg(all, one)
                                              : FilterBar::tr("%1 and %2").arg(all, one);
    }
    return all;
}

Filter either(const Filter &a, const Filter &b)
{
    const Filter &first = a.kind == Filter::Kind::And && a.children.size() == 1 ? a.children.front() : a;
    Filter result;
    result.kind = Filter::Kind::Or;
    if (first.kind == Filter::Kind::Or)
        result.children = first.children;
    else
        result.children = {first};
    result.children.push_back(b);
    return result;
}

} // namespace

QString describe(const Filter &filter, const Catalogue &catalogue, const AppContext &context)
{
    if (filter.kind != Filter::Kind::Compare)
        return describeTree(filter, catalogue, context);
    const auto path = catalogue.resolve(filter.path);
    if (!path)
        return toText(filter);
    const Field &field = catalogue.at(path->field);
    constexpr qsizetype told = 4; // the others are seen in the list itself
    QStringList values;
    for (const FilterValue &value : filter.values.first(std::min(told, filter.values.size())))
        values << valueText(value, field, context);
    const QString rest = filter.values.size() > told ? u"…"_s : QString();
    const QString all = values.join(filter.op == FilterOp::Between ? u" – "_s
                                        : field.isNumeric()        ? u"; "_s
                                                                   : u", "_s)
        + rest;
    return u"%1 %2 %3"_s.arg(field.labelText(), filterOpLabel(filter.op), all).trimmed();
}

FilterBar::FilterBar(const Catalogue &catalogue, AppContext &context, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_context(context)
{
    setObjectName(u"filterBar"_s);
    buildUi();
    buildCommands();
    rebuild();
}

void FilterBar::buildUi()
{
    m_segments = new QToolButton;
    m_segments->setObjectName(u"segments"_s);
    m_segments->setIcon(icon(u"bookmark"_s, IconTint::Secondary));
    m_segments->setToolTip(tipOf(tr("Filters kept under a name"), segmentKeys));
    setKind(m_segments, ButtonKind::Quiet);
    m_add = new QToolButton;
    m_add->setObjectName(u"addFilter"_s);
    m_add->setIcon(icon(u"funnel"_s, IconTint::Secondary));
    m_add->setText(tr("Filter"));
    m_add->setToolTip(tr("Show only what meets a condition (%1)").arg(filterKeys.toString(QKeySequence::NativeText)));
    setKind(m_add, ButtonKind::Quiet);
    m_flow = new FlowLayout(space::xs, this);
    m_flow->addWidget(m_segments);
    m_flow->addWidget(m_add);
    connect(m_segments, &QToolButton::clicked, this, &FilterBar::showSegments);
    connect(m_add, &QToolButton::clicked, this, &FilterBar::addCondition);
}

void FilterBar::buildCommands()
{
    m_commands << makeCommand(this, u"filterAdd"_s, u"funnel"_s, tr("Filter"), filterKeys, [this] { addCondition(); });
    m_commands << makeCommand(this, u"filterSegments"_s, u"bookmark"_s, tr("Segments"), segmentKeys,
                              [this] { showSegments(); });
    m_keep = makeCommand(this, u"filterKeep"_s, {}, tr("Keep this filter as a segment…"),
                         QKeySequence(u"Ctrl+Shift+K"_s), [this] { keepAsSegment(); });
    m_write = makeCommand(this, u"filterWrite"_s, {}, tr("Write the filter as text…"), QKeySequence(u"Ctrl+Shift+W"_s),
                          [this] { editAsText(); });
    m_commands << m_keep << m_write;
    addActions(m_commands);
}

std::vector<Filter> FilterBar::conditions() const
{
    if (m_filter.kind == Filter::Kind::And)
        return m_filter.children;
    return {m_filter};
}

void FilterBar::setFilter(const Filter &filter)
{
    m_filter = filter;
    rebuild();
}

void FilterBar::change(const Filter &filter)
{
    setFilter(filter);
    emit changed();
}

void FilterBar::rebuild()
{
    for (QWidget *chip : std::exchange(m_chips, {})) {
        delete m_flow->takeAt(m_flow->indexOf(chip));
        chip->hide();
        chip->deleteLater();
    }
    const std::vector<Filter> all = conditions();
    for (size_t i = 0; i < all.size(); ++i) {
        auto *chip = new Chip(describe(all.at(i), m_catalogue, m_context), this);
        chip->setObjectName(u"filterChip%1"_s.arg(i));
        chip->setAccessibleName(chip->text());
        chip->setTone(TextRole::Accent);
        chip->setRemovable(true);
        chip->setClickable(true);
        connect(chip, &Chip::removed, this, [this, i] { removeAt(i); });
        connect(chip, &Chip::clicked, this, [this, i] { editAt(i); });
        m_flow->insertWidget(1 + static_cast<int>(i), chip);
        chip->show();
        m_chips << chip;
    }
    QString name = tr("All");
    if (!m_filter.isAll()) {
        name = tr("Filtered");
        guarded(m_context, [&] {
            for (const Segment &segment : segments(m_context.db, m_catalogue.entity())) {
                if (segment.filter == toText(m_filter))
                    name = segment.name;
            }
        });
    }
    m_segments->setText(
        m_segments->fontMetrics().elidedText(name.simplified(), Qt::ElideRight, longestName).replace(u'&', u"&&"_s));
    m_segments->setAccessibleName(u"%1: %2"_s.arg(tr("Segments"), name));
    fitWords();
    updateGeometry();
}

/// In a narrow list the icons alone say it: a second line would cost a row of the list. A segment keeps its name.
void FilterBar::fitWords()
{
    for (QToolButton *button : {m_segments, m_add})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int words = m_segments->sizeHint().width() + space::xs + m_add->sizeHint().width();
    if (words <= width() || !m_chips.isEmpty())
        return;
    for (QToolButton *button : {m_segments, m_add})
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void FilterBar::removeAt(size_t index)
{
    std::vector<Filter> all = conditions();
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(index));
    Filter filter;
    filter.children = std::move(all);
    change(filter);
}

void FilterBar::editAt(std::optional<size_t> index)
{
    std::vector<Filter> all = conditions();
    if (index && all.at(*index).kind != Filter::Kind::Compare) {
        editAsText();
        return;
    }
    FilterEditor editor(m_catalogue, m_context, window());
    if (index)
        editor.setCondition(all.at(*index));
    else if (!m_filter.isAll())
        editor.offerAlternative(describe(m_filter, m_catalogue, m_context));
    if (editor.exec() != QDialog::Accepted)
        return;
    if (editor.isAlternative())
        return change(either(m_filter, editor.condition()));
    if (index)
        all.at(*index) = editor.condition();
    else
        all.push_back(editor.condition());
    Filter filter;
    filter.children = std::move(all);
    change(filter);
}

void FilterBar::showSegments()
{
    QMenu menu(m_segments);
    menu.setObjectName(u"segmentsMenu"_s);
    QList<Segment> known;
    guarded(m_context, [&] { known = segments(m_context.db, m_catalogue.entity()); });
    connect(menu.addAction(tr("All")), &QAction::triggered, this, &FilterBar::clear);
    menu.addSeparator();
    for (const Segment &segment : known) {
        QString label = segment.name;
        connect(menu.addAction(label.replace(u'&', u"&&"_s)), &QAction::triggered, this, [this, segment] {
            if (const ParsedFilter parsed = parseFilter(segment.filter, m_catalogue); parsed.filter)
                change(*parsed.filter);
            else
                m_context.dialogs.message(window(), parsed.issue.text);
        });
    }
    menu.addSeparator();
    menu.addActions({m_keep, m_write});
    if (!known.isEmpty()) {
        QMenu *removal = menu.addMenu(tr("Delete a segment"));
        for (const Segment &segment : known) {
            QString label = segment.name;
            connect(removal->addAction(label.replace(u'&', u"&&"_s)), &QAction::triggered, this, [this, segment] {
                guarded(m_context, [&] {
                    Operation operation(m_context.db, OperationKind::Delete, tr("Segment: %1").arg(segment.name));
                    removeSegment(m_context.db, segment.id);
                    operation.commit();
                });
                rebuild();
            });
        }
    }
    menu.exec(m_segments->mapToGlobal(QPoint(0, m_segments->height())));
}

void FilterBar::keepAsSegment()
{
    const auto name = m_context.dialogs.askText(window(), tr("Keep the filter"), tr("Name of the segment"));
    if (!name || name->trimmed().isEmpty())
        return;
    guarded(m_context, [&] {
        Operation operation(m_context.db, OperationKind::Edit, tr("Segment: %1").arg(name->trimmed()));
        saveSegment(m_context.db, m_catalogue.entity(), name->trimmed(), m_filter);
        operation.commit();
    });
    rebuild();
}

void FilterBar::editAsText()
{
    QString proposed = m_filter.isAll() ? QString() : toText(m_filter);
    while (const auto text = m_context.dialogs.askText(window(), tr("Filter as text"),
               tr("For example: city = \"Riga\" and turnover > 500"), proposed)) {
        const ParsedFilter parsed = parseFilter(*text, m_catalogue);
        if (parsed.filter) {
            change(*parsed.filter);
            return;
        }
        m_context.dialogs.message(window(), parsed.issue.text);
        proposed = *text;
    }
}

} // namespace koriz::ui
