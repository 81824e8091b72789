#include "core/exchange/importwords.h"
#include "core/base/fold.h"
#include "core/base/resource.h"
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Words
{
    QStringList folded {};
    QSet<QString> compact {};
};

/// By name of the list: name TAB word|word...
QHash<QByteArray, Words> readLists()
{
    QHash<QByteArray, Words> lists;
    for (const QString &line : resourceLines(u":/headers/words.tsv"_s)) {
        const qsizetype tab = line.indexOf(u'\t');
        Words &list = lists[line.first(tab).toUtf8()];
        for (const QString &word : line.sliced(tab + 1).split(u'|')) {
            list.folded << fold(word);
            list.compact << foldCompact(word);
        }
        std::ranges::stable_sort(list.folded, std::greater(), &QString::size);
    }
    return lists;
}

const Words &wordsOf(QByteArrayView list)
{
    static const QHash<QByteArray, Words> lists = readLists();
    const auto found = lists.constFind(QByteArray::fromRawData(list.data(), list.size()));
    Q_ASSERT(found != lists.cend());
    return *found;
}

} // namespace

const QStringList &importWords(QByteArrayView list) { return wordsOf(list).folded; }

bool isImportWord(QByteArrayView list, QStringView text) { return wordsOf(list).compact.contains(foldCompact(text)); }

bool holdsImportWord(QByteArrayView list, QStringView text)
{
    const QString key = foldCompact(text);
    return std::ranges::any_of(wordsOf(list).compact, [&](const QString &word) { return key.contains(word); });
}

} // namespace koriz
