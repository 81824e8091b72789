#pragma once
#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>
#include <vector>

namespace koriz {

/// How often the letters of one language beyond a to z stand beside each other, from names, places and texts.
class LetterStats
{
public:
    QString language {};
    QStringList encodings {};   ///< that write it, the usual one first

    /// How well the letter fits between its neighbours: about -8 (never seen) to 9 (the commonest). Lower case; a
    /// neighbour that is no letter is edge.
    [[nodiscard]] double fit(char16_t before, char16_t letter, char16_t after) const;

    static constexpr char16_t edge = u'·';

private:
    friend const QList<LetterStats> &letterStats();
    static LetterStats fromLine(QStringView line);
    [[nodiscard]] double value(std::size_t row, char16_t neighbour) const;

    QHash<char16_t, int> m_letters {};     ///< its own letters → row
    QHash<char16_t, int> m_neighbours {};  ///< → column
    std::vector<std::vector<int>> m_rows {}; ///< two rows a letter: what stands before it, what after
};

/// From the resource, read once. Safe from any thread.
[[nodiscard]] const QList<LetterStats> &letterStats();

} // namespace koriz
