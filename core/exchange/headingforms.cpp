#include "core/exchange/headingforms.h"
#include "core/base/fold.h"
#include "core/exchange/importwords.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// Takes the first of the words that stands in `text` out of it.
bool takeOut(QString &text, const QStringList &words)
{
    const QString padded = u' ' + text + u' ';
    for (const QString &word : words) {
        const qsizetype at = word.isEmpty() ? -1 : padded.indexOf(u' ' + word + u' ');
        if (at < 0)
            continue;
        text = QString(padded).replace(at, word.size() + 2, u" "_s).simplified();
        return true;
    }
    return false;
}

/// "of the", "del", which a taken word leaves behind at either end.
void trimArticles(QString &text)
{
    static const QRegularExpression ends(
        u"^((of|the|de|del|du|des|la|le|der|von|dell|della|di)( |$))+|(( |^)(of|the|de|del|du|des|la|le|der|von|dell|della|di))+$"_s);
    text = text.remove(ends).trimmed();
}

/// Armenian says "the" with a letter behind the word.
QString withoutArticle(const QString &text)
{
    const QStringView word = QStringView(text).mid(text.lastIndexOf(u' ') + 1);
    const bool isArmenian = word.size() > 3 && word.front() >= u'\u0561' && word.front() <= u'\u0587';
    return isArmenian && (word.back() == u'ը' || word.back() == u'ն') ? text.chopped(1) : text;
}

/// "Last contact" is a day, not a last name.
bool isOrder(const QString &text)
{
    static const QStringList words {u"last"_s, u"first"_s, u"next"_s, u"previous"_s};
    return words.contains(text);
}

bool takeOwner(HeadingForm &form, QStringView entity)
{
    using Of = HeadingForm::Of;
    struct Owner { const QStringList &words; Of of; };
    QList<Owner> owners;
    if (entity == u"customers")
        owners << Owner {importWords("customer"), Of::Record};
    else
        owners << Owner {importWords("customer"), Of::Customer};
    if (entity == u"deals")
        owners << Owner {importWords("deal"), Of::Record};
    if (entity == u"purchases")
        owners << Owner {importWords("receipt"), Of::Record} << Owner {importWords("product"), Of::Product};
    if (entity == u"products")
        owners << Owner {importWords("product"), Of::Record};
    if (entity == u"activities")
        owners << Owner {importWords("activity"), Of::Record};
    if (entity == u"feedback")
        owners << Owner {importWords("feedback"), Of::Record};
    if (entity == u"campaigns")
        owners << Owner {importWords("campaign"), Of::Record};
    for (const Owner &owner : std::as_const(owners)) {
        if (!takeOut(form.text, owner.words))
            continue;
        form.of = owner.of;
        trimArticles(form.text);
        return true;
    }
    return false;
}

/// "№" and "#" are words here; of "First Name (Billing)" also "Billing First Name".
QStringList spellings(QStringView heading)
{
    static const QRegularExpression ordinal(u"#(?=\\d)"_s); // "Email #2"
    const QString text = heading.toString().remove(ordinal).replace(u'#', u" no "_s).replace(u'№', u" no "_s);
    QStringList list {fold(text)};
    static const QRegularExpression behind(u"^([^()]+)\\(([^()]+)\\)\\W*$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = behind.match(text); match.hasMatch())
        list << fold(match.captured(2) + u' ' + match.captured(1));
    static const QRegularExpression scale(u"^(.*\\p{L}.*?)\\s*[(\\[][^\\p{L}]*[)\\]]\\s*$"_s); // "Rating (0-10)"
    if (const auto match = scale.match(text); match.hasMatch())
        list << fold(match.captured(1));
    return list;
}

} // namespace

QList<HeadingForm> headingForms(QStringView entity, QStringView heading)
{
    QList<HeadingForm> forms;
    const auto add = [&](const HeadingForm &form) {
        if (!form.text.isEmpty() || form.of != HeadingForm::Of::Nothing)
            forms << form;
    };
    const auto addNumber = [&](HeadingForm form) {
        form.asksNumber = takeOut(form.text, importWords("number"));
        form.asksCode = !form.asksNumber && takeOut(form.text, importWords("code"));
        if (form.asksNumber || form.asksCode)
            add(form);
    };
    const QString own = fold(heading);
    for (const QString &spelling : spellings(heading)) {
        HeadingForm form {withoutArticle(spelling)};
        form.isNet = takeOut(form.text, importWords("net"));
        const bool isBare = form.isNet || takeOut(form.text, importWords("gross"))
            || takeOut(form.text, importWords("unit"));
        if (form.text != own || isBare)
            add(form);
        addNumber(form);
        if (!takeOwner(form, entity) || isOrder(form.text))
            continue;
        if (!form.text.isEmpty())
            add(form);
        addNumber(form);
    }
    return forms;
}

} // namespace koriz
