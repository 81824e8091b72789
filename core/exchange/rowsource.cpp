#include "core/exchange/rowsource.h"
#include "core/base/error.h"
#include "core/exchange/csvtable.h"
#include "core/exchange/vcardsource.h"
#include <QCoreApplication>
#include <QFileInfo>

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

QString noteText(const TableIssue &issue)
{
    return issue.line > 0 ? Text::tr("Line %L1: %2").arg(issue.line).arg(issue.reason) : issue.reason;
}

class CsvRowSource : public RowSource
{
public:
    explicit CsvRowSource(const ImportOptions &options)
        : m_text(options.source, {options.encoding, {}}), m_sniffed(sniff(m_text, sniffOptions(options))), m_table(m_text, m_sniffed)
    {
        encoding = m_sniffed.encoding;
        delimiter = QString(QChar::fromLatin1(m_sniffed.csv.delimiter));
        header = m_sniffed.header;
        columns = m_sniffed.columns;
        for (const TableIssue &issue : std::as_const(m_sniffed.issues))
            notes << noteText(issue);
        if (m_text.invalidCount() > 0)
            notes << Text::tr("Line %L1: letters that mean nothing in this encoding; another one may fit better.").arg(m_text.firstInvalidLine());
    }

    bool next(SourceRow &row) override
    {
        if (!m_table.next(m_row))
            return false;
        row.line = m_row.line;
        row.problem = m_row.problem;
        row.raw = m_row.raw;
        row.cells.resize(m_row.problem.isEmpty() ? m_row.cells.size() : 0);
        for (size_t i = 0; i < row.cells.size(); ++i)
            row.cells[i] = toText(m_row.cells[i]);
        return true;
    }
    [[nodiscard]] qint64 position() const override { return m_table.position(); }
    [[nodiscard]] qint64 size() const override { return static_cast<qint64>(m_text.text().size()); }
    [[nodiscard]] QList<TableIssue> remarks() const override
    {
        QList<TableIssue> list;
        for (const TableIssue &issue : m_sniffed.issues + m_table.notices()) {
            const bool isKnown = std::any_of(list.begin(), list.end(), [&](const TableIssue &known) {
                return known.line == issue.line && known.reason == issue.reason;
            });
            if (issue.isNotice && !isKnown)
                list << issue;
        }
        if (m_text.invalidCount() > 0)
            list << TableIssue {m_text.firstInvalidLine(), {}, {}, Text::tr("Letters that mean nothing in this encoding stand here; another one may fit better."), true};
        return list;
    }

private:
    TextSource m_text;
    SniffResult m_sniffed;
    CsvTable m_table;
    TableRow m_row {};
};

} // namespace

bool isTable(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix != u"vcf" && suffix != u"vcard" && suffix != u"ics";
}

std::unique_ptr<RowSource> openRowSource(const ImportOptions &options)
{
    const bool isCalendar = QFileInfo(options.source).suffix().compare(u"ics", Qt::CaseInsensitive) == 0;
    if (!isTable(options.source)) {
        const Entity held = isCalendar ? Entity::Activity : Entity::Customer;
        if (options.entity != held)
            throw Error(Text::tr("This kind of file holds %1 only.").arg(entityLabel(held)), {}, Error::Kind::Refused);
        return isCalendar ? openCalendar(options) : openVcards(options);
    }
    return std::make_unique<CsvRowSource>(options);
}

} // namespace koriz
