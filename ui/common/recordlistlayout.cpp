// The columns of the list: which, in what order, how wide; remembered between runs.
#include "core/paper/listpages.h"
#include "ui/common/listheader.h"
#include "ui/common/listmodel.h"
#include "ui/common/recordlist.h"
#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr int defaultWidth = 150;
constexpr int titleWidth = 210;
constexpr int numberWidth = 110;
constexpr int emailWidth = 205;
constexpr int widestContent = 226; ///< what a column beside a card may ask for

bool holdsWords(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Email:
    case FieldType::Url:
    case FieldType::Link:
    case FieldType::Tags: return true;
    default: return false;
    }
}
} // namespace

void RecordList::toggleColumn(const QString &path, bool shown)
{
    QStringList paths = visibleOrder();
    if (shown)
        paths << path;
    else if (paths.size() > 1)
        paths.removeAll(path);
    m_context.settings.setValue(settingsKey("columns"), paths);
    loadLayout();
}

QString RecordList::settingsKey(const char *what) const
{
    return u"list/%1/%2"_s.arg(entityInfo(m_entity).key, QString::fromLatin1(what));
}

void RecordList::loadLayout()
{
    const QSettings &settings = m_context.settings;
    const QStringList wanted = settings.value(settingsKey("columns")).toStringList();
    const QScopedValueRollback loading(m_isLoading, true);
    QHeaderView *header = m_table->horizontalHeader();
    m_table->setSortingEnabled(false);
    m_model->setColumns(wanted.isEmpty() ? usualColumns(m_model->catalogue()) : wanted);
    if (m_model->columnCount() == 0)
        m_model->setColumns(usualColumns(m_model->catalogue()));
    for (int i = 0; i < m_model->columnCount(); ++i)
        header->moveSection(header->visualIndex(i), i);
    const QString &usual = m_model->catalogue().info().usualOrder;
    const QString sorted = settings.value(settingsKey("sort"), QString(usual).remove(u'-')).toString();
    const auto column = static_cast<int>(m_model->columns().indexOf(sorted));
    const bool isDown = settings.value(settingsKey("descending"), usual.startsWith(u'-')).toBool();
    header->setSortIndicator(column, isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_contentWidths.clear();
    if (m_isNarrow)
        measureContents();
    fitColumns();
}

int RecordList::wantedWidth(int column, const QVariantMap &widths) const
{
    const QString &path = m_model->columns().at(column);
    const Field *field = m_model->catalogue().find(path);
    const int usual = path == m_model->catalogue().info().titleField ? titleWidth
        : field && field->isNumeric() ? numberWidth
        : field && field->type == FieldType::Email ? emailWidth : defaultWidth;
    return widths.value(path, std::max(usual, m_header->neededWidth(column))).toInt();
}

/// As narrow as it can be read, by the rows that are seen.
void RecordList::measureContents()
{
    const QAbstractItemView &view = *m_table; // which says how wide contents are
    m_contentWidths.clear();
    for (int column = 0; m_model->rowCount() > 0 && column < m_model->columnCount(); ++column)
        m_contentWidths << std::min(view.sizeHintForColumn(column), widestContent);
}

int RecordList::narrowWidth(int column, const QVariantMap &widths) const
{
    const int content = m_contentWidths.value(column);
    return std::min(wantedWidth(column, widths),
                    std::max(m_header->neededWidth(column), content));
}

/// Beside a card there is room for some columns only: the first ones, instead of all cut off. The others come back
/// with the room.
void RecordList::fitColumns()
{
    const QScopedValueRollback loading(m_isLoading, true);
    const QVariantMap widths = m_context.settings.value(settingsKey("widths")).toMap();
    QHeaderView *header = m_table->horizontalHeader();
    int room = m_table->viewport()->width(), shown = 0, wanted = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        wanted += wantedWidth(column, widths);
    const bool isTight = m_isNarrow && wanted > room; // on a large screen there is room beside a card
    header->setStretchLastSection(!isTight);
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        const int column = header->logicalIndex(visual);
        const int width = isTight ? narrowWidth(column, widths) : wantedWidth(column, widths);
        const bool isShown = !isTight || visual == 0 || (shown == visual && width <= room);
        header->setSectionHidden(column, !isShown);
        if (!isShown)
            continue;
        header->resizeSection(column, width);
        room -= width;
        ++shown;
    }
    if (!isTight)
        shareRoom(room, widths);
    if (!isTight || room <= 0)
        return;
    const int first = header->logicalIndex(0), last = header->logicalIndex(shown - 1),
              size = header->sectionSize(first);
    header->resizeSection(first, std::max(size, std::min(size + room, wantedWidth(first, widths))));
    header->resizeSection(last, header->sectionSize(last) + m_table->viewport()->width() - header->length());
}

/// What all the columns leave goes to those that hold words, but for the ones that the owner has set; what they lack by
/// little is taken from the same ones.
void RecordList::shareRoom(int room, const QVariantMap &widths)
{
    QHeaderView *header = m_table->horizontalHeader();
    QList<int> elastic;
    int slack = 0; // how much narrower they may be
    const auto slackOf = [&](int column) {
        const int wanted = wantedWidth(column, widths);
        return wanted - std::max(wanted * 2 / 3, m_header->neededWidth(column));
    };
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString &path = m_model->columns().at(column);
        const Field *field = m_model->catalogue().find(path);
        if (widths.contains(path) || (field && !holdsWords(field->type)))
            continue;
        elastic << column;
        slack += slackOf(column);
    }
    if (slack < -room)
        return;
    const auto count = static_cast<int>(elastic.size());
    for (const int column : elastic) {
        const int share = room > 0 ? room / count : slack == 0 ? 0 : -(slackOf(column) * -room + slack - 1) / slack;
        header->resizeSection(column, wantedWidth(column, widths) + share);
    }
}

/// The contents are measured once: columns that move while one goes through the rows are no help, and shaping all those
/// texts takes longer than showing a customer.
void RecordList::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    m_search->setMinimumWidth(narrow ? searchBesideCard : searchWidth);
    if (narrow)
        measureContents();
    fitColumns();
    updateState();
}

/// Column paths as the owner arranged them.
QStringList RecordList::visibleOrder() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    QStringList paths;
    for (int visual = 0; visual < std::min(header->count(), m_model->columnCount()); ++visual)
        paths << m_model->columns().value(header->logicalIndex(visual));
    return paths;
}

void RecordList::saveLayout()
{
    if (m_isLoading)
        return;
    const QHeaderView *header = m_table->horizontalHeader();
    m_context.settings.setValue(settingsKey("columns"), visibleOrder());
    m_context.settings.setValue(settingsKey("sort"), m_model->columns().value(header->sortIndicatorSection()));
    m_context.settings.setValue(settingsKey("descending"), header->sortIndicatorOrder() == Qt::DescendingOrder);
}

/// The last column takes what is left: its width is nobody's wish.
void RecordList::saveWidth(int column, int width)
{
    const QHeaderView *header = m_table->horizontalHeader();
    int last = header->count() - 1;
    while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    if (m_isLoading || header->visualIndex(column) == last)
        return;
    QVariantMap widths = m_context.settings.value(settingsKey("widths")).toMap();
    widths.insert(m_model->columns().value(column), width);
    m_context.settings.setValue(settingsKey("widths"), widths);
}

} // namespace koriz::ui
