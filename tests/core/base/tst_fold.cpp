#include "core/base/fold.h"
#include "core/base/foldtable.h"
#include <QSet>
#include <thread>

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

QString utf8Fold(const QString &text)
{
    std::string out;
    foldUtf8(text.toStdString(), out);
    return QString::fromStdString(out);
}

QString utf8Key(const QString &text)
{
    std::string out;
    romanKeyUtf8(text.toStdString(), out);
    return QString::fromStdString(out);
}

} // namespace

TEST_CASE("fold lets plain typing find what is written with marks, cases and variants", "[base][fold]")
{
    const auto [stored, typed] = GENERATE(table<QString, QString>({
        {u"Əliyev"_s, u"eliyev"_s}, {u"Işıq"_s, u"isiq"_s}, {u"İşıq"_s, u"isiq"_s}, {u"Ёлкин"_s, u"елкин"_s},
        {u"كريم"_s, u"کریم"_s}, {u"علی\u200Cرضا"_s, u"علیرضا"_s}, {u"۰۹۱۲"_s, u"0912"_s}, {u"٠٩١٢"_s, u"0912"_s},
        {u"Bērziņš"_s, u"berzins"_s}, {u"Գևորգ"_s, u"ԳԵՎՈՐԳ"_s}, {u"Գևորգ"_s, u"գեւորգ"_s},
        {u"გიორგი"_s, u"ᲒᲘᲝᲠᲒᲘ"_s}, {u"გიორგი"_s, u"ႢႨႭႰႢႨ"_s}, {u"გიორგი"_s, u"ⴂⴈⴍⴐⴂⴈ"_s},
        {u"Straße"_s, u"STRASSE"_s}, {u"O’Neil"_s, u"oneil"_s}, {u"D'Arc"_s, u"darc"_s}, {u"Γιώργος"_s, u"γιωργοσ"_s},
        {u"فاطمة"_s, u"فاطمه"_s}, {u"خانۀ"_s, u"خانه"_s}, {u"ھما"_s, u"هما"_s}, {u"مـحـمد"_s, u"محمد"_s},
        {u"مُحَمَّد"_s, u"محمد"_s}, {u"أحمد"_s, u"احمد"_s}, {u"آرش"_s, u"ارش"_s}, {u"موسى"_s, u"موسی"_s},
        {u"\u200Fعلی\u200E"_s, u"علی"_s}, {u"Ｋｏｒｉｚ １２"_s, u"koriz 12"_s}, {u"ﬁrma"_s, u"FIRMA"_s},
        {u"Ի՞նչ"_s, u"ինչ"_s}, {u"Łukasz"_s, u"lukasz"_s}, {u"Чайковский"_s, u"чаиковскии"_s}}));
    CHECK(fold(stored) == fold(typed));
    CHECK(fold(typed) == fold(typed).trimmed());
}

TEST_CASE("fold leaves one space between words and none at the ends", "[base][fold]")
{
    CHECK(fold(u"  Anna-Maria,\t(Ozola)\u00A0& Co. ") == u"anna maria ozola co"_s);
    CHECK(fold(u"anna@x.lv") == u"anna x lv"_s);
    CHECK(fold(u"«Կորիզ» ՍՊԸ։") == u"կորիզ սպը"_s);
    CHECK(fold(u"—") == u""_s);
    CHECK(fold(u"") == u""_s);
    CHECK_FALSE(fold(QStringView()).isNull()); // a null QString would be bound as NULL
    CHECK(fold(u"½") == u"1 2"_s);
    CHECK(foldCompact(u"علی رضا") == fold(u"علی\u200Cرضا"));
}

