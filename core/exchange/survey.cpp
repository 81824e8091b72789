#include "core/exchange/survey.h"
#include "core/base/format.h"
#include "core/exchange/celltext.h"
#include "core/exchange/contentguess.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr int sampleRows = 2000;          ///< rows always looked at before the import
constexpr int evidenceRows = 200'000;     ///< rows looked at while a column is still ambiguous
constexpr qsizetype mostSampled = 16 * 1024 * 1024; ///< bytes of rows kept from the first look

FieldType typeOf(const Catalogue &catalogue, const QString &path)
{
    if (path == u"discount_rate" || path == u"discount_percent")
        return FieldType::Percent;
    if (path == u"line_cost" || path == u"line_profit")
        return FieldType::Money;
    static const QStringList days {u"close_date"_s, u"won_on"_s, u"lost_on"_s, u"stage_on"_s, u"stage_since"_s};
    if (days.contains(path) || (path.startsWith(u"stage.") && path.endsWith(u".entered")))
        return FieldType::Date;
    const auto field = catalogue.resolve(path);
    return field && !field->isType ? catalogue.at(field->field).type : FieldType::Text;
}

void look(Survey &survey, const SourceRow &row, QDate today)
{
    ++survey.looked;
    for (size_t i = 0; i < row.cells.size() && i < static_cast<size_t>(survey.evidence.size()); ++i) {
        const auto column = static_cast<qsizetype>(i);
        ColumnEvidence &evidence = survey.evidence[column];
        if (evidence.isDate() || evidence.isNumber())
            evidence.look(cellText(row.cells[i]), today);
        else if (survey.genders.contains(column))
            survey.letters[column].look(cellText(row.cells[i]));
    }
}

bool isDoubtful(const Survey &survey)
{
    return std::any_of(survey.evidence.begin(), survey.evidence.end(),
                       [](const ColumnEvidence &e) { return e.isAmbiguous(); });
}

/// Every value is a day: a column that is not imported still shows how the file writes them.
bool holdsDays(const QList<QStringList> &rows, qsizetype column, QDate today)
{
    bool any = false;
    for (const QStringList &row : rows) {
        const QString text = cellText(row.value(column));
        if (text.isEmpty())
            continue;
        const ParsedDate parsed = parseDate(text, DateOrder::Auto, today);
        if (!parsed.date && !parsed.isAmbiguous())
            return false;
        any = true;
    }
    return any;
}

/// The order or mark all proving columns of the file agree on, for those that prove nothing.
template<class T, class Get>
T consensus(const QList<ColumnEvidence> &columns, T none, Get get)
{
    T agreed = none;
    for (const ColumnEvidence &column : columns) {
        const T proved = get(column);
        if (proved == none)
            continue;
        if (agreed != none && agreed != proved)
            return none;
        agreed = proved;
    }
    return agreed;
}

} // namespace

Survey surveySource(RowSource &source, const Catalogue &catalogue, const ImportOptions &options,
                    const QString &currency)
{
    Survey survey;
    std::vector<SourceRow> first;
    SourceRow row;
    for (qsizetype held = 0; first.size() < 50 && held < mostSampled && source.next(row); held += row.raw.size())
        first.push_back(row);
    for (const SourceRow &sample : first)
        survey.rows << QStringList(sample.cells.begin(), sample.cells.end());
    const bool isGuessed = !source.header && options.entity == Entity::Customer;
    survey.columns = chosenColumns(catalogue, source.columns, survey.rows,
                                   (isGuessed ? choicesByContent(source.columns, survey.rows) : QList<ColumnChoice>())
                                       + options.mapping);
    for (qsizetype i = 0; i < survey.columns.size(); ++i) {
        const ColumnChoice &column = survey.columns.at(i);
        const bool isWitness = column.path.isEmpty() && holdsDays(survey.rows, i, options.today);
        const FieldType type = isWitness ? FieldType::Date : typeOf(catalogue, column.path);
        survey.evidence << ColumnEvidence(type, type == FieldType::Money && shownDecimals(currency) == 0);
        survey.letters << GenderLetters(column.column);
        if (const auto field = catalogue.resolve(column.path);
            field && catalogue.at(field->field).meaning == Meaning::Gender)
            survey.genders << i;
    }
    for (const SourceRow &sample : first)
        look(survey, sample, options.today);
    while (survey.looked < evidenceRows && (survey.looked < sampleRows || isDoubtful(survey)) && source.next(row))
        look(survey, row, options.today);
    const qint64 read = std::max<qint64>(source.position(), 1);
    survey.expectedRows = survey.looked * std::max<qint64>(source.size(), read) / read;
    source.rewind();
    return survey;
}

DateOrder orderOf(const Survey &survey, qsizetype column, const ImportOptions &options)
{
    if (options.dateOrder != DateOrder::Auto)
        return options.dateOrder;
    const DateOrder own = survey.evidence.at(column).dateOrder();
    if (own != DateOrder::Auto || !survey.evidence.at(column).isAmbiguous())
        return own;
    const DateOrder common = consensus(survey.evidence, DateOrder::Auto, [](const ColumnEvidence &e) {
        return e.isDate() && e.dateOrder() != DateOrder::YearFirst ? e.dateOrder() : DateOrder::Auto;
    });
    return common;
}

DecimalMark markOf(const Survey &survey, qsizetype column, const ImportOptions &options)
{
    if (options.decimal != DecimalMark::Auto)
        return options.decimal;
    const DecimalMark own = survey.evidence.at(column).decimal();
    return own != DecimalMark::Auto ? own : consensus(survey.evidence, DecimalMark::Auto, [](const ColumnEvidence &e) {
        return e.isNumber() ? e.decimal() : DecimalMark::Auto;
    });
}

} // namespace koriz
