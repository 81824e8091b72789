#include "core/exchange/csvrowsource.h"
#include "core/base/error.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

SniffOptions sniffOptions(const ImportOptions &options)
{
    SniffOptions sniffing;
    if (!options.delimiter.isEmpty() && options.delimiter != u"auto") {
        const QString given = options.delimiter == u"\\t" || options.delimiter == u"tab" ? u"\t"_s : options.delimiter;
        if (given.size() != 1 || given.front().unicode() > 127)
            throw Error(Text::tr("A delimiter is one sign, for example ; or a comma."), {}, Error::Kind::Refused);
        sniffing.delimiter = given.front().toLatin1();
    }
    if (options.header != HeaderChoice::Auto)
        sniffing.header = options.header == HeaderChoice::Yes;
    return sniffing;
}

CsvRowSource::CsvRowSource(TextSource text, const SniffOptions &options, std::function<qint64(qint64)> lines)
    : m_text(std::move(text)), m_sniffed(sniff(m_text, options)), m_lineOf(std::move(lines))
{
    rewind();
    encoding = m_sniffed.encoding;
    delimiter = QString(QChar::fromLatin1(m_sniffed.csv.delimiter));
    header = m_sniffed.header;
    columns = m_sniffed.columns;
    for (const TableIssue &issue : std::as_const(m_sniffed.issues))
        notes << noteText(issue);
    if (m_text.invalidCount() > 0)
        notes << Text::tr("Line %L1: letters that mean nothing in this encoding; another one may fit better.")
                     .arg(m_text.firstInvalidLine());
}

QString CsvRowSource::noteText(const TableIssue &issue) const
{
    return issue.line > 0 ? Text::tr("Line %L1: %2").arg(lineOf(issue.line)).arg(issue.reason) : issue.reason;
}

bool CsvRowSource::next(SourceRow &row)
{
    if (!m_table->next(m_row))
        return false;
    row.line = lineOf(m_row.line);
    row.problem = m_row.problem;
    row.raw = m_row.raw;
    row.cells.resize(m_row.problem.isEmpty() ? m_row.cells.size() : 0);
    for (size_t i = 0; i < row.cells.size(); ++i)
        row.cells[i] = toText(m_row.cells[i]);
    return true;
}

QList<TableIssue> CsvRowSource::remarks() const
{
    QList<TableIssue> list;
    for (TableIssue issue : m_sniffed.issues + m_table->notices()) {
        issue.line = lineOf(issue.line);
        const bool isKnown = std::any_of(list.begin(), list.end(), [&](const TableIssue &known) {
            return known.line == issue.line && known.reason == issue.reason;
        });
        if (issue.isNotice && !isKnown)
            list << issue;
    }
    if (m_text.invalidCount() > 0)
        list << TableIssue {
            m_text.firstInvalidLine(),
            {},
            {},
            Text::tr("Letters that mean nothing in this encoding stand here; another one may fit better."),
            true};
    return list;
}

} // namespace koriz
