#pragma once
#include <QString>

namespace koriz {

/// The name of a file under way beside its target, ending in ".koriz-part": nobody else has it, and it tells which
/// program writes it. What bears it in the end goes with the object, with what SQLite keeps beside it, unless it took
/// its place. Making one removes what killed programs left of the same target.
class DraftFile
{
public:
    explicit DraftFile(const QString &target);
    ~DraftFile();
    Q_DISABLE_COPY_MOVE(DraftFile)

    [[nodiscard]] const QString &path() const { return m_path; }
    /// It bears another name now.
    void isInPlace() { m_path.clear(); }

private:
    QString m_path;
};

/// The file a draft is of; any other path as it is.
[[nodiscard]] QString draftTarget(const QString &draft);

/// Removes drafts in a folder that no living program writes, of one file's name or of all. Those of other machines, and
/// of unknown ones, when they are a day old.
void removeLeftDrafts(const QString &folder, const QString &name = {});

} // namespace koriz
