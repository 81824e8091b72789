#pragma once
#include "core/fields/entitystore.h"

namespace koriz {

enum class StageKind { Open, Won, Lost };

struct Stage
{
    StageId id {};
    PipelineId pipeline {};
    QString name {};
    StageKind kind = StageKind::Open;
    int position = 0;
    int probabilityBp = 0;           ///< hundredths of a percent
    std::optional<int> ageLimitDays {}; ///< a stay longer than this is shown as ageing
};

struct Pipeline
{
    PipelineId id {};
    QString name {};
    QList<Stage> stages {}; ///< by position: the open ones, then won and lost
};

/// What moving a deal to another place means.
struct Move
{
    StageId stage {};
    qint64 before = 0;    ///< the deal it is dropped above; 0 = at the end of the column
    QDateTime at {};      ///< UTC; null = now
    QString lossReason {}; ///< for a lost stage; a new reason is added to the list
    QString lossNote {};
};

/// The writer of deals, pipelines, stages and the stage log. Beside it only an import that tells a deal's whole course
/// rewrites the log (StageLogWriter), and the sample company is written in bulk.
class DealStore : public EntityStore
{
public:
    explicit DealStore(Database &db, Clock clock = systemClock());

    [[nodiscard]] Issues validate(const Record &record) override;
    /// From now on a deal may be closed before it was created: other programs keep such deals.
    void keepDaysAsTold() { m_daysAsTold = true; }

    [[nodiscard]] QList<Pipeline> pipelines() const;
    /// The one with the most open deals; null when no deal is open.
    [[nodiscard]] PipelineId busiestPipeline() const;
    [[nodiscard]] bool hasOpenDeals(PipelineId pipeline) const;
    [[nodiscard]] std::optional<Stage> stage(StageId id) const;
    /// By name in any shipped language's defaults, folded; nullopt when unknown. Null pipeline = the first.
    [[nodiscard]] std::optional<Stage> findStage(const QString &name, PipelineId pipeline = {});
    /// Makes an open stage after the other open ones.
    StageId addStage(PipelineId pipeline, const QString &name);
    /// With won and lost as in the first one; its open stages are those added next, or come with completePipelines().
    PipelineId addPipeline(const QString &name);
    /// Gives pipelines without an open stage those of the first one.
    void completePipelines();
    /// Where a deal of this pipeline begins: its first open stage. Error (Refused) when it has none.
    [[nodiscard]] Stage defaultStage(PipelineId pipeline) const;

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

    bool m_daysAsTold = false;
};

/// What a stage or status word of another program says of the outcome, in any shipped language ("Closed Won",
/// "LOST", "Выиграна", "Zaudēts"); nullopt when it says neither.
[[nodiscard]] std::optional<StageKind> outcomeOfWord(const QString &word);

} // namespace koriz
