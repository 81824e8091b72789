#pragma once
#include "core/fields/entitystore.h"
#include "core/sales/pipelinestore.h"

namespace koriz {

/// What moving a deal to another place means.
struct Move
{
    StageId stage {};
    qint64 before = 0;    ///< the deal it is dropped above; 0 = at the end of the column
    QDateTime at {};      ///< UTC; null = now
    QString lossReason {}; ///< for a lost stage; a new reason is added to the list
    QString lossNote {};
};

/// The writer of deals and the stage log. Beside it only an import that tells a deal's whole course
/// rewrites the log (StageLogWriter), and the sample company is written in bulk.
class DealStore : public EntityStore
{
public:
    explicit DealStore(Database &db, Clock clock = systemClock());

    [[nodiscard]] Issues validate(const Record &record) override;
    /// From now on a deal may be closed before it was created: other programs keep such deals.
    void keepDaysAsTold() { m_daysAsTold = true; }

    [[nodiscard]] PipelineStore &pipelines() { return m_pipelines; }
    [[nodiscard]] const PipelineStore &pipelines() const { return m_pipelines; }

    /// Puts deals into a stage, in this order, and logs it: what dropping cards does. Won and lost set the outcome and
    /// the day of closing; back to an open stage clears them. A day before the present stay began moves its
    /// beginning; one before the stay before it is refused (Error).
    void move(const QList<DealId> &deals, const Move &how);

protected:
    void prepare(Record &record, const Record *before, Extras &extras) override;
    void written(const Record &record, const Record *before) override;

private:
    void settleCurrency(Record &record, const Record *before);
    void enterStage(const Record &record, const Record *before);
    void correctDays(const Record &record, const Record &before);
    void logEntry(qint64 deal, StageId stage, const QDateTime &at);
    [[nodiscard]] QDateTime momentOfMove(DealId deal, const QDateTime &told);
    [[nodiscard]] qint64 positionBefore(StageId stage, qint64 deal);
    void spread(StageId stage);

    PipelineStore m_pipelines;
    bool m_daysAsTold = false;
};

} // namespace koriz
