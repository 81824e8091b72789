#include "core/exchange/exporter.h"
#include "core/exchange/csvreader.h"
#include "core/fields/search.h"
#include "tests/support/hostiletext.h"
#include "tests/support/imports.h"

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

struct Hostile : test::ImportFile
{
    QStringList texts = test::hostileTexts();

    void fill()
    {
        for (const QString &text : std::as_const(texts))
            add(customers, {{u"name"_s, text}, {u"notes"_s, text}, {u"tags"_s, QStringList {text}}, {u"city"_s, text}});
    }
    /// As the file can keep it: half a character is an unreadable one, and no spaces around.
    static QString kept(QString text)
    {
        return text.replace(QChar(0xd800), QChar(QChar::ReplacementCharacter)).trimmed();
    }
    QStringList names() const
    {
        QStringList list;
        Query q(*db, "SELECT name FROM customer ORDER BY id");
        while (q.next())
            list << q.text(0);
        return list;
    }
    QByteArray exported(bool safe)
    {
        ExportOptions out {Entity::Customer, dir.filePath(u"out.csv"_s), {u"name"_s, u"notes"_s, u"tags"_s}, {}};
        out.safe = safe;
        CHECK(exportTable(*db, out) == texts.size());
        QFile file(out.path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE_METHOD(Hostile, "Markup, formulas and odd characters are kept as they are and found", "[exchange][hostile]")
{
    fill();
    for (QString &text : texts)
        text = kept(text);
    CHECK(names() == texts);
    CHECK(searchCount(*db, test::hostileMark) >= texts.size());
}

TEST_CASE_METHOD(Hostile, "Hostile text goes out and comes in again byte for byte", "[exchange][hostile]")
{
    fill();
    const QStringList before = names();
    const QByteArray csv = exported(false);
    while (nextUndo(*db))
        undo(*db, nextUndo(*db)->id);
    const ImportReport report = import(Entity::Customer, csv);
    INFO(test::issueText(report));
    CHECK(report.created == before.size());
    CHECK(names() == before);
}

TEST_CASE_METHOD(Hostile, "No cell of a safe export starts a formula", "[exchange][hostile]")
{
    fill();
    const QByteArray csv = exported(true);
    CsvReader reader({csv.constData() + 3, static_cast<size_t>(csv.size() - 3)});
    CsvRow row;
    int cells = 0;
    while (reader.next(row)) {
        for (const std::string_view cell : row.fields) {
            INFO(std::string(cell.substr(0, 80)));
            CHECK((cell.empty() || std::string_view("=+-@\t\r").find(cell.front()) == std::string_view::npos));
            ++cells;
        }
    }
    CHECK(cells > 60);
}

TEST_CASE_METHOD(Hostile, "A NUL character is refused wherever it stands", "[exchange][hostile]")
{
    const QString nul = u"a"_s + QChar(u'\0') + u"b"_s;
    for (const QString &path : {u"name"_s, u"notes"_s, u"phone"_s, u"address.2.city"_s, u"email"_s, u"tags"_s}) {
        INFO(path.toStdString());
        Record record = customers.blank();
        record.set(customers.catalogue().indexOf(u"name"), u"Anna"_s);
        record.setPath(customers.catalogue(), *customers.catalogue().resolve(path),
                       path == u"tags" ? QVariant(QStringList {nul}) : QVariant(nul));
        CHECK_FALSE(customers.validate(record).isEmpty());
    }
}
