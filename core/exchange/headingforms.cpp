#include "core/exchange/headingforms.h"
#include "core/base/fold.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// Phrases parted by '|', folded, the longest first.
QStringList phrases(QStringView words)
{
    QStringList list;
    for (const QStringView word : words.split(u'|'))
        list << fold(word);
    std::ranges::stable_sort(list, std::greater(), &QString::size);
    return list;
}

const QStringList &customerWords()
{
    static const QStringList words = phrases(
        u"customer|customers|customer's|client|clients|client's|contact|contact's|buyer|kunde|kunden|kontakt|cliente|klant|"
        u"клиент|клиента|контакта|покупателя|заказчика|klienta|pircēja|kontakta|kontaktpersonas|հաճախորդ|հաճախորդի|գնորդի|"
        u"կոնտակտի|კლიენტის|მყიდველის|მომხმარებლის|کلاینت|مشتری|خریدار|müştəri|müştərinin|alıcının|müşteri|müşterinin");
    return words;
}

const QStringList &dealWords()
{
    static const QStringList words = phrases(u"deal|opportunity|сделка|сделки|darījuma|գործարքի|գործարք|გარიგების|معامله|"
                                             u"sövdələşmə|sövdələşmənin");
    return words;
}

const QStringList &receiptWords()
{
    static const QStringList words = phrases(
        u"receipt|invoice|order|sale|sales|purchase|document|чека|заказа|продажи|покупки|документа|накладной|čeka|rēķina|"
        u"pasūtījuma|pārdošanas|dokumenta|կտրոնի|պատվերի|վաճառքի|ჩეკის|შეკვეთის|გაყიდვის|فاکتور|فروش|سفارش|سند|رسید|çekin|"
        u"çek|qəbz|sifariş|sifarişin|satış|sənəd|sənədin|fatura|fiş");
    return words;
}

const QStringList &productWords()
{
    static const QStringList words = phrases(u"product|item|article|goods|товара|продукта|preces|produkta|ապրանքի|საქონლის|პროდუქტის|"
                                             u"کالا|محصول|malın|məhsulun|ürün|artikel|produkt|article");
    return words;
}

const QStringList &netWords()
{
    static const QStringList words = phrases(
        u"без ндс|без налога|bez pvn|excl vat|ex vat|excluding vat|without vat|excl tax|excluding tax|ohne mwst|zzgl mwst|"
        u"hors taxe|ht|sin iva|iva esclusa|առանց աահ|დღგ-ს გარეშე|بدون مالیات|ədv-siz|ədvsiz|kdv hariç|netto|net");
    return words;
}

const QStringList &grossWords()
{
    static const QStringList words = phrases(
        u"с ндс|вкл ндс|включая ндс|с налогом|ar pvn|incl vat|inc vat|including vat|with vat|vat incl|incl tax|including tax|"
        u"inkl mwst|inkl ust|ttc|con iva|iva incl|iva inclusa|ներառյալ աահ|աահ-ով|დღგ-ს ჩათვლით|با مالیات|ədv ilə|ədv daxil|"
        u"kdv dahil|brutto");
    return words;
}

const QStringList &unitWords()
{
    static const QStringList words = phrases(u"шт|pcs|gab|հատ|ცალი|عدد|ədəd|stk|szt|за ед|за шт|per unit|dd mm yyyy|дд мм гггг|"
                                             u"dd mm gggg|yyyy mm dd|mm dd yyyy|gg aa yyyy|օօ աա տտտտ");
    return words;
}

const QStringList &numberWords()
{
    static const QStringList words = phrases(u"no|nr|num|numb|number|#|номер|numurs|numuru|համար|համարը|ნომერი|شماره|nömrə|nömrəsi|"
                                             u"numara|numarası|número|numéro|numer|nummer|n");
    return words;
}

const QStringList &codeWords()
{
    static const QStringList words = phrases(u"id|code|код|kods|կոդ|կոդը|კოდი|کد|شناسه|kod|kodu|código|codice|kode|идентификатор|"
                                             u"identifikators|identifikator|reference|ref");
    return words;
}

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
    static const QRegularExpression ends(u"^((of|the|de|del|du|des|la|le|der|von|dell|della|di)( |$))+|(( |^)(of|the|de|del|du|des|la|le|der|von|dell|della|di))+$"_s);
    text = text.remove(ends).trimmed();
}

/// Armenian says "the" with a letter behind the word.
QString withoutArticle(const QString &text)
{
    const QStringView word = QStringView(text).mid(text.lastIndexOf(u' ') + 1);
    const bool isArmenian = word.size() > 3 && word.front() >= u'\u0561' && word.front() <= u'\u0587';
    return isArmenian && (word.back() == u'ը' || word.back() == u'ն') ? text.chopped(1) : text;
}

bool takeOwner(HeadingForm &form, QStringView entity)
{
    using Of = HeadingForm::Of;
    struct Owner { const QStringList &words; Of of; };
    QList<Owner> owners;
    if (entity == u"customers")
        owners << Owner {customerWords(), Of::Record};
    else
        owners << Owner {customerWords(), Of::Customer};
    if (entity == u"deals")
        owners << Owner {dealWords(), Of::Record};
    if (entity == u"purchases")
        owners << Owner {receiptWords(), Of::Record} << Owner {productWords(), Of::Product};
    if (entity == u"products")
        owners << Owner {productWords(), Of::Record};
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
    static const QRegularExpression behind(u"^([^()]+)\\(([^()]+)\\)\\W*$"_s, QRegularExpression::UseUnicodePropertiesOption);
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
        form.asksNumber = takeOut(form.text, numberWords());
        form.asksCode = !form.asksNumber && takeOut(form.text, codeWords());
        if (form.asksNumber || form.asksCode)
            add(form);
    };
    const QString own = fold(heading);
    for (const QString &spelling : spellings(heading)) {
        HeadingForm form {withoutArticle(spelling)};
        form.isNet = takeOut(form.text, netWords());
        const bool isBare = form.isNet || takeOut(form.text, grossWords()) || takeOut(form.text, unitWords());
        if (form.text != own || isBare)
            add(form);
        addNumber(form);
        if (!takeOwner(form, entity))
            continue;
        if (!form.text.isEmpty())
            add(form);
        addNumber(form);
    }
    return forms;
}

} // namespace koriz