TEST_CASE("Names are told apart by the signs that make a difference, not by those that only set off words",
          "[base][fold]")
{
    const auto [one, other] = GENERATE(table<QString, QString>({
        {u"A+"_s, u"A-"_s}, {u"A+"_s, u"A"_s}, {u"A-"_s, u"A"_s}, {u"Galaxy S10+"_s, u"Galaxy S10"_s},
        {u"C#"_s, u"C"_s}, {u"C#"_s, u"C++"_s}, {u"Bolt 1/2"_s, u"Bolt 1.2"_s}, {u"Bolt 1/2"_s, u"Bolt 1-2"_s},
        {u"Lens -2.5"_s, u"Lens +2.5"_s}, {u"Lens \u22122.5"_s, u"Lens 2.5"_s}, {u"50%"_s, u"50"_s},
        {u"Voucher $5"_s, u"Voucher €5"_s}, {u"> 500"_s, u"< 500"_s}, {u"Hotel ***"_s, u"Hotel ****"_s},
        {u"★"_s, u"☆"_s}, {u"ترازو ۵۰٪"_s, u"ترازو ۵۰"_s}}));
    CHECK(nameKey(one) != nameKey(other));
    CHECK(nameKey(one).startsWith(fold(one)));

    const auto [same, written] = GENERATE(table<QString, QString>({
        {u"Anna-Maria"_s, u"anna maria"_s}, {u"Smith, Jr."_s, u"SMITH JR"_s}, {u"«Կորիզ» ՍՊԸ։"_s, u"կորիզ սպը"_s},
        {u"O’Neil"_s, u"O'Neil"_s}, {u"Anna — Riga"_s, u"Anna (Riga)"_s}, {u"★ Anna"_s, u"Anna"_s},
        {u"iPhone®"_s, u"iPhone"_s}, {u"Galaxy  s10+"_s, u"GALAXY S10＋"_s}, {u"1,5 l"_s, u"1.5 l"_s},
        {u"Lens -2.5"_s, u"lens \u22122,5"_s}, {u"۵۰٪"_s, u"50%"_s}, {u"Anna - Riga"_s, u"Anna/Riga"_s}}));
    CHECK(nameKey(same) == nameKey(written));
    CHECK(nameKey(u" \t"_s).isEmpty());
}

TEST_CASE("fold is its own fixed point for every code point, alone and composed", "[base][fold]")
{
    for (char32_t c = 1; c < 0x20000; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString one = u"x"_s + QString::fromUcs4(&c, 1) + u"y"_s;
        const QString key = fold(one);
        if (fold(key) != key || utf8Fold(one) != key || fold(one.normalized(QString::NormalizationForm_D)) != key) {
            INFO("U+" << std::hex << static_cast<uint>(c));
            CHECK(fold(key) == key);
            CHECK(utf8Fold(one) == key);
            CHECK(fold(one.normalized(QString::NormalizationForm_D)) == key);
        }
    }
    SUCCEED();
}

TEST_CASE("fold survives halves of pairs and bytes that are no UTF-8", "[base][fold]")
{
    CHECK(fold(QString(QChar(0xD83D)) + u"a"_s) == u"a"_s);
    CHECK(fold(u"a"_s + QString(QChar(0xDE00))) == u"a"_s);
    CHECK(fold(u"a😀b") == u"a b"_s);
    std::string out;
    foldUtf8("A\xC3", out);
    CHECK(out == "a");
    foldUtf8("\xFF\xFE" "B\xE1\x83", out);
    CHECK(out == "b");
    foldUtf8("Caf\xC3\xA9 \xC0\xAF!", out);
    CHECK(out == "cafe");
}

TEST_CASE("fold gives the same from many threads at once", "[base][fold]")
{
    const QString text = u"Ցանկ 𐐀 ㎏ ﷺ Ωμέγα हिन्दी 한글"_s;
    std::vector<QString> keys(8);
    std::vector<std::thread> threads;
    for (QString &key : keys)
        threads.emplace_back([&] { key = fold(text); });
    for (std::thread &thread : threads)
        thread.join();
    CHECK(std::all_of(keys.begin(), keys.end(), [&](const QString &key) { return key == fold(text); }));
}

