#pragma once
// Interim: the real folding is being written; same interface.
#include <QString>
namespace koriz {
inline constexpr int foldVersion = 1;
inline QString fold(QStringView t){ return t.toString().toCaseFolded().trimmed(); }
inline QString foldCompact(QStringView t){ return fold(t).remove(QChar(u' ')); }
inline QString romanKey(QStringView t){ return t.toString(); }
inline QString phoneDigits(QStringView t){ QString r; for(QChar c: t) if(c.isDigit()) r+=c; return r; }
}
