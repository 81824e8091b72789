#pragma once
#include "core/base/draftfile.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/importer.h"
#include "core/exchange/rowsource.h"
#include <QTemporaryFile>

namespace koriz {

/// What there is to say of one row. A plain value.
class RowIssues
{
public:
    /// The row cannot be taken.
    void reject(const QString &column, const QString &value, const QString &reason);
    /// The row was taken, but not quite as it stands.
    void notice(const QString &column, const QString &value, const QString &reason);

    [[nodiscard]] bool isRejected() const { return !m_reason.isEmpty(); }
    [[nodiscard]] const QString &reason() const { return m_reason; } ///< why it was refused
    [[nodiscard]] const QList<ImportIssue> &issues() const { return m_issues; } ///< without their line

private:
    QString m_reason;
    QList<ImportIssue> m_issues;
};

/// Collects what there is to say of all rows.
class IssueLog
{
public:
    explicit IssueLog(qsizetype limit) : m_limit(limit) { }

    void add(qint64 line, const RowIssues &row);
    void notice(qint64 line, const QString &column, const QString &value, const QString &reason);

    [[nodiscard]] const QList<ImportIssue> &issues() const { return m_issues; }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    qsizetype m_limit;
    QList<ImportIssue> m_issues;
    qint64 m_count = 0;
};

/// A column with the reasons of an earlier import, which is no part of the rows: its heading stays the same in all
/// languages up to the colon.
[[nodiscard]] bool isReasonHeading(QStringView heading);

/// The rows that were refused, as they stood, with the reason as last column: to be mended and imported again.
/// Gathered in a temporary file; place() puts it in place, for good once keep() was called: else the file of before is
/// there again when this goes. Without rejected rows no file is made. Throws Error.
class RejectsFile
{
public:
    RejectsFile(QString path, const RowSource &source);
    ~RejectsFile();
    Q_DISABLE_COPY_MOVE(RejectsFile)

    void add(const SourceRow &row, const QString &reason);
    void place();
    void keep() { m_isPlaced = false; }

private:
    void needDone(bool isDone) const;
    void holdOld();
    void putOldBack() noexcept;

    QString m_path;
    std::unique_ptr<DraftFile> m_old; ///< what was there before; null = nothing
    bool m_isPlaced = false;          ///< and may still have to go
    QStringList m_header;
    bool m_hasReasons = false; ///< of an earlier import, which are left out
    CsvWriteOptions m_format;
    QTemporaryFile m_rows;
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace koriz
