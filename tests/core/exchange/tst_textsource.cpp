#include "core/base/error.h"
#include "core/exchange/textsource.h"
#include <QDir>
#include <QTemporaryDir>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

const QString shared = QString::fromUtf8(KORIZ_SHARED_DATA);

QByteArray inPage(const QString &text, const QString &encoding)
{
    const CodePage &page = *codePage(encoding);
    QByteArray bytes;
    for (QChar c : text) {
        const auto at = std::find(page.begin(), page.end(), c.unicode());
        bytes += c.unicode() < 0x80 ? char(c.unicode()) : at == page.end() ? '?' : char(128 + (at - page.begin()));
    }
    return bytes;
}

QString textOf(const TextSource &source)
{
    return QString::fromUtf8(source.text().data(), qsizetype(source.text().size()));
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray utf16(const QString &text, bool isBig)
{
    QByteArray bytes;
    for (QChar c : text) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xFF);
        bytes += isBig ? high : low;
        bytes += isBig ? low : high;
    }
    return bytes;
}

} // namespace

TEST_CASE("A short contact list is known by its letters", "[exchange][encoding]")
{
    struct Example { QString encoding; QString text; };
    const QList<Example> examples {
        {u"windows-1257"_s, u"Vārds;Uzvārds;Pilsēta\r\nAnna;Ozola;Rīga\r\n"_s},
        {u"windows-1257"_s, u"Name;Phone\r\nIlze Bērziņa;29123456\r\n"_s},
        {u"windows-1257"_s, u"Name;City\r\nŽanis;Cēsis\r\n"_s},
        {u"windows-1251"_s, u"Имя;Фамилия;Город\r\nАнна;Иванова;Москва\r\n"_s},
        {u"koi8-r"_s, u"Имя;Фамилия;Город\r\nАнна;Иванова;Москва\r\n"_s},
        {u"mac-cyrillic"_s, u"Имя;Фамилия;Город\r\nАнна;Иванова;Москва\r\n"_s},
        {u"mac-centraleurope"_s, u"Vārds;Uzvārds;Pilsēta\r\nJānis;Bērziņš;Rēzekne\r\n"_s},
        {u"ibm866"_s, u"Имя;Фамилия;Город\r\nАнна;Иванова;Москва\r\n"_s},
        {u"iso-8859-5"_s, u"Имя;Фамилия;Город\r\nАнна;Иванова;Москва\r\n"_s},
        {u"windows-1256"_s, u"نام,نام خانوادگي,شهر\r\nعلي,رضايي,تهران\r\n"_s},
        {u"windows-1254"_s, u"Ad;Soyad;Şeher\r\nIşıq;Quliyeva;Gence\r\n"_s},
        {u"windows-1254"_s, u"Name,Street\r\nGüler,Bağırov küçesi\r\n"_s},
        {u"windows-1252"_s, u"Name,City\r\nJosé,Zürich\r\n"_s},
        {u"windows-1252"_s, u"Name,Price\r\nO’Brien,£5\r\n"_s},
        {u"armscii-8"_s, u"Անուն;Քաղաք\r\nԱնի;Երևան\r\n"_s},
        {u"georgian-ps"_s, u"სახელი;ქალაქი\r\nგიორგი;თბილისი\r\n"_s},
        {u"georgian-academy"_s, u"სახელი;ქალაქი\r\nგიორგი;თბილისი\r\n"_s},
        {u"ibm852"_s, u"Name;City\r\nZdeněk Kříž;Plzeň\r\n"_s},
        {u"windows-1252"_s,
         u"Product,Price\r\nConferencePhone\u00A0- Black,9\r\nImation\u00A08GB Drive\u00A0- Flash,8\r\n"
         "Logitech\u00A0- Wired,7\r\nCordless\u00A0Phone,6\r\nUSB\u00A0flash\u00A0- Peter Bühler,6\r\nSpeaker\u00A0- "
         "Grey,5\r\n"
         "Targus\u00A0- Brown,4\r\n"_s},
        {u"ibm852"_s, u"Imię;Nazwisko;Miasto\r\nŁukasz;Żółć;Łódź\r\n"_s},
        {u"windows-1250"_s, u"Name;Phone\r\nŁukasz Żółć;29111222\r\n"_s},
        {u"windows-1250"_s, u"Imię;Miasto\r\nStanisław;Łódź\r\n"_s},
    };
    for (const Example &example : examples) {
        INFO(example.encoding.toStdString() << ": " << example.text.toStdString());
        const TextSource source = TextSource::fromBytes(inPage(example.text, example.encoding));
        CHECK(source.encoding() == example.encoding);
        CHECK(textOf(source) == example.text);
        CHECK(source.invalidCount() == 0);
    }
}

