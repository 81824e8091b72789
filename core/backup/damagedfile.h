#pragma once
#include "core/base/progress.h"
#include <QString>
#include <memory>

struct sqlite3;

namespace koriz {

/// A private copy of a damaged file, opened as far as it can be. Without a readable list of its tables it may borrow
/// that of a new file, whose tables stand at the same places: Made = as files are made, Packed = as backups are.
class DamagedFile
{
public:
    enum class Structure { Own, Made, Packed };

    /// `work` is the path of the copy; removed with the object. Throws Error when it cannot be copied.
    DamagedFile(const QString &path, const QString &work, Structure structure, const Progress &progress);
    ~DamagedFile();
    Q_DISABLE_COPY_MOVE(DamagedFile)

    /// Null when SQLite cannot open it at all.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// The customers are in it by name; all tables are.
    [[nodiscard]] bool hasTables() const;
    [[nodiscard]] bool hasAllTables() const;

private:
    void borrow(Structure structure);
    void open();
    [[nodiscard]] bool has(const QByteArray &table) const;

    QString m_work;
    sqlite3 *m_handle = nullptr;
};

} // namespace koriz
