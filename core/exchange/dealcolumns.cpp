#include "core/exchange/dealcolumns.h"
#include "core/base/fold.h"
#include "core/base/parse.h"
#include "core/exchange/headernames.h"
#include "core/exchange/importwords.h"
#include "core/exchange/samplerows.h"
#include "core/sales/dealstore.h"
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

bool isYesOrNo(const QString &text) { return parseBool(text).has_value(); }

bool isAmount(const QString &text) { return parseAmount(text, 4, DecimalMark::Dot).value.has_value(); }

void settleFlags(QStringList &paths, const QList<QStringList> &rows)
{
    const auto change = [&](const QString &from, const QString &to, bool wantsFlags) {
        const qsizetype column = paths.indexOf(from);
        if (column >= 0 && !paths.contains(to) && !rows.isEmpty() && holdsForAll(rows, column, isYesOrNo) == wantsFlags)
            paths[column] = to;
    };
    change(u"closed"_s, u"is_closed"_s, true);
    change(u"is_won"_s, u"won_on"_s, false);
}

/// OPPORTUNITY is what a deal of Bitrix24 is worth; elsewhere an "Opportunity" is what it is called.
void settleOpportunity(QStringList &paths, const QStringList &columns, const QList<QStringList> &rows)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (fold(columns.at(i)) != u"opportunity" || paths.contains(u"value"_s) || !holdsForAll(rows, i, isAmount))
            continue;
        paths[i] = u"value"_s;
        for (qsizetype other = 0; other < columns.size() && !paths.contains(u"title"_s); ++other) {
            if (paths.at(other).isEmpty() && fieldForHeader(u"deals", columns.at(other)) == u"title")
                paths[other] = u"title"_s;
        }
    }
}

/// HubSpot: Date entered "Contract Sent (Sales Pipeline)".
void settleStageDays(QStringList &paths, const QStringList &columns)
{
    static const QRegularExpression heading(
        u"^(?:date )?entered (?:stage )?[\"“]?([^\"”]+?)[\"”]?(?: \\([^()]*\\)[\"”]?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto match = heading.match(columns.at(i).trimmed());
        const QString path = u"stage.%1.entered"_s.arg(match.captured(1).section(u" ("_s, 0, 0).trimmed());
        if (match.hasMatch() && paths.at(i).isEmpty() && !paths.contains(path))
            paths[i] = path;
    }
}

bool tellsHistory(const QStringList &paths, const QStringList &columns)
{
    const auto isNewStage = [](const QString &heading) { return isImportWord("new stage", heading); };
    return paths.contains(u"stage"_s)
        && (paths.contains(u"previous_stage"_s) || std::any_of(columns.begin(), columns.end(), isNewStage));
}

/// A row tells what a deal is worth or when it closes, and no deal comes twice.
bool areDeals(const QStringList &paths, const QList<QStringList> &rows)
{
    static const QStringList ofDeals {u"value"_s,          u"close_date"_s, u"closed"_s,
                                      u"expected_close"_s, u"won_on"_s,     u"lost_on"_s};
    const bool tellsDeals = std::ranges::any_of(ofDeals, [&](const QString &path) { return paths.contains(path); });
    const qsizetype number = paths.indexOf(u"external_id"_s), name = number < 0 ? paths.indexOf(u"title"_s) : number;
    QSet<QString> seen;
    for (const QStringList &row : name < 0 ? QList<QStringList>() : rows) {
        if (seen.contains(row.value(name)))
            return false;
        seen.insert(row.value(name));
    }
    return tellsDeals;
}

/// In a list of deals the day of the last change of stage is how long a deal has stood where it stands.
void settleStageDay(QStringList &paths, const QStringList &columns, const QList<QStringList> &rows)
{
    const qsizetype day = paths.indexOf(u"stage_on"_s);
    if (day >= 0 && !tellsHistory(paths, columns) && areDeals(paths, rows))
        paths[day] = u"stage_since"_s;
}