TEST_CASE("The owner's language decides between code pages that read the same", "[exchange][encoding]")
{
    const QByteArray bytes = inPage(u"Name\nMüller\n"_s, u"windows-1252"_s);
    CHECK(TextSource::fromBytes(bytes).encoding() == u"windows-1252"_s);
    CHECK(TextSource::fromBytes(bytes, {.encoding = {}, .language = u"az"_s}).encoding() == u"windows-1254"_s);
}

TEST_CASE("Unicode in every form becomes UTF-8", "[exchange][encoding]")
{
    const QString text = u"Անուն,შენიშვნა\n\U0001F600,ok\n"_s;
    struct Form { QString name; QByteArray bytes; };
    const QList<Form> forms {
        {u"utf-8"_s, text.toUtf8()},
        {u"utf-8-bom"_s, "\xEF\xBB\xBF" + text.toUtf8()},
        {u"utf-8-bom"_s, "\xEF\xBB\xBF\xEF\xBB\xBF" + text.toUtf8()}, // programs put one before a text that has one
        {u"utf-16le"_s, "\xFF\xFE" + utf16(text, false)},
        {u"utf-16be"_s, "\xFE\xFF" + utf16(text, true)},
        {u"utf-16le"_s, utf16(text, false)},
        {u"utf-16be"_s, utf16(text, true)},
        {u"utf-32le"_s, QByteArray("\xFF\xFE\0\0A\0\0\0\x00\xF6\x01\0", 12)},
        {u"utf-32be"_s, QByteArray("\0\0\xFE\xFF\0\0\0A\0\x01\xF6\0", 12)},
    };
    for (const Form &form : forms) {
        INFO(form.name.toStdString());
        const TextSource source = TextSource::fromBytes(form.bytes);
        CHECK(source.encoding() == form.name);
        CHECK(textOf(source) == (form.name.startsWith(u"utf-32"_s) ? u"A\U0001F600"_s : text));
        CHECK(source.candidates().size() == 1);
    }
    CHECK(TextSource::fromBytes("plain").encoding() == u"utf-8"_s);
    CHECK(TextSource::fromBytes({}).text().empty());
}

TEST_CASE("What means nothing is counted, with the line of the first", "[exchange][encoding]")
{
    SECTION("in UTF-8") {
        const TextSource source
            = TextSource::fromBytes("āēī,šņ\r\nb\rc\xFF,\xC0\x80\n", {.encoding = u"utf-8"_s, .language = {}});
        CHECK(source.invalidCount() == 3);
        CHECK(source.firstInvalidLine() == 3);
        CHECK(textOf(source).startsWith(u"āēī,šņ\r\nb\rc\uFFFD,"_s));
    }
    SECTION("a stray byte does not hide that a text is UTF-8") {
        const TextSource source = TextSource::fromBytes(u"Vārds\nBērziņš\nĶēniņš\n"_s.toUtf8() + '\xE9');
        CHECK(source.encoding() == u"utf-8"_s);
        CHECK(source.invalidCount() == 1);
        CHECK(source.firstInvalidLine() == 4);
    }
    SECTION("in UTF-16") {
        const TextSource source = TextSource::fromBytes("\xFE\xFF" + QByteArray("\0a\0\n\xD8\x00\0bx", 9));
        CHECK(textOf(source) == u"a\n\uFFFDb\uFFFD"_s);
        CHECK(source.invalidCount() == 2);
        CHECK(source.firstInvalidLine() == 2);
    }
    SECTION("in a code page") {
        const TextSource source = TextSource::fromBytes("a\n\x81", {.encoding = u"CP1252"_s, .language = {}});
        CHECK(source.encoding() == u"windows-1252"_s);
        CHECK(source.invalidCount() == 1);
        CHECK(source.firstInvalidLine() == 2);
    }
}

