#pragma once
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/base/period.h"
#include "core/base/progress.h"
#include "core/fields/field.h"
#include <QMap>
#include <QStringList>
#include <QVariant>
#include <memory>

namespace koriz {

class Database;

enum class Compare { None, Previous, Year }; ///< with the period of equal length before, or a year earlier

/// What is asked of a report.
struct ReportRequest
{
    Period period {};                ///< open ends = since ever
    Compare compare = Compare::None; ///< needs a closed period
    QString filter {};               ///< condition in the text form of core/fields/filter.h, on the customers
    QMap<QString, QString> params {}; ///< of the report, as ReportParam lists them; unset ones have their default
    QDate today {};
    CalendarKind calendar = CalendarKind::Gregorian; ///< whose months and years the rows are
};

enum class ColumnType { Text, Count, Money, Percent, Number, Month, Date };
[[nodiscard]] constexpr bool isNumeric(ColumnType type)
{
    return type != ColumnType::Text && type != ColumnType::Month && type != ColumnType::Date;
}

struct ReportColumn
{
    QString key {};   ///< of JSON; never translated
    QString label {}; ///< translated
    ColumnType type = ColumnType::Text;
    QMap<QString, QString> words {}; ///< of a Text that holds codes ("won"): how the reader sees them
    bool isComparison = false;       ///< holds an earlier period against this one already
    Meaning meaning = Meaning::Plain; ///< as of a field
};

/// How the rows are best drawn; columns by key.
struct ChartHint
{
    enum class Kind { None, Bars, Funnel, Columns, Stacked, Line };
    Kind kind = Kind::None;
    QString category {};
    QStringList series {};
};

/// The records behind a row; without a filter there is nothing to open.
struct ReportDrill
{
    Entity entity = Entity::Customer;
    QString filter {}; ///< in the text form of core/fields/filter.h
};

/// Rows of values in the order of `columns`: Text QString · Count qlonglong · Money qlonglong, minor units · Percent
/// double 0-100 · Number double · Month QDate of its first day · Date QDate · an invalid QVariant = no figure.
struct ReportResult
{
    QString id {};
    QString title {};                 ///< translated
    Period period {};                 ///< as asked; its open ends stay open
    QMap<QString, QString> params {}; ///< with the defaults
    QString currency {};              ///< ISO code of all Money
    CalendarKind calendar = CalendarKind::Gregorian; ///< of the months in the rows
    QList<ReportColumn> columns {};
    QList<QVariantList> rows {};
    QVariantList totals {};           ///< in the order of the columns; empty = none
    qint64 n = 0;                     ///< observations: deals, receipts or customers
    QString nLabel {};                ///< what they are, translated: "deals"
    QStringList notes {};             ///< translated sentences: too few data, what was left out
    QString formula {};               ///< translated: how each figure comes about, in plain words
    ChartHint chart {};
    QList<ReportDrill> drill {};      ///< one per row, or empty
    std::shared_ptr<const ReportResult> compared {}; ///< the same report over the comparison period

    [[nodiscard]] int column(QStringView key) const; ///< -1 when there is none
    [[nodiscard]] QVariant value(qsizetype row, QStringView key) const;
};

/// Runs a report of the catalogue. Reads only, sees one state of the file. Throws Error (Refused) for an unknown
/// report or parameter, Cancelled within 300 ms of Progress::cancelled.
[[nodiscard]] ReportResult runReport(const Database &db, const QString &id, const ReportRequest &request,
                                     const Progress &progress = {});

} // namespace koriz
