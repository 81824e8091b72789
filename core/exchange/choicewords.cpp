#include "core/exchange/choicewords.h"
#include "core/base/fold.h"
#include "core/base/language.h"
#include "core/base/resource.h"
#include <QMultiHash>
#include <QTranslator>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// Words of other programs by field and folded word: field TAB code TAB word|word...
const QMultiHash<QString, QString> &otherWords()
{
    static const QMultiHash<QString, QString> words = [] {
        QMultiHash<QString, QString> all;
        for (const QString &line : resourceLines(u":/headers/choices.tsv"_s)) {
            const QStringList parts = line.split(u'\t');
            for (const QString &word : parts.value(2).split(u'|', Qt::SkipEmptyParts))
                all.insert(parts.at(0) + u'\t' + foldCompact(word), parts.at(1));
        }
        return all;
    }();
    return words;
}

/// What the program says in the languages it does not speak now.
const std::vector<std::unique_ptr<QTranslator>> &translators()
{
    static const std::vector<std::unique_ptr<QTranslator>> all = [] {
        std::vector<std::unique_ptr<QTranslator>> list;
        for (const Language &language : languages()) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(u"koriz_"_s + language.code, u":/i18n"_s))
                list.push_back(std::move(translator));
        }
        return list;
    }();
    return all;
}

bool isLabel(const Field &field, const ChoiceOption &choice, const QString &key)
{
    if (foldCompact(choice.code) == key || foldCompact(field.choiceLabel(choice.code)) == key)
        return true;
    if (!choice.label)
        return false;
    return foldCompact(QString::fromUtf8(choice.label)) == key
        || std::ranges::any_of(translators(), [&](const auto &translator) {
               return foldCompact(translator->translate("Field", choice.label)) == key;
           });
}

} // namespace

QString choiceOfWord(const Field &field, const QString &word)
{
    const QString key = foldCompact(word);
    if (key.isEmpty())
        return {};
    for (const ChoiceOption &choice : field.choices) {
        if (isLabel(field, choice, key))
            return choice.code;
    }
    const auto has = [&](const QString &code) {
        return std::ranges::any_of(field.choices, [&](const ChoiceOption &c) { return c.code == code; });
    };
    for (const QString &code : otherWords().values(field.key + u'\t' + key)) {
        if (has(code))
            return code;
    }
    return {};
}

} // namespace koriz