/// A history of stages: its day is that of the change, and its own number is not the deal's.
void settleHistory(QStringList &paths, const QStringList &columns)
{
    if (!tellsHistory(paths, columns))
        return;
    for (qsizetype i = 0; i < columns.size() && !paths.contains(u"stage_on"_s); ++i) {
        if (isImportWord("changed on", columns.at(i)))
            paths[i] = u"stage_on"_s;
    }
    const qsizetype own = paths.indexOf(u"external_id"_s);
    for (qsizetype i = 0; i < columns.size() && own >= 0 && fold(columns.at(own)) == u"id"; ++i) {
        if (i == own || fieldForHeader(u"deals", columns.at(i)) != u"external_id")
            continue;
        paths[own].clear();
        paths[i] = u"external_id"_s;
        return;
    }
}

/// Bitrix24: a deal may have begun on another day than it was entered; its creation is the latter.
void settleCreated(QStringList &paths, const QStringList &columns)
{
    const qsizetype begun = paths.indexOf(u"created"_s);
    if (begun < 0 || !isImportWord("begun", columns.at(begun)))
        return;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool isCreated = paths.at(i).isEmpty() && !isImportWord("begun", columns.at(i))
            && fieldForHeader(u"deals", columns.at(i)) == u"created";
        if (!isCreated)
            continue;
        paths[begun].clear();
        paths[i] = u"created"_s;
        return;
    }
}

/// The only day of a list is when its deals came.
void settleDay(QStringList &paths, const QStringList &columns)
{
    static const QStringList days {u"created"_s, u"close_date"_s, u"closed"_s,   u"expected_close"_s,
                                   u"won_on"_s,  u"lost_on"_s,    u"stage_on"_s, u"stage_since"_s};
    const auto isDay = [](const QString &path) { return days.contains(path) || path.endsWith(u".entered"_s); };
    for (qsizetype i = 0; i < columns.size() && std::none_of(paths.begin(), paths.end(), isDay); ++i) {
        if (isImportWord("date", columns.at(i)))
            paths[i] = u"created"_s;
    }
}

/// Dynamics: a "State" that is open, won or lost, whatever it is called.
void settleState(QStringList &paths, const QStringList &columns, const QList<QStringList> &rows)
{
    const auto isOpen = [](const QString &text) { return isImportWord("open", text); };
    for (qsizetype i = 0; i < columns.size() && !paths.contains(u"status"_s) && !paths.contains(u"is_won"_s); ++i) {
        const bool isState
            = holdsForAll(rows, i, [&](const QString &text) { return outcomeOfWord(text) || isOpen(text); });
        const bool isFree = paths.at(i).isEmpty() || paths.at(i) == u"customer.region"; // another state
        if (isFree && isState && !holdsForAll(rows, i, isOpen))
            paths[i] = u"status"_s;
    }
}

/// Odoo: "Customer" beside "Contact Name" is who buys; the other is someone who works there. A number names nobody.
void settleContact(QStringList &paths, const QList<QStringList> &rows)
{
    const qsizetype customer = paths.indexOf(u"customer"_s), contact = paths.indexOf(u"customer.name"_s);
    if (customer < 0 || contact < 0)
        return;
    const bool isNumber = holdsForAll(rows, customer, [](const QString &text) {
        return !text.contains(u' ') && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    });
    if (!isNumber)
        paths[contact].clear();
    else if (!paths.contains(u"customer.external_id"_s))
        paths[customer] = u"customer.external_id"_s;
}

} // namespace

void settleDealColumns(QStringList &paths, const QStringList &columns, const QList<QStringList> &sampleRows)
{
    settleFlags(paths, sampleRows);
    settleOpportunity(paths, columns, sampleRows);
    settleStageDays(paths, columns);
    settleHistory(paths, columns);
    settleStageDay(paths, columns, sampleRows);
    settleContact(paths, sampleRows);
    settleCreated(paths, columns);
    settleState(paths, columns, sampleRows);
    settleDay(paths, columns);
}

} // namespace koriz
