#include "ui/common/listmodel.h"
#include "core/fields/valuetext.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr int pageRows = 64;
constexpr int firstRows = 100;
constexpr int patienceMs = 6;
constexpr int retryMs = 1000;
constexpr qsizetype longestCell = 300;
} // namespace

ListModel::ListModel(Entity entity, AppContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_catalogue(context.db, entity)
{
    connect(&m_worker, &Worker::finished, this, [this](const std::any &result) {
        forgetFirst();
        take(std::move(*std::any_cast<std::shared_ptr<std::vector<qint64>>>(result)), true);
        emit ready();
    });
    connect(&m_worker, &Worker::failed, this, &ListModel::failed);
    connect(&m_firstWorker, &Worker::finished, this, [this](const std::any &result) {
        m_first = std::any_cast<std::vector<qint64>>(result);
        m_patience.start();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { take(std::exchange(m_first, {}), false); });
}

ListModel::~ListModel() = default;

void ListModel::setColumns(const QStringList &paths)
{
    beginResetModel();
    m_columns.clear();
    m_fields.clear();
    for (const QString &path : paths) {
        if (const auto resolved = m_catalogue.resolve(path); resolved && !m_columns.contains(path)) {
            m_columns << path;
            m_fields << resolved->field;
        }
    }
    m_reader.reset();
    m_pages.clear();
    endResetModel();
}

void ListModel::setRequest(const ListRequest &request)
{
    const bool isOther = request.search != m_request.search || request.filter != m_request.filter;
    m_request = request;
    gather();
    if (isOther)
        gatherFirst();
}

void ListModel::refresh()
{
    m_pages.clear();
    m_nextTry.setRemainingTime(0);
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    gather();
}

/// A list that has not shown anything shows its first rows at once; one that is full keeps them until the new order is
/// known.
void ListModel::gather()
{
    forgetFirst();
    if (!std::exchange(m_isBegun, true)) {
        try {
            take(firstIds(m_context.db, m_request, firstRows), false);
        } catch (...) {
            emit failed(std::current_exception());
            return;
        }
    }
    m_isComplete = false;
    const QString language = m_context.format.settings().language;
    m_worker.start(m_context.db, [request = m_request, language](Database &db, const Progress &progress) {
        return std::any(std::make_shared<std::vector<qint64>>(orderedIdsAside(db, request, language, progress)));
    });
}

/// Of a million records the first that meet a search are found long before all of them are in order. They are shown
/// only when it takes longer than one notices, so that nothing moves twice.
void ListModel::gatherFirst()
{
    m_firstWorker.start(m_context.db, [request = m_request](Database &db, const Progress &) {
        return std::any(firstIds(db, request, firstRows));
    });
}

void ListModel::forgetFirst()
{
    m_firstWorker.cancel();
    m_patience.stop();
}

void ListModel::take(std::vector<qint64> ids, bool isComplete)
{
    m_isComplete = isComplete;
    if (ids == m_ids)
        return;
    beginResetModel();
    m_ids = std::move(ids);
    m_pages.clear();
    endResetModel();
}

qint64 ListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids.at(static_cast<size_t>(row)) : 0;
}

int ListModel::rowOf(qint64 id) const
{
    const auto at = std::find(m_ids.begin(), m_ids.end(), id);
    return at == m_ids.end() ? -1 : static_cast<int>(at - m_ids.begin());
}

QList<int> ListModel::rowsOf(const QList<qint64> &ids) const
{
    if (ids.size() < 2)
        return ids.isEmpty() || rowOf(ids.first()) < 0 ? QList<int>() : QList<int> {rowOf(ids.first())};
    // Nearly all of a million rows are passed by without a look at the set.
    constexpr qint64 marks = 1 << 16;
    std::vector<bool> isMarked(marks);
    for (const qint64 id : ids)
        isMarked[static_cast<size_t>(id % marks)] = true;
    const QSet<qint64> wanted(ids.begin(), ids.end());
    QList<int> rows;
    for (size_t row = 0; row < m_ids.size(); ++row) {
        if (isMarked[static_cast<size_t>(m_ids[row] % marks)] && wanted.contains(m_ids[row]))
            rows << static_cast<int>(row);
    }
    return rows;
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Field &ListModel::fieldOf(int column) const
{
    return m_catalogue.at(m_fields.at(column));
}

const ListModel::Page *ListModel::page(int number) const
{
    if (const Page *known = m_pages.object(number))
        return known;
    if (!m_nextTry.hasExpired())
        return nullptr;
    try {
        m_pages.insert(number, readPage(number).release());
        m_isFailureTold = false;
        return m_pages.object(number);
    } catch (...) { // data() never throws
        m_nextTry.setRemainingTime(retryMs);
        if (!std::exchange(m_isFailureTold, true)) {
            auto *self = const_cast<ListModel *>(this);
            QMetaObject::invokeMethod(
                self, [self, why = std::current_exception()] { emit self->failed(why); }, Qt::QueuedConnection);
        }
        return nullptr;
    }
}

std::unique_ptr<ListModel::Page> ListModel::readPage(int number) const
{
    if (!m_reader)
        m_reader = std::make_unique<ListReader>(m_context.db, m_catalogue, m_columns);
    auto fresh = std::make_unique<Page>();
    const auto from = m_ids.begin() + qsizetype {number} * pageRows;
    const auto to = m_ids.begin() + std::min<qsizetype>(qsizetype {number + 1} * pageRows, std::ssize(m_ids));
    for (const ListRow &row : m_reader->rows({from, to}))
        fresh->insert(row.id, row.values);
    return fresh;
}

QString ListModel::text(int row, int column) const
{
    const Page *values = page(row / pageRows);
    if (!values)
        return {};
    const auto found = values->constFind(idAt(row));
    return found == values->cend() ? QString() : display(fieldOf(column), found->value(column), m_context.format);
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column()).left(longestCell).replace(u'\n', u' ');
    case Qt::ToolTipRole: {
        const QString whole = text(index.row(), index.column());
        return whole.size() < 40 ? QVariant() : QVariant(plainTip(whole.left(2000)));
    }
    case Qt::TextAlignmentRole:
        return fieldOf(index.column()).isNumeric() ? QVariant(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter)
                                                   : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    case IdRole:
        return idAt(index.row());
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return fieldOf(section).labelText();
    if (role == Qt::TextAlignmentRole)
        return fieldOf(section).isNumeric() ? QVariant(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter)
                                            : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    m_request.sort = m_columns.value(column);
    m_request.descending = order == Qt::DescendingOrder;
    gather();
}

} // namespace koriz::ui
