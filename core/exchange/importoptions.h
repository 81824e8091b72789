#pragma once
#include "core/base/parse.h"
#include "core/fields/entity.h"
#include <QStringList>

namespace koriz {

/// What happens to a row whose record is already in the file.
enum class OnMatch {
    Skip,   ///< the record stays as it is
    Update, ///< values that the row has replace those of the record
    Fill,   ///< only what is empty in the record is filled
    Create, ///< no matching: every row is a new record
};

enum class HeaderChoice { Auto, Yes, No };

/// Which column goes where: a field path ("phone.work", "address.2.city", "custom.KEY"), or one of these beside the
/// catalogue: "address", "address.work" (whole address in one cell), "birthday.year" .month .day, "is_company",
/// "salutation"; deals: "is_won", "is_closed", "is_active", "close_date", "won_on", "lost_on", "stage_on"
/// (a row is an event of the stage history), "stage_since" (a row is a deal), "previous_stage"; deals, purchases,
/// activities, feedback: "customer.email" and other parts of the customer, purchases and deals: "product.sku",
/// "product.name"; purchases: "sku", "currency" (checked), "kind" (a sale or a return), "discount_rate" (0.2),
/// "discount_percent" (20), "line_cost", "line_profit" (of the whole line), "line_type" (which rows are lines of
/// goods), "order_status", "cancelled_on". "" = not imported.
struct ColumnChoice
{
    QString column {}; ///< heading as in the source; "#3" = the third column
    QString path {};
    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

struct ImportOptions
{
    Entity entity = Entity::Customer;
    QString source {};             ///< path of the file
    QString encoding {};           ///< empty or "auto" = detected
    QString delimiter {};          ///< one character; empty or "auto" = detected
    QString sheet {};              ///< of a workbook: name or number from 1; empty = the first that has anything
    HeaderChoice header = HeaderChoice::Auto;
    DateOrder dateOrder = DateOrder::Auto;
    DecimalMark decimal = DecimalMark::Auto;
    QList<ColumnChoice> mapping {}; ///< choices that replace the proposed ones; others stay as proposed
    QStringList match {};          ///< keys in order, for example external_id, email; empty = the entity's default
    OnMatch onMatch = OnMatch::Skip;
    bool createMissing = false;    ///< make sources, products, customers ... that a row names and the file lacks
    QString rejects {};            ///< CSV that gets the rows refused; empty = none
    bool dryRun = false;           ///< the same work and report, nothing kept
    QDate today {};                ///< null = the day of the machine
    qsizetype maxIssues = 1000;    ///< how many issues the report lists; all are counted
};

} // namespace koriz
