#pragma once
#include "core/fields/listquery.h"
#include "ui/common/appcontext.h"
#include "ui/common/worker.h"
#include <QAbstractTableModel>
#include <QCache>
#include <QDeadlineTimer>
#include <QTimer>

namespace koriz::ui {

/// The records of a list: all ids in their order, and the texts of the pages that were looked at last. Ids are
/// gathered by a worker, so a million records cost the window nothing.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    ListModel(Entity entity, AppContext &context, QObject *parent = nullptr);
    ~ListModel() override;

    /// Field paths; unknown ones are left out.
    void setColumns(const QStringList &paths);
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    /// Starts to gather; modelReset once there is something to show, ready() when it is complete.
    void setRequest(const ListRequest &request);
    [[nodiscard]] const ListRequest &request() const { return m_request; }
    /// The file changed: texts are read anew at once, order and number as soon as they are known.
    void refresh();

    [[nodiscard]] qint64 idAt(int row) const;
    /// -1 when the list does not hold it.
    [[nodiscard]] int rowOf(qint64 id) const;
    /// Rows of those that the list holds, in its order.
    [[nodiscard]] QList<int> rowsOf(const QList<qint64> &ids) const;
    [[nodiscard]] const std::vector<qint64> &ids() const { return m_ids; }
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void ready();
    /// Of rows that could not be read it is said once, until some can be read again.
    void failed(const std::exception_ptr &failure);

private:
    using Page = QHash<qint64, QVariantList>;
    void gather();
    void gatherFirst();
    void forgetFirst();
    void take(std::vector<qint64> ids, bool isComplete);
    /// Null when it could not be read.
    [[nodiscard]] const Page *page(int number) const;
    [[nodiscard]] std::unique_ptr<Page> readPage(int number) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] const Field &fieldOf(int column) const;

    AppContext &m_context;
    Catalogue m_catalogue;
    ListRequest m_request;
    QStringList m_columns;
    QList<int> m_fields; ///< index in the catalogue of each column
    std::vector<qint64> m_ids;
    bool m_isComplete = false;
    Worker m_worker {this};
    Worker m_firstWorker {this};
    std::vector<qint64> m_first; ///< waits for m_patience
    QTimer m_patience;
    bool m_isBegun = false;
    mutable std::unique_ptr<ListReader> m_reader;
    mutable QCache<int, Page> m_pages {256};
    mutable bool m_isFailureTold = false;
    mutable QDeadlineTimer m_nextTry {0}; ///< after a failure not every cell tries again
};

} // namespace koriz::ui