TEST_CASE("romanise writes names as owners type them", "[base][fold]")
{
    const auto [name, latin] = GENERATE(table<QString, QString>({{u"Հայկ"_s, u"hayk"_s},
                                                                 {u"Գևորգ"_s, u"gevorg"_s},
                                                                 {u"Երևան"_s, u"yerevan"_s},
                                                                 {u"Ոսկան"_s, u"voskan"_s},
                                                                 {u"Հարություն"_s, u"harutyun"_s},
                                                                 {u"Խաչատրյան"_s, u"khachatryan"_s},
                                                                 {u"Ղազարյան"_s, u"ghazaryan"_s},
                                                                 {u"გიორგი"_s, u"giorgi"_s},
                                                                 {u"თბილისი"_s, u"tbilisi"_s},
                                                                 {u"ხვიჩა"_s, u"khvicha"_s},
                                                                 {u"Иванов"_s, u"ivanov"_s},
                                                                 {u"Щукин"_s, u"shchukin"_s},
                                                                 {u"Юлия"_s, u"yuliya"_s},
                                                                 {u"علی"_s, u"ali"_s},
                                                                 {u"رضا"_s, u"rza"_s},
                                                                 {u"جواد"_s, u"jvad"_s},
                                                                 {u"نوشین"_s, u"nushin"_s},
                                                                 {u"Bērziņš"_s, u"berzins"_s}}));
    CHECK(romanise(fold(name)) == latin);
}

TEST_CASE("romanKey brings usual spellings of a name together", "[base][fold]")
{
    const auto [stored, typed] = GENERATE(table<QString, QString>({{u"Հայկ"_s, u"hayk"_s},
                                                                   {u"Հայկ"_s, u"haik"_s},
                                                                   {u"გიორგი"_s, u"giorgi"_s},
                                                                   {u"გიორგი"_s, u"Гиорги"_s},
                                                                   {u"Գևորգ"_s, u"gevorg"_s},
                                                                   {u"Երևան"_s, u"erevan"_s},
                                                                   {u"Երևան"_s, u"Ереван"_s},
                                                                   {u"Խաչատրյան"_s, u"xachatrian"_s},
                                                                   {u"Ծատուրյան"_s, u"tsaturyan"_s},
                                                                   {u"Հարություն"_s, u"harutiun"_s},
                                                                   {u"Աննա"_s, u"ana"_s},
                                                                   {u"Ղազարյան"_s, u"qazaryan"_s},
                                                                   {u"წერეთელი"_s, u"ts'ereteli"_s},
                                                                   {u"ნინო"_s, u"Nino"_s},
                                                                   {u"علی"_s, u"ali"_s},
                                                                   {u"حسین"_s, u"hossein"_s},
                                                                   {u"حسین"_s, u"Hosein"_s},
                                                                   {u"محمد"_s, u"mohammad"_s},
                                                                   {u"احمد"_s, u"ahmad"_s},
                                                                   {u"رضا"_s, u"reza"_s},
                                                                   {u"علی\u200Cرضا"_s, u"alireza"_s},
                                                                   {u"فاطمه"_s, u"fatemeh"_s},
                                                                   {u"فاطمه"_s, u"fateme"_s},
                                                                   {u"مریم"_s, u"maryam"_s},
                                                                   {u"مریم"_s, u"mariam"_s},
                                                                   {u"امید"_s, u"omid"_s},
                                                                   {u"ابراهیم"_s, u"ebrahim"_s},
                                                                   {u"ابراهیم"_s, u"ibrahim"_s},
                                                                   {u"سعید"_s, u"saeed"_s},
                                                                   {u"نوشین"_s, u"noushin"_s},
                                                                   {u"قاسمی"_s, u"ghasemi"_s},
                                                                   {u"قاسمی"_s, u"qasemi"_s},
                                                                   {u"یوسف"_s, u"yousef"_s},
                                                                   {u"جواد"_s, u"javad"_s},
                                                                   {u"مهدی"_s, u"mehdi"_s},
                                                                   {u"خسرو"_s, u"khosrow"_s},
                                                                   {u"Əliyev"_s, u"aliyev"_s},
                                                                   {u"Əliyev"_s, u"Алиев"_s},
                                                                   {u"Çingiz"_s, u"chingiz"_s},
                                                                   {u"Şahin"_s, u"shahin"_s},
                                                                   {u"Qasımov"_s, u"gasimov"_s},
                                                                   {u"Xəlilov"_s, u"Халилов"_s},
                                                                   {u"Cəfərov"_s, u"jafarov"_s},
                                                                   {u"Ağayev"_s, u"aghayev"_s},
                                                                   {u"Šiškins"_s, u"Шишкинс"_s},
                                                                   {u"S\u030Cis\u030Ckins"_s, u"Шишкинс"_s},
                                                                   {u"Žanna"_s, u"Жанна"_s},
                                                                   {u"Михаил"_s, u"mihail"_s},
                                                                   {u"Михаил"_s, u"mikhail"_s},
                                                                   {u"Фёдор"_s, u"fyodor"_s},
                                                                   {u"Фёдор"_s, u"fedor"_s},
                                                                   {u"Юлия"_s, u"yulia"_s},
                                                                   {u"Сергей"_s, u"sergey"_s},
                                                                   {u"Сергей"_s, u"sergei"_s},
                                                                   {u"Елена"_s, u"elena"_s},
                                                                   {u"Елена"_s, u"yelena"_s},
                                                                   {u"Александр"_s, u"alexandr"_s},
                                                                   {u"Максим"_s, u"maxim"_s},
                                                                   {u"Щукин"_s, u"schukin"_s},
                                                                   {u"Наталья"_s, u"natalia"_s},
                                                                   {u"Наталья"_s, u"natal'ya"_s},
                                                                   {u"Дмитрий"_s, u"dmitry"_s}}));
    CHECK(romanKey(stored) == romanKey(typed));
    CHECK(utf8Key(stored) == romanKey(stored));
}

