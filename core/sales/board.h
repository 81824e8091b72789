#pragma once
#include "core/base/money.h"
#include "core/sales/dealstore.h"

namespace koriz {

/// How long a deal stands in its stage, against the stage's limit. With a next step planned the time waits.
enum class Ageing {
    Unlimited, ///< grey: the stage has no limit
    Fresh, ///< green
    Soon,  ///< amber: two thirds of the limit are over
    Over,  ///< red
};

/// The planned activity that comes first; one without a day comes last.
struct NextStep
{
    qint64 id = 0;       ///< activity; 0 = nothing is planned
    QString kind {};     ///< code: call, meeting, task ...
    QString subject {};
    QDate day {};        ///< local; null = no day set
    bool isOverdue = false;
};

/// What a card of the board shows.
struct BoardCard
{
    DealId id {};
    StageId stage {};
    QString title {};
    qint64 customerId = 0;
    QString customer {};
    Money value {};
    QString currency {};
    NextStep next {};
    int ageDays = 0;             ///< days of the present stay
    Ageing ageing = Ageing::Unlimited;
    QString employee {};
    QStringList tags {};
    qint64 position = 0;         ///< order in the column
};

struct BoardColumn
{
    Stage stage {};
    qint64 count = 0;            ///< of all its deals that pass the filter, not only of the cards loaded
    Money value {};              ///< of the deals in the file's currency
    Money weighted {};           ///< each of their values by its probability, own or of the stage, rounded
    qint64 otherCurrencies = 0;  ///< deals in another currency: counted, not summed
    QList<BoardCard> cards {};   ///< the first ones, in the order of the column
};

struct BoardData
{
    PipelineId pipeline {};
    QList<BoardColumn> columns {}; ///< the open stages
};

/// Which deals the board shows; what is empty does not narrow.
struct BoardFilter
{
    qint64 employee = 0;
    qint64 source = 0;
    QString filter {};  ///< in text form (core/fields/filter.h), over deals
    QString search {};  ///< part of the title or of the customer's name, folded here

    [[nodiscard]] bool isEmpty() const
    {
        return employee == 0 && source == 0 && filter.isEmpty() && search.trimmed().isEmpty();
    }
    friend bool operator==(const BoardFilter &, const BoardFilter &) = default;
};

inline constexpr int boardCards = 100; ///< of a column at once

/// The open deals of a pipeline by stage. An unknown pipeline has no columns.
[[nodiscard]] BoardData loadBoard(Database &db, PipelineId pipeline, const BoardFilter &filter, QDate today,
                                  int cardsPerColumn = boardCards);

/// Cards of a column that come after `last`; from the top without it.
[[nodiscard]] QList<BoardCard> loadCards(Database &db, const Stage &stage, const BoardFilter &filter, QDate today,
                                         const BoardCard *last, int limit);

/// One stay of a deal in a stage, oldest first.
struct StageStay
{
    QString stage {};
    StageKind kind = StageKind::Open;
    QDateTime entered {};  ///< UTC
    QDateTime left {};     ///< UTC; null = it stands there
    int days = 0;          ///< until it left, or until `today`
};
[[nodiscard]] QList<StageStay> stageStays(const Database &db, DealId deal, QDate today);

/// A planned or done activity of a deal: planned ones first by day, then done ones, newest first.
struct DealActivity
{
    qint64 id = 0;
    QString kind {};
    QString subject {};
    QDate day {};          ///< local: when it is due, or was done
    bool isDone = false;
};
[[nodiscard]] QList<DealActivity> dealActivities(const Database &db, DealId deal);

/// Rows of a dictionary in the order of their names: employees, sources, loss reasons.
struct NamedRow
{
    qint64 id = 0;
    QString name {};
};
[[nodiscard]] QList<NamedRow> employeeRows(const Database &db);
[[nodiscard]] QList<NamedRow> sourceRows(const Database &db);
[[nodiscard]] QList<NamedRow> lossReasonRows(const Database &db); ///< in the owner's order

} // namespace koriz
