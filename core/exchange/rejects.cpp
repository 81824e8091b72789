#include "core/exchange/rejects.h"
#include "core/base/atomicwrite.h"
#include "core/base/error.h"
#include "core/db/snapshot.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace koriz {

constexpr QStringView reasonMark = u"Koriz: ";

bool isReasonHeading(QStringView heading)
{
    return heading.startsWith(reasonMark);
}

void RowIssues::reject(const QString &column, const QString &value, const QString &reason)
{
    m_reason += (m_reason.isEmpty() ? QString() : u" "_s) + (column.isEmpty() ? reason : column + u": "_s + reason);
    m_issues << ImportIssue {0, column, value.left(200), reason, false};
}

void RowIssues::notice(const QString &column, const QString &value, const QString &reason)
{
    m_issues << ImportIssue {0, column, value.left(200), reason, true};
}

void IssueLog::add(qint64 line, const RowIssues &row)
{
    m_count += row.issues().size();
    for (ImportIssue issue : row.issues()) {
        if (m_issues.size() >= m_limit)
            return;
        issue.line = line;
        m_issues << issue;
    }
}

void IssueLog::notice(qint64 line, const QString &column, const QString &value, const QString &reason)
{
    RowIssues row;
    row.notice(column, value, reason);
    add(line, row);
}

RejectsFile::RejectsFile(QString path, const RowSource &source)
    : m_path(QFileInfo(path).isSymLink() ? QFileInfo(path).canonicalFilePath() : std::move(path))
{
    m_format.delimiter = source.delimiter.isEmpty() ? ',' : source.delimiter.front().toLatin1();
    m_format.bom = true;
    m_hasReasons = !source.columns.isEmpty() && isReasonHeading(source.columns.last());
    if (source.header)
        m_header = source.columns.mid(0, source.columns.size() - m_hasReasons)
            << reasonMark.toString() + QCoreApplication::translate("Import", "why not imported");
}

RejectsFile::~RejectsFile()
{
    if (m_isPlaced)
        putOldBack();
}

void RejectsFile::needDone(bool isDone) const
{
    if (!isDone)
        throw Error(QCoreApplication::translate("Import", "The rejected rows cannot be written."),
                    m_rows.errorString());
}

void RejectsFile::add(const SourceRow &row, const QString &reason)
{
    if (!m_writer) {
        needDone(m_rows.open());
        m_writer = std::make_unique<CsvWriter>(m_rows, m_format);
        if (!m_header.isEmpty())
            m_writer->row(m_header);
    }
    QStringList cells(row.cells.begin(), row.cells.end());
    if (m_hasReasons && !cells.isEmpty())
        cells.removeLast();
    if (cells.isEmpty()) // a row that could not be read stands as it is, cut where it is endless
        cells << QString::fromUtf8(row.raw.data(), static_cast<qsizetype>(std::min<size_t>(row.raw.size(), 4096)));
    while (cells.size() + 1 < m_header.size())
        cells << QString();
    m_writer->row(cells << reason);
}

/// Costs no room where the disk can give a file two names.
void RejectsFile::holdOld()
{
    if (!QFileInfo(m_path).isFile())
        return;
    m_old = std::make_unique<DraftFile>(m_path);
    if (::link(QFile::encodeName(m_path).constData(), QFile::encodeName(m_old->path()).constData()) != 0)
        copyFile(m_path, m_old->path());
}

/// Its bytes are on the disk already; and the reason why the import was not made is told.
void RejectsFile::putOldBack() noexcept
{
    const QByteArray path = QFile::encodeName(m_path);
    if (m_old && ::rename(QFile::encodeName(m_old->path()).constData(), path.constData()) == 0)
        m_old->isInPlace();
    else if (!m_old && QFileInfo(m_path).isFile())
        ::unlink(path.constData());
}

void RejectsFile::place()
{
    if (!m_writer)
        return;
    m_writer->finish();
    needDone(m_rows.flush() && m_rows.seek(0));
    holdOld();
    atomicWrite(m_path, [this](QIODevice &device) {
        for (qint64 rest = m_rows.size(); rest > 0;) {
            const QByteArray piece = m_rows.read(65536);
            needDone(!piece.isEmpty());
            writeAll(device, std::string_view(piece.constData(), static_cast<size_t>(piece.size())));
            rest -= piece.size();
        }
    }, FileRights::OwnerOnly);
    m_isPlaced = true;
}

} // namespace koriz