TEST_CASE("romanKey keeps names apart that sound apart", "[base][fold]")
{
    QStringList keys;
    for (const QString &name :
         {u"Giorgi"_s, u"Grigol"_s, u"Hayk"_s, u"Karen"_s, u"Garik"_s, u"Levon"_s, u"Ali"_s, u"Reza"_s, u"Hossein"_s,
          u"Maria"_s, u"Marina"_s, u"Sahar"_s, u"Shahin"_s, u"Jahan"_s, u"Chingiz"_s})
        keys << romanKey(name);
    CHECK(QSet<QString>(keys.begin(), keys.end()).size() == keys.size());
}

TEST_CASE("romanKey of what was typed so far begins the key of the name", "[base][fold]")
{
    const auto [stored, typed] = GENERATE(table<QString, QString>({
        {u"Հայկ Հակոբյան"_s, u"hay"_s}, {u"გიორგი"_s, u"gio"_s}, {u"გიორგი"_s, u"giorg"_s}, {u"محمد"_s, u"moham"_s},
        {u"Александр"_s, u"ale"_s}, {u"موسی"_s, u"musa"_s}, {u"Խաչատրյան"_s, u"khach"_s}}));
    CHECK(romanKey(stored).startsWith(romanKey(typed)));
    CHECK(romanKey(u"Hayk  Hakobyan") == romanKey(u"Hayk") + u' ' + romanKey(u"Hakobyan"));
}

TEST_CASE("appendSearchKeys adds Persian words also written together", "[base][fold]")
{
    QString folded, roman;
    appendSearchKeys(u"علی رضا", folded, roman);
    appendSearchKeys(u"Anna Ozola", folded, roman);
    appendSearchKeys(u"—", folded, roman);
    CHECK(folded == u"علی رضا علیرضا anna ozola"_s);
    CHECK(roman == romanKey(u"ali reza alireza") + u' ' + romanKey(u"anna ozola"));
}

TEST_CASE("phoneDigits takes the digits of any script and nothing else", "[base][fold]")
{
    CHECK(phoneDigits(u"+371 (29) 12-34-56") == u"37129123456"_s);
    CHECK(phoneDigits(u"۰۹۱۲ ۳۴۵") == u"0912345"_s);
    CHECK(phoneDigits(u"٠٩१२") == u"0912"_s);
    CHECK(phoneDigits(u"ext.") == u""_s);
    std::string out;
    phoneDigitsUtf8("\xDB\xB0\xDB\xB9" "12 x", out);
    CHECK(out == "0912");
}
