#pragma once
#include "core/base/id.h"
#include "core/base/issue.h"
#include "core/fields/links.h"
#include <optional>

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

/// Why a stage cannot be called so, or have these figures; empty = it can. Whether another one is called so is seen
/// when it is written.
[[nodiscard]] Issues validate(const Stage &stage);

/// The writer of pipelines and their stages. Writing needs an Operation under way.
class PipelineStore
{
public:
    explicit PipelineStore(Database &db) : m_db(db), m_links(db) { }

    [[nodiscard]] QList<Pipeline> all() const;
    /// The one with the most open deals; null when no deal is open.
    [[nodiscard]] PipelineId busiest() const;
    [[nodiscard]] bool hasOpenDeals(PipelineId pipeline) const;
    [[nodiscard]] std::optional<Stage> stage(StageId id) const;
    /// By name in any shipped language's defaults, folded; nullopt when unknown. Null pipeline = the first.
    [[nodiscard]] std::optional<Stage> findStage(const QString &name, PipelineId pipeline = {});
    /// Makes an open stage after the other open ones. Error (Refused) when another stage is called so.
    StageId addStage(PipelineId pipeline, const QString &name);
    /// With won and lost as in the first one; its open stages are those added next, or come with completePipelines().
    PipelineId addPipeline(const QString &name);
    /// Gives pipelines without an open stage those of the first one.
    void completePipelines();
    /// Where a deal of this pipeline begins: its first open stage. Error (Refused) when it has none.
    [[nodiscard]] Stage defaultStage(PipelineId pipeline) const;

    /// Writes name, probability and age limit. Error (Refused) when another stage of the pipeline is called so.
    void change(const Stage &stage);
    /// Puts an open stage `places` further in its pipeline (below zero: nearer to its beginning), as far as there are
    /// open ones.
    void shift(StageId stage, int places);
    /// Error (Refused), saying why, when deals stand in it or went through it, or it is the last open one.
    void remove(StageId stage);

private:
    void refuseTaken(const Stage &stage);

    Database &m_db;
    Links m_links;
};

/// What a stage or status word of another program says of the outcome, in any shipped language ("Closed Won",
/// "LOST", "Выиграна", "Zaudēts"); nullopt when it says neither.
[[nodiscard]] std::optional<StageKind> outcomeOfWord(const QString &word);

} // namespace koriz
