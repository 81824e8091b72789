#pragma once
#include "core/exchange/recordimport.h"
#include "core/exchange/stagehistory.h"

namespace koriz {

/// Rows that are deals: pipelines, stages and outcomes by name, closing days, the stage log.
class DealImport : public RecordImport
{
private:
    /// What a row says of its deal's place in the funnel.
    struct Course
    {
        QString pipelineText {}, stageText {}, statusText {};
        qint64 pipeline = 0;  ///< 0 = to be made
        qint64 stage = 0;     ///< 0 = to be made, or the pipeline's first when stageText is empty
        qint64 previous = 0;  ///< open stage it was in before it was won or lost
        StageKind kind = StageKind::Open;
        QDateTime enteredAt {}; ///< of a row of a stage history; null = no such row
        QString since {}; ///< the day it has stood in its open stage from; empty = not told
        QString fromText {};    ///< likewise: the stage it came from
        qint64 from = 0;        ///< 0 = not told, or to be made
        bool isTold = false;  ///< the row has a stage, status or pipeline
        const Target *pipelineColumn = nullptr, *stageColumn = nullptr, *statusColumn = nullptr;
        QString valueText {}, currencyText {};
        const Target *valueColumn = nullptr, *currencyColumn = nullptr;
        bool isToman = false; ///< valueText counts in tens of rials without saying so
    };
    struct DealDraft : Draft
    {
        Course course {};
    };

public:
    DealImport(ImportRun &run, DealStore &store);

    [[nodiscard]] std::unique_ptr<ReadRow> newRow() const override { return std::make_unique<DealDraft>(); }
    void finish() override;

protected:
    bool readOwn(Draft &draft, const Target &target, const QString &text) override;
    void complete(Draft &draft) override;
    void findLinks(Draft &draft, const Record *before) override;
    void makeLinks(Draft &draft) override;
    [[nodiscard]] bool takesAgain() const override { return m_isHistory; }
    Outcome taken(Draft &draft, Outcome outcome) override;
    void afterWrite(Draft &draft, const Record &record, const Record *before) override;

private:
    [[nodiscard]] const QList<Pipeline> &pipelines();
    [[nodiscard]] const Pipeline *pipeline(qint64 id);
    [[nodiscard]] const Stage *outcomeStage(qint64 pipeline, StageKind kind);
    const Stage *firstOpenStage(qint64 pipelineId);
    [[nodiscard]] std::optional<StageKind> toldOutcome(const DealDraft &draft);
    static void dropPipelineOfStage(Course &course);
    void findPipeline(DealDraft &draft, const Record *before);
    void findStage(DealDraft &draft);
    void readCurrency(DealDraft &draft);
    void readValue(DealDraft &draft);
    void keepCurrency(DealDraft &draft, const Record *before);
    void dropOutcome(Draft &draft) const;
    void placeDays(DealDraft &draft, const Record *before);
    void readEvent(DealDraft &draft);
    [[nodiscard]] QString closingDay(DealDraft &draft);
    void addSince(QList<StageEntry> &stays, const Course &course, qint64 stage) const;
    void findOrigin(DealDraft &draft);
    void makeStage(DealDraft &draft);
    [[nodiscard]] qint64 stageCalled(PipelineId where, const QString &name);
    [[nodiscard]] QList<StageEntry> entries(Draft &draft, qint64 pipelineId);
    void mergeCourse(DealId deal, StageId previous, const QList<StageEntry> &told, const QDateTime &closedAt);

    DealStore &m_deals;
    StageLogWriter m_log;
    QList<Pipeline> m_pipelines;
    StageHistory m_history;
    bool m_hasStageDays = false;
    int m_otherCurrencies = 0; ///< deals written that are not in the file's
    QString m_lastStatus; ///< the same few words stand in every row
    bool m_isLastOpen = false; ///< m_lastStatus means open
    bool m_isHistory = false; ///< rows tell when a deal entered a stage
};

} // namespace koriz
