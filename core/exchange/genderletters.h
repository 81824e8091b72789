#pragma once
#include <QSet>
#include <QString>
#include <optional>

namespace koriz {

/// What single letters of a gender column mean: "M" is a man beside F, a woman beside the H of Spanish lists.
class GenderLetters
{
public:
    /// `heading` tells the language where the letters do not.
    explicit GenderLetters(const QString &heading = {}) : m_heading(heading) { }

    void look(const QString &text);
    /// A code of the field ("female", "male"); empty text when the letter may be either; nullopt = nothing special.
    [[nodiscard]] std::optional<QString> meaning(const QString &text) const;

private:
    QString m_heading;
    QSet<QString> m_letters;
};

} // namespace koriz
