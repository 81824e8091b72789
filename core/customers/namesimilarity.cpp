#include "core/customers/namesimilarity.h"
#include <QStringList>
#include <vector>

namespace koriz {

namespace {

/// Jaro-Winkler similarity, 0..1 (Winkler 1990: prefix of up to 4, weight 0.1).
double similarity(const QString &a, const QString &b)
{
    if (a == b)
        return 1;
    const qsizetype n = a.size(), m = b.size();
    if (n == 0 || m == 0)
        return 0;
    const qsizetype window = std::max<qsizetype>(0, std::max(n, m) / 2 - 1);
    std::vector<char> usedA(static_cast<size_t>(n)), usedB(static_cast<size_t>(m));
    qsizetype matches = 0;
    for (qsizetype i = 0; i < n; ++i) {
        for (qsizetype j = std::max<qsizetype>(0, i - window); j < std::min(m, i + window + 1); ++j) {
            if (!usedB[static_cast<size_t>(j)] && a.at(i) == b.at(j)) {
                usedA[static_cast<size_t>(i)] = usedB[static_cast<size_t>(j)] = 1;
                ++matches;
                break;
            }
        }
    }
    if (matches == 0)
        return 0;
    qsizetype swapped = 0;
    for (qsizetype i = 0, j = 0; i < n; ++i) {
        if (!usedA[static_cast<size_t>(i)])
            continue;
        while (!usedB[static_cast<size_t>(j)])
            ++j;
        swapped += a.at(i) != b.at(j++);
    }
    const double k = static_cast<double>(matches);
    const double jaro
        = (k / static_cast<double>(n) + k / static_cast<double>(m) + (k - static_cast<double>(swapped) / 2) / k) / 3;
    qsizetype prefix = 0;
    while (prefix < std::min<qsizetype>({4, n, m}) && a.at(prefix) == b.at(prefix))
        ++prefix;
    return jaro + static_cast<double>(prefix) * 0.1 * (1 - jaro);
}

} // namespace

double nameSimilarity(const QString &a, const QString &b)
{
    constexpr double initialAlike = 0.9, extraWord = 0.96;
    QStringList few = a.split(u' ', Qt::SkipEmptyParts), many = b.split(u' ', Qt::SkipEmptyParts);
    if (few.size() > many.size())
        few.swap(many);
    if (few.isEmpty())
        return 0;
    double whole = few.size() == many.size() ? 1 : extraWord;
    double least = 1;
    for (const QString &word : few) {
        double best = 0;
        qsizetype at = 0;
        for (qsizetype i = 0; i < many.size(); ++i) {
            const bool isInitial = (word.size() == 1 || many.at(i).size() == 1) && word.front() == many.at(i).front();
            const double alike = isInitial && word != many.at(i) ? initialAlike : similarity(word, many.at(i));
            if (alike > best) {
                best = alike;
                at = i;
            }
        }
        if (best == 0)
            return 0;
        many.removeAt(at);
        least = std::min(least, best);
    }
    return whole * least;
}

} // namespace koriz
