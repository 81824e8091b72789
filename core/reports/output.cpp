#include "core/reports/output.h"
#include "core/base/money.h"
#include "core/base/months.h"
#include <QDate>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// A JSON object whose keys stay in the order they were added; QJsonObject sorts them.
class JsonWriter
{
public:
    void open(char bracket) { comma(); m_out += bracket; m_first = true; }
    void close(char bracket) { m_out += bracket; m_first = false; }
    void key(const QString &name) { comma(); m_out += quoted(name) + ':'; m_first = true; }
    void raw(const QByteArray &value) { comma(); m_out += value; }
    void text(const QString &value) { raw(quoted(value)); }
    void field(const QString &name, const QString &value) { key(name); text(value); }
    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void comma()
    {
        if (!m_first)
            m_out += ',';
        m_first = false;
    }
    static QByteArray quoted(const QString &text)
    {
        QByteArray out = "\"";
        for (const char c : text.toUtf8()) {
            if (c == '"' || c == '\\')
                (out += '\\') += c;
            else if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray(1, c).toHex();
            else
                out += c;
        }
        return out + '"';
    }
    QByteArray m_out;
    bool m_first = true;
};

QString codeOf(ColumnType type)
{
    constexpr const char *codes[] {"text", "count", "money", "percent", "number", "month", "date"};
    return QString::fromLatin1(codes[static_cast<int>(type)]);
}

void writeValue(JsonWriter &json, const ReportResult &result, int column, const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return json.raw("null");
    switch (result.columns.at(column).type) {
    case ColumnType::Count:
    case ColumnType::Percent:
    case ColumnType::Number:
        return json.raw(plainText(result, column, value).toLatin1());
    default:
        return json.text(plainText(result, column, value));
    }
}

void writeRow(JsonWriter &json, const ReportResult &result, const QVariantList &row)
{
    json.open('{');
    for (int i = 0; i < row.size(); ++i) {
        json.key(result.columns.at(i).key);
        writeValue(json, result, i, row.at(i));
    }
    json.close('}');
}

void writeRows(JsonWriter &json, const ReportResult &result)
{
    json.key(u"rows"_s);
    json.open('[');
    for (const QVariantList &row : result.rows)
        writeRow(json, result, row);
    json.close(']');
    json.key(u"totals"_s);
    writeRow(json, result, result.totals);
    json.key(u"n"_s);
    json.raw(QByteArray::number(result.n));
}

void writeParams(JsonWriter &json, const ReportResult &result)
{
    json.key(u"params"_s);
    json.open('{');
    json.field(u"from"_s, result.period.from.toString(Qt::ISODate));
    json.field(u"to"_s, result.period.to.toString(Qt::ISODate));
    json.field(u"currency"_s, result.currency);
    for (auto it = result.params.begin(); it != result.params.end(); ++it)
        json.field(it.key(), it.value());
    json.close('}');
}

void writeColumns(JsonWriter &json, const ReportResult &result)
{
    json.key(u"columns"_s);
    json.open('[');
    for (const ReportColumn &column : result.columns) {
        json.open('{');
        json.field(u"key"_s, column.key);
        json.field(u"label"_s, column.label);
        json.field(u"type"_s, codeOf(column.type));
        json.close('}');
    }
    json.close(']');
}

QString monthCode(QDate day, CalendarKind calendar)
{
    const int number = monthNumber(day, calendar);
    return u"%1-%2"_s.arg(number / 12, 4, 10, QChar(u'0')).arg(number % 12 + 1, 2, 10, QChar(u'0'));
}

QByteArray csvCell(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.contains(',') || utf8.contains('"') || utf8.contains('\n') || utf8.contains('\r'))
        return '"' + utf8.replace('"', "\"\"") + '"';
    return utf8;
}

} // namespace

QString plainText(const ReportResult &result, int column, const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (result.columns.at(column).type) {
    case ColumnType::Text:
        return value.toString();
    case ColumnType::Count:
        return QString::number(value.toLongLong());
    case ColumnType::Money:
        return toDecimalString(value.toLongLong(), currencyDecimals(result.currency));
    case ColumnType::Percent:
    case ColumnType::Number:
        return QString::number(value.toDouble(), 'g', 12);
    case ColumnType::Month:
        return monthCode(value.toDate(), result.calendar);
    case ColumnType::Date:
        return value.toDate().toString(Qt::ISODate);
    }
    return {};
}

QByteArray toJson(const ReportResult &result)
{
    JsonWriter json;
    json.open('{');
    json.field(u"report"_s, result.id);
    json.field(u"title"_s, result.title);
    writeParams(json, result);
    writeColumns(json, result);
    writeRows(json, result);
    json.key(u"notes"_s);
    json.open('[');
    for (const QString &note : result.notes)
        json.text(note);
    json.close(']');
    json.field(u"formula"_s, result.formula);
    if (result.compared) {
        json.key(u"compared"_s);
        json.open('{');
        writeParams(json, *result.compared);
        writeRows(json, *result.compared);
        json.close('}');
    }
    json.close('}');
    return json.take();
}

QByteArray toCsv(const ReportResult &result)
{
    QByteArray out;
    const auto line = [&out](const QList<QByteArray> &cells) { out += cells.join(',') + "\r\n"; };
    QList<QByteArray> cells;
    for (const ReportColumn &column : result.columns)
        cells << csvCell(column.label);
    line(cells);
    for (const QVariantList &row : result.rows) {
        cells.clear();
        for (int i = 0; i < row.size(); ++i) {
            const QString text = plainText(result, i, row.at(i));
            cells << csvCell(result.columns.at(i).words.value(text, text));
        }
        line(cells);
    }
    return out;
}

} // namespace koriz
