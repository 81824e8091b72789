#pragma once
#include "core/db/database.h"
#include <QDate>
#include <QDateTime>
#include <optional>

namespace koriz {

/// One line of what happened with a customer, or is planned.
struct CardEvent
{
    enum class Kind { Activity, StageEntered, Receipt, Feedback, Created };

    Kind kind = Kind::Activity;
    qint64 id = 0;           ///< of the activity, deal, first line of the receipt or feedback
    QDateTime at {};         ///< UTC; of receipts and feedback local midnight
    QString code {};         ///< kind of the activity or feedback, as stored
    QString title {};        ///< subject, deal title, receipt number
    QString detail {};       ///< notes, stage, products, comment
    std::optional<qint64> minor {}; ///< total of a receipt, in the file's currency
    std::optional<int> rating {};
    bool isPlanned = false;
};

struct CardDeal
{
    qint64 id = 0;
    QString title {};
    QString stage {};
    QString status {}; ///< open, won, lost
    qint64 valueMinor = 0;
    QString currency {};
    QDate expectedCloseOn {};
};

/// What a customer's card shows beside the fields themselves.
struct CustomerCard
{
    QString name {};
    QString lifecycle {}; ///< its code
    QString level {};     ///< loyalty level's name
    int completeness = 0; ///< percent
    qint64 turnoverMinor = 0;
    qint64 receipts = 0;
    QDate lastPurchaseOn {};
    qint64 openDeals = 0;
    std::optional<CardEvent> nextStep {}; ///< the earliest planned activity
    QList<CardDeal> deals {};             ///< open ones first, then the newest
};

[[nodiscard]] std::optional<CustomerCard> loadCard(const Database &db, qint64 customer);

/// Newest first; what is planned stands above.
[[nodiscard]] QList<CardEvent> loadTimeline(const Database &db, qint64 customer, int limit);

} // namespace koriz
