// Words that other programs and owners write for won and lost.
#include "core/base/fold.h"
#include "core/base/resource.h"
#include "core/db/defaults.h"
#include "core/sales/dealstore.h"
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct OutcomeWords
{
    QSet<QString> whole {};  ///< without spaces
    QStringList starts {};   ///< "closed lost" also stands for "closed lost to competition"
};

/// kind TAB word|word*...; with a star it may be followed by more.
OutcomeWords readWords(const QString &kind)
{
    OutcomeWords words;
    for (const QString &name : defaultNameInAllLanguages(u"stage."_s + kind))
        words.whole << foldCompact(name);
    for (const QString &line : resourceLines(u":/defaults/outcomes.tsv"_s)) {
        if (line.section(u'\t', 0, 0) != kind)
            continue;
        for (const QString &word : line.section(u'\t', 1).split(u'|')) {
            words.whole << foldCompact(word);
            if (word.endsWith(u'*'))
                words.starts << fold(word) + u' ';
        }
    }
    return words;
}

/// Words that tell neither: "Deal", "Closed", "7".
QString withoutFillers(const QString &key)
{
    static const QSet<QString> fillers = readWords(u"either"_s).whole;
    QStringList rest;
    for (const QString &word : key.split(u' ')) {
        const bool isNumber = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
        if (!isNumber && !fillers.contains(word))
            rest << word;
    }
    return rest.join(u' ');
}

bool holds(const OutcomeWords &words, const QString &key)
{
    return words.whole.contains(QString(key).remove(u' '))
        || std::any_of(words.starts.begin(), words.starts.end(),
                       [&](const QString &start) { return key.startsWith(start); });
}

std::optional<StageKind> findOutcome(const QString &word)
{
    static const OutcomeWords won = readWords(u"won"_s), lost = readWords(u"lost"_s), open = readWords(u"open"_s);
    static const QRegularExpression pipelineNumber(u"^c\\d+ "_s); // Bitrix24: "C1:WON"
    const QString whole = fold(word).remove(pipelineNumber);
    for (const QString &key : {whole, withoutFillers(whole)}) {
        if (key.isEmpty() || holds(open, key)) // "Lost contact" is a stage like others
            return std::nullopt;
        if (holds(won, key))
            return StageKind::Won;
        if (holds(lost, key))
            return StageKind::Lost;
    }
    return std::nullopt;
}

} // namespace

/// The same few words stand in every row of an import.
std::optional<StageKind> outcomeOfWord(const QString &word)
{
    constexpr qsizetype remembered = 1000;
    static thread_local QHash<QString, std::optional<StageKind>> known;
    if (const auto found = known.constFind(word); found != known.cend())
        return *found;
    if (known.size() >= remembered)
        known.clear();
    return *known.insert(word, findOutcome(word));
}

} // namespace koriz
