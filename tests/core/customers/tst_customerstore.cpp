#include "tests/support/testfile.h"

using namespace Qt::StringLiterals;
using namespace koriz;

TEST_CASE_METHOD(test::TestFile, "CustomerStore keeps what it was given", "[customers]")
{
    const qint64 id = add(customers, {{u"first_name"_s, u"Anna"_s}, {u"last_name"_s, u"Ozola"_s},
                                      {u"phone"_s, u"+371 29 123 456"_s}, {u"phone.work"_s, u"67 000 111"_s},
                                      {u"address.2.city"_s, u"Liepāja"_s}, {u"city"_s, u"Rīga"_s},
                                      {u"tags"_s, QStringList {u"vip"_s, u"friend"_s}}});
    const Record anna = *customers.load(id);
    const auto shown = [&](const QString &path) {
        return anna.shown(customers.catalogue(), *customers.catalogue().resolve(path)).toString();
    };
    CHECK(shown(u"name"_s) == u"Anna Ozola"_s);
    CHECK(shown(u"phone"_s) == u"+371 29 123 456"_s);
    CHECK(shown(u"phone.2"_s) == u"67 000 111"_s);
    CHECK(shown(u"phone.2.type"_s) == u"work"_s);
    CHECK(shown(u"city"_s) == u"Rīga"_s);
    CHECK(shown(u"address.2.city"_s) == u"Liepāja"_s);
    CHECK(anna.value(customers.catalogue().indexOf(u"tags")).toStringList() == QStringList {u"friend"_s, u"vip"_s});
    CHECK(customers.findBy(u"phone", u"(371) 29-123-456"_s) == QList<qint64> {id});
    CHECK(customers.findBy(u"name", u"ANNA OZOLA"_s) == QList<qint64> {id});
}

TEST_CASE_METHOD(test::TestFile, "A tag is no longer than any other text", "[customers]")
{
    Record card = customers.blank();
    const auto tagged = [&](const QString &tag) {
        card.setPath(customers.catalogue(), *customers.catalogue().resolve(u"tags"), QStringList {u"vip"_s, tag});
        return customers.validate(card);
    };
    card.setPath(customers.catalogue(), *customers.catalogue().resolve(u"name"), u"Anna"_s);
    CHECK(tagged(QString(10'000, u'x')).isEmpty());
    REQUIRE(tagged(QString(10'001, u'x')).size() == 1);
    CHECK(tagged(QString(10'001, u'x')).first().field == u"tags");
}

TEST_CASE_METHOD(test::TestFile, "Texts folded before the write are found like those folded with it", "[customers]")
{
    const qint64 firm = customers.links().find("company", u"SIA Koks"_s);
    REQUIRE(firm == 0);
    Record card = customers.blank();
    const Catalogue &of = customers.catalogue();
    for (const auto &[path, value] : QList<std::pair<QString, QVariant>> {{u"first_name"_s, u"علی رضا"_s},
                                                                          {u"last_name"_s, u"Šmits"_s},
                                                                          {u"phone"_s, u"+371 29 123 456"_s},
                                                                          {u"email"_s, u"Ali@B.lv"_s},
                                                                          {u"city"_s, u"Rīga"_s},
                                                                          {u"company"_s, u"SIA Koks"_s},
                                                                          {u"tags"_s, QStringList {u"VIP"_s}}})
        card.setPath(of, *of.resolve(path), value);
    const FoldedTexts folded = customers.foldTexts(card); // the firm by its name, as an import has read it
    Operation operation(*db, OperationKind::Add, u"add"_s);
    card.setPath(of, *of.resolve(u"company"), customers.links().findOrCreate("company", u"SIA Koks"_s));
    Record same = card;
    const qint64 ahead = customers.add(card, folded), late = customers.add(same);
    operation.commit();
    const auto entry = [this](qint64 id) {
        return Query(*db, "SELECT folded || '|' || roman || '|' || contact FROM search_entry WHERE id = ?1")
            .bind(1, id * 16)
            .firstText()
            .value_or(QString());
    };
    CHECK(entry(ahead) == entry(late));
    CHECK(entry(ahead).contains(u"sia koks"));
    CHECK(entry(ahead).contains(u"37129123456"));
}

TEST_CASE_METHOD(test::TestFile, "A name made of its parts follows them, one that was typed stays", "[customers]")
{
    const qint64 id = add(customers, {{u"first_name"_s, u"Anna"_s}, {u"last_name"_s, u"Ozola"_s}});
    const auto rename = [&](const QString &key, const QString &text) {
        Operation operation(*db, OperationKind::Edit, u"edit"_s);
        Record record = *customers.load(id);
        record.set(customers.catalogue().indexOf(key), text);
        customers.update(record);
        operation.commit();
        return customers.title(*customers.load(id));
    };
    CHECK(rename(u"last_name"_s, u"Kalniņa"_s) == u"Anna Kalniņa"_s);
    CHECK(rename(u"name"_s, u"Anniņa"_s) == u"Anniņa"_s);
    CHECK(rename(u"last_name"_s, u"Liepa"_s) == u"Anniņa"_s);
}

TEST_CASE_METHOD(test::TestFile, "A card without a name is called by what is known, one with nothing is refused",
                 "[customers]")
{
    CHECK(customers.title(*customers.load(add(customers, {{u"email"_s, u"a@b.lv"_s}}))) == u"a@b.lv"_s);
    CHECK(customers.validate(customers.blank()).value(0).field == u"name"_s);
}

TEST_CASE_METHOD(test::TestFile, "A circle of recommendations is refused", "[customers]")
{
    const qint64 anna = customer(u"Anna"_s);
    const qint64 berta = add(customers, {{u"name"_s, u"Berta"_s}, {u"referrer"_s, anna}});
    Record record = *customers.load(anna);
    record.set(customers.catalogue().indexOf(u"referrer"), berta);
    CHECK(customers.validate(record).value(0).field == u"referrer"_s);
}
