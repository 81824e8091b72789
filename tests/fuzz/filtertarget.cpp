#include "core/base/fold.h"
#include "core/base/phone.h"
#include "core/base/parse.h"
#include "core/db/query.h"
#include "core/fields/filter.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/targets.h"

namespace koriz::fuzz {

namespace {

const QDate day(2026, 6, 15);

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void runSql(const Database &db, const Catalogue &catalogue, const FilterSql &sql)
{
    const EntityInfo &info = catalogue.info();
    Query q(db, "SELECT count(*) FROM " + info.from + (sql.where.isEmpty() ? QByteArray() : " WHERE " + sql.where));
    for (int i = 0; i < sql.values.size(); ++i)
        q.bind(i + 1, sql.values.at(i));
    q.exec();
}

void numbers(const QString &text)
{
    for (const DecimalMark mark : {DecimalMark::Auto, DecimalMark::Dot, DecimalMark::Comma}) {
        const ParsedAmount amount = parseAmount(text, 2, mark);
        KORIZ_FUZZ_CHECK(amount.value.has_value() == (amount.reason == ParseReason::None));
        const ParsedAmount plain = parseDecimal(text, 3, mark);
        KORIZ_FUZZ_CHECK(plain.value.has_value() == (plain.reason == ParseReason::None));
    }
}

void dates(const QString &text)
{
    for (const DateOrder order : {DateOrder::Auto, DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        const ParsedDate parsed = parseDate(text, order, day);
        KORIZ_FUZZ_CHECK(!parsed.date || parsed.date->isValid());
        KORIZ_FUZZ_CHECK(!parsed.time || parsed.time->isValid());
        KORIZ_FUZZ_CHECK(parsed.date.has_value() == (parsed.reason == ParseReason::None));
    }
}

} // namespace

void filters(std::string_view bytes)
{
    static const auto db = Database::inMemory();
    static const Catalogue customers(*db, Entity::Customer), deals(*db, Entity::Deal);
    const Catalogue &catalogue = !bytes.empty() && bytes.front() == 'd' ? deals : customers;
    const ParsedFilter parsed = parseFilter(textOf(bytes), catalogue);
    if (!parsed.filter) {
        KORIZ_FUZZ_CHECK(!parsed.issue.text.isEmpty());
        return;
    }
    const ParsedFilter again = parseFilter(toText(*parsed.filter), catalogue);
    KORIZ_FUZZ_CHECK(again.filter && *again.filter == *parsed.filter);
    runSql(*db, catalogue, toSql(*parsed.filter, catalogue, {day, 2}));
}

void values(std::string_view bytes)
{
    const QString text = textOf(bytes);
    numbers(text);
    dates(text);
    static_cast<void>(parseBool(text));
    static_cast<void>(parseGender(text));
    KORIZ_FUZZ_CHECK(formatPhone(text, QStringLiteral("LV")).display.isNull() == text.isNull());
    const QString folded = fold(text);
    KORIZ_FUZZ_CHECK(fold(folded) == folded);
    std::string utf8;
    foldUtf8(bytes, utf8);
    KORIZ_FUZZ_CHECK(textOf(utf8) == folded);
    static_cast<void>(romanKey(text));
}

} // namespace koriz::fuzz
