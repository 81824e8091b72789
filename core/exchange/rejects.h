#pragma once
#include "core/exchange/csvwriter.h"
#include "core/exchange/importer.h"
#include "core/exchange/rowsource.h"
#include <QTemporaryFile>

namespace koriz {

/// Collects what the importers have to say of the rows.
class IssueLog
{
public:
    explicit IssueLog(qsizetype limit) : m_limit(limit) { }

    void startRow(qint64 line) { m_line = line; m_reason.clear(); }
    /// The row under way cannot be taken.
    void reject(const QString &column, const QString &value, const QString &reason);
    /// The row was taken, but not quite as it stands.
    void notice(const QString &column, const QString &value, const QString &reason);

    [[nodiscard]] bool isRejected() const { return !m_reason.isEmpty(); }
    [[nodiscard]] const QString &reason() const { return m_reason; } ///< why the row under way was refused
    [[nodiscard]] const QList<ImportIssue> &issues() const { return m_issues; }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    void add(const QString &column, const QString &value, const QString &reason, bool isNotice);

    qsizetype m_limit;
    qint64 m_line = 0;
    QString m_reason;
    QList<ImportIssue> m_issues;
    qint64 m_count = 0;
};

/// The rows that were refused, as they stood, with the reason as last column: to be mended and imported again.
/// Gathered in a temporary file; commit() puts it in place. Without rejected rows no file is made. Throws Error.
class RejectsFile
{
public:
    RejectsFile(QString path, const RowSource &source);
    ~RejectsFile();
    Q_DISABLE_COPY_MOVE(RejectsFile)

    void add(const SourceRow &row, const QString &reason);
    void commit();

private:
    QString m_path;
    QStringList m_header;
    CsvWriteOptions m_format;
    QTemporaryFile m_rows;
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace koriz
