#include "core/exchange/importwords.h"
#include "core/base/fold.h"
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// By name of the list: name TAB word|word...
QHash<QByteArray, QStringList> readLists()
{
    QHash<QByteArray, QStringList> lists;
    QFile file(u":/headers/words.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return lists;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        if (tab < 0)
            continue;
        QStringList &list = lists[line.first(tab)];
        for (const QString &word : QString::fromUtf8(line.sliced(tab + 1)).split(u'|'))
            list << fold(word);
        std::ranges::stable_sort(list, std::greater(), &QString::size);
    }
    return lists;
}

} // namespace

const QStringList &importWords(QByteArrayView list)
{
    static const QHash<QByteArray, QStringList> lists = readLists();
    const auto found = lists.constFind(QByteArray::fromRawData(list.data(), list.size()));
    Q_ASSERT(found != lists.cend());
    return *found;
}

} // namespace koriz
