// Birthdays month by month of the owner's calendar.
#include "core/base/error.h"
#include "core/base/jalali.h"
#include "core/fields/valuetext.h"
#include "core/paper/mailing.h"
#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Mailing)
};

/// A birthday in the owner's calendar; year 0 = not known.
struct Birthday
{
    int year = 0;
    int month = 0; ///< 0 = the day is not known
    int day = 0;
};

Birthday birthdayOf(const QString &stored, CalendarKind calendar, QDate today)
{
    const bool hasYear = !stored.startsWith(u"--");
    const int year = hasYear ? stored.left(4).toInt() : 0;
    const int month = stored.mid(hasYear ? 5 : 2, 2).toInt(), day = stored.mid(hasYear ? 8 : 5, 2).toInt();
    if (month == 0 || day == 0)
        return {};
    if (calendar == CalendarKind::Gregorian)
        return {year, month, day};
    // A 29 February of an unknown year falls where the day before it does, one later.
    const bool isLeapDay = !hasYear && month == 2 && day == 29;
    const JalaliDate jalali
        = toJalali(QDate(hasYear ? year : today.year(), month, isLeapDay ? 28 : day).addDays(isLeapDay ? 1 : 0));
    return {hasYear ? jalali.year : 0, jalali.month, jalali.day};
}

struct Line
{
    int day = 0;
    QStringList cells {};
};

block::Table tableOf(QList<Line> lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.day < b.day; });
    QList<QStringList> rows;
    for (const Line &line : lines)
        rows << line.cells;
    using block::ColumnKind;
    return block::Table::of({{Text::tr("Day"), ColumnKind::Number, 0, 12},
                             {Text::tr("Name"), ColumnKind::Text, 3, 0},
                             {Text::tr("Turns"), ColumnKind::Number, 0, 16},
                             {Text::tr("Phone"), ColumnKind::Whole, 2, 0},
                             {Text::tr("Born"), ColumnKind::Text, 1, 24}},
                            rows);
}

} // namespace

Document birthdayPages(const PageSource &source, const ListRequest &request)
{
    const Catalogue catalogue(source.db, Entity::Customer);
    ListReader reader(source.db, catalogue, {u"name"_s, u"birthday"_s, u"phone"_s});
    const CalendarKind calendar = source.format.settings().calendar;
    const int thisYear = source.format.year(source.today);
    ListRequest byName = request;
    if (byName.sort.isEmpty())
        byName.sort = u"name"_s;
    std::map<int, QList<Line>> months;
    int unknown = 0;
    for (const qint64 id : orderedIds(source.db, byName, source.db.language(), source.progress)) {
        if (source.progress.isCancelled())
            throw Cancelled();
        const std::optional<ListRow> row = reader.row(id);
        const Birthday day = row ? birthdayOf(row->values.at(1).toString(), calendar, source.today) : Birthday {};
        unknown += row && day.month == 0;
        if (day.month == 0)
            continue;
        const auto shown
            = [&](int i) { return display(catalogue.at(reader.fields().at(i)), row->values.at(i), source.format); };
        const QString age = day.year > 0 && day.year <= thisYear ? source.format.count(thisYear - day.year) : QString();
        months[day.month] << Line {day.day, {source.format.count(day.day), shown(0), age, shown(2), shown(1)}};
    }
    Document document = newDocument(source, Text::tr("Birthdays"));
    document.blocks << block::Title {document.title};
    if (months.empty())
        document.blocks << block::Paragraph {Text::tr("No birthdays are known.")};
    for (const auto &[month, lines] : months)
        document.blocks << block::Heading {source.format.monthName(month)} << tableOf(lines);
    if (unknown > 0)
        document.notes << Text::tr("Of %Ln customer(s) the day is not known.", nullptr, unknown);
    return document;
}

} // namespace koriz
