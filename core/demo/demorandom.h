#pragma once
#include <QStringList>
#include <QtGlobal>

namespace koriz {

/// Numbers that are the same on every machine for the same seed (splitmix64); the standard distributions are not.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 .. n - 1; 0 for n < 2.
    int below(int n) { return n < 2 ? 0 : int((next() >> 32) % quint64(n)); }
    int between(int least, int greatest) { return least + below(greatest - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    const QString &of(const QStringList &list) { return list.at(below(int(list.size()))); }
    /// The first of the list more often than the last.
    const QString &ofEarly(const QStringList &list)
    {
        return list.at(std::min(below(int(list.size())), below(int(list.size()))));
    }

private:
    quint64 m_state;
};

} // namespace koriz
