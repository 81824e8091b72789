#include "core/exchange/letterstats.h"
#include "core/base/resource.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {
constexpr double unseenPair = -2;
constexpr double foreignNeighbour = -8; // another script
constexpr double foreignLetter = -6;
} // namespace

const QList<LetterStats> &letterStats()
{
    static const QList<LetterStats> stats = [] {
        QList<LetterStats> list;
        for (const QString &line : resourceLines(u":/encodings/letters.tsv"_s))
            list += LetterStats::fromLine(line);
        return list;
    }();
    return stats;
}

/// language TAB encodings TAB neighbours (TAB letter:digit per neighbour before;digit per neighbour after)...
LetterStats LetterStats::fromLine(QStringView line)
{
    const QList<QStringView> parts = line.split(u'\t');
    LetterStats stats;
    stats.language = parts[0].toString();
    stats.encodings = parts[1].toString().split(u',');
    for (qsizetype i = 0; i < parts[2].size(); ++i)
        stats.m_neighbours.insert(parts[2][i].unicode(), int(i));
    for (const QStringView part : parts.sliced(3)) {
        stats.m_letters.insert(part[0].unicode(), int(stats.m_rows.size()));
        for (const QStringView digits : part.sliced(2).split(u';')) {
            auto &row = stats.m_rows.emplace_back();
            for (QChar digit : digits)
                row.push_back(digit.unicode() - u'0');
        }
    }
    return stats;
}

double LetterStats::value(std::size_t row, char16_t neighbour) const
{
    const auto column = m_neighbours.constFind(neighbour);
    if (column == m_neighbours.cend())
        return foreignNeighbour;
    const int digit = m_rows[row][std::size_t(*column)];
    return digit ? digit : unseenPair;
}

double LetterStats::fit(char16_t before, char16_t letter, char16_t after) const
{
    const auto row = m_letters.constFind(letter);
    if (row == m_letters.cend())
        return foreignLetter;
    const double first = value(std::size_t(*row), before);
    const double second = value(std::size_t(*row) + 1, after);
    const bool isMixed = first == foreignNeighbour || second == foreignNeighbour;
    return isMixed ? foreignNeighbour : (first + second) / 2;
}

} // namespace koriz
