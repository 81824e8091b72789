#include "core/base/fold.h"
#include "core/base/parse.h"
#include "core/base/parsechars.h"
#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr QStringView yesWords = u"true yes y t on 1 ok x enabled active subscribed optedin optin այո ճիշտ ayo jā j "
                                 u"patiess ir კი დიახ ჭეშმარიტი ki بله آری درست "
                                 u"bəli hə doğru да д истина вкл есть";
constexpr QStringView noWords = u"false no n f off 0 disabled inactive unsubscribed nonsubscribed notsubscribed "
                                u"optedout optout ոչ սխալ voch nē aplams nav არა მცდარი ara خیر نه نادرست "
                                u"xeyr yox yanlış нет н ложь выкл";

constexpr QStringView femaleWords
    = u"female f woman w girl mrs ms իգական իգ կին ի կ sieviete siev sieviešu s მდედრობითი ქალი "
      u"მდედრ ქ زن مؤنث مونث خانم qadın qız qadin q женский женщина жен ж женск г-жа weiblich w "
      u"miss տիկին տկն օրիորդ kundze k-dze ქალბატონი خانم xanım bayan госпожа г-жа мадам "
      u"sig.ra signora sra. srta mevrouw mevr pani жінка жіноча fru "
      u"frau femme féminin feminin mme mlle madame mujer femenino sra señora donna femmina kadın kobieta k-ta";
constexpr QStringView maleWords
    = u"male m man boy mr արական արակ տղամարդ ա տ vīrietis vīr vīriešu v მამრობითი კაცი მამაკაცი მამრ "
      u"კ مرد مذکر آقا kişi oğlan k мужской мужчина муж м мужск г-н männlich herr homme h "
      u"պարոն պրն kungs k-gs ბატონი آقای cənab bəy bay господин г-н sig signor dhr pan чоловік чоловіча "
      u"masculin monsieur hombre masculino sr señor uomo maschio erkek mężczyzna";
constexpr QStringView otherWords
    = u"other o x diverse nonbinary այլ cits cita cita სხვა دیگر سایر digər başqa другой другое "
      u"иной иное divers autre otro otra d";

template<class Value>
void addWords(QHash<QString, Value> &table, QStringView words, const Value &value)
{
    for (const QStringView word : words.split(u' '))
        table.insert(foldCompact(word), value);
}

template<class Value>
std::optional<Value> look(const QHash<QString, Value> &table, QStringView text)
{
    const auto found = table.constFind(foldCompact(text));
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

QString plainSigns(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x80 && u > u' ')
            out += u == u'`' ? QChar(u'\'') : c;
        else if (c.isSpace())
            out += u' ';
        else if (c.isDigit())
            out += QChar(u'0' + c.digitValue());
        else if (c.category() == QChar::Punctuation_Dash || u == u'\u2212')
            out += u'-';
        else if (u == u'\u2019' || u == u'\u2018' || u == u'\u02BC' || u == u'\u00B4' || u == u'\u2032')
            out += u'\'';
        else if (u == u'\u2024' || u == u'\u0589')
            out += u'.';
        else if (u == u'\u060C')
            out += u',';
        else if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            out += c;
    }
    return out.trimmed();
}

std::optional<bool> parseBool(QStringView text)
{
    static const QHash<QString, bool> table = [] {
        QHash<QString, bool> words;
        addWords(words, yesWords, true);
        addWords(words, noWords, false);
        return words;
    }();
    const QStringView sign = text.trimmed();
    if (sign.size() == 1 && QStringView(u"✓✔☑+✗✘☐").contains(sign.front()))
        return QStringView(u"✓✔☑+").contains(sign.front());
    return look(table, text);
}

std::optional<QString> parseGender(QStringView text)
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> words;
        addWords(words, femaleWords, u"female"_s);
        addWords(words, maleWords, u"male"_s);
        addWords(words, otherWords, u"other"_s);
        return words;
    }();
    return look(table, text);
}

QString describe(ParseReason reason)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Parse", text); };
    switch (reason) {
    case ParseReason::None: return {};
    case ParseReason::Empty: return say(QT_TRANSLATE_NOOP("Parse", "There is no value."));
    case ParseReason::NotANumber: return say(QT_TRANSLATE_NOOP("Parse", "This is not a number."));
    case ParseReason::Scientific:
        return say(QT_TRANSLATE_NOOP("Parse", "The number is shortened with an “E”: write all its digits."));
    case ParseReason::TooLarge: return say(QT_TRANSLATE_NOOP("Parse", "The number is too large."));
    case ParseReason::AmbiguousNumber:
        return say(QT_TRANSLATE_NOOP("Parse", "The sign in the number may part thousands or decimals."));
    case ParseReason::NotADate: return say(QT_TRANSLATE_NOOP("Parse", "This is not a date."));
    case ParseReason::NoSuchDay: return say(QT_TRANSLATE_NOOP("Parse", "There is no such day in the calendar."));
    case ParseReason::NoSuchTime: return say(QT_TRANSLATE_NOOP("Parse", "There is no such time of day."));
    case ParseReason::AmbiguousDate:
        return say(QT_TRANSLATE_NOOP("Parse", "The day and the month of the date may be exchanged."));
    case ParseReason::NoYear: return say(QT_TRANSLATE_NOOP("Parse", "The year is missing."));
    }
    return {};
}

} // namespace koriz