TEST_CASE("Files of other programs in several encodings", "[exchange][encoding]")
{
    const QDir folder(shared + u"/encodings"_s);
    if (!folder.exists())
        return;
    const QList<std::pair<QString, QString>> files {
        {u"de_windows-1252.txt"_s, u"windows-1252"_s}, {u"et_windows-1257.txt"_s, u"windows-1257"_s},
        {u"fr_utf-16.be"_s, u"utf-16be"_s}, {u"lv_utf-8.txt"_s, u"utf-8"_s},
        {u"ru_windows-1251.txt"_s, u"windows-1251"_s},
        {u"lv_iso-8859-13.txt"_s, u"windows-1257"_s}}; // its letters are the same in both
    for (const auto &[name, encoding] : files)
        CHECK(TextSource(folder.filePath(name)).encoding() == encoding);
    const TextSource latvian(folder.filePath(u"lv_iso-8859-13.txt"_s));
    CHECK(textOf(latvian) == QString::fromUtf8(fileBytes(folder.filePath(u"lv_utf-8.txt"_s))));
    CHECK(std::any_of(latvian.candidates().begin(), latvian.candidates().end(),
                      [](const EncodingGuess &guess) { return guess.name == u"iso-8859-13"_s; }));
}

TEST_CASE("Large files are mapped or decoded through a file", "[exchange][encoding]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"big.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray line = inPage(u"Vārds;Bērziņš;Rīga, Brīvības iela;29123456\n"_s, u"windows-1257"_s);
    const QByteArray chunk = line.repeated(50000);
    for (int i = 0; i < 22; ++i)
        file.write(chunk);
    file.close();
    const TextSource source(path);
    CHECK(source.encoding() == u"windows-1257"_s);
    REQUIRE(source.text().size() > 40u * 1024 * 1024);
    const std::string_view utf8Line = "Vārds;Bērziņš;Rīga, Brīvības iela;29123456\n";
    bool isSame = source.text().size() == utf8Line.size() * 1'100'000;
    for (std::size_t at = 0; isSame && at < source.text().size(); at += utf8Line.size())
        isSame = source.text().substr(at, utf8Line.size()) == utf8Line;
    CHECK(isSame);
    source.release(qint64(source.text().size()));
    CHECK(source.text().starts_with(utf8Line));
}

TEST_CASE("What is no text is refused in words", "[exchange][encoding]")
{
    CHECK_THROWS_AS(TextSource(u"/nowhere/at/all.csv"_s), Error);
    CHECK_THROWS_AS(TextSource(QDir::tempPath()), Error);
    CHECK_THROWS_AS(TextSource::fromBytes("PK\x03\x04" + QByteArray(200, 'x')), Error);
    CHECK_THROWS_AS(TextSource::fromBytes("%PDF-1.4"), Error);
    CHECK_THROWS_AS(TextSource::fromBytes(QByteArray(1000, '\x01')), Error);
    CHECK_THROWS_AS(TextSource::fromBytes("a", {.encoding = u"klingon"_s, .language = {}}), Error);
}

TEST_CASE("Encodings are known by other names too", "[exchange][encoding]")
{
    CHECK(canonicalEncoding(u"CP1257") == u"windows-1257"_s);
    CHECK(canonicalEncoding(u"Windows_1251") == u"windows-1251"_s);
    CHECK(canonicalEncoding(u"UTF8") == u"utf-8"_s);
    CHECK(canonicalEncoding(u"utf-8-sig") == u"utf-8-bom"_s);
    CHECK(canonicalEncoding(u"KOI8-R") == u"koi8-r"_s);
    CHECK(canonicalEncoding(u"cp866") == u"ibm866"_s);
    CHECK(canonicalEncoding(u"latin-1") == u"iso-8859-1"_s);
    CHECK(canonicalEncoding(u"what").isEmpty());
    for (const QString &name : knownEncodings())
        CHECK(canonicalEncoding(name) == name);
}
