#include "core/fields/doubts.h"
#include "tests/support/testfile.h"

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

struct Doubted : test::TestFile // of Latvia
{
    QStringList of(const QList<std::pair<QString, QVariant>> &values)
    {
        Record record = customers.blank();
        for (const auto &[path, value] : values)
            record.setPath(customers.catalogue(), *customers.catalogue().resolve(path), value);
        CHECK(customers.validate(record).isEmpty()); // never a reason to refuse
        QStringList keys;
        for (const Doubt &doubt : doubts(customers.catalogue(), record, u"LV"_s))
            keys << doubt.field;
        return keys;
    }
};

} // namespace

TEST_CASE_METHOD(Doubted, "A wrong check digit and an unknown phone are doubted, not refused", "[fields][doubts]")
{
    const std::pair<QString, QVariant> name {u"name"_s, u"Anna"_s};
    CHECK(of({name, {u"tax_id"_s, u"40003032949"_s}, {u"phone"_s, u"+371 29123456"_s}}).isEmpty());
    CHECK(of({name, {u"tax_id"_s, u"40003032948"_s}}) == QStringList {u"tax_id"_s});
    CHECK(of({name, {u"phone"_s, u"29123456"_s}, {u"phone.2"_s, u"12"_s}}) == QStringList {u"phone"_s});
    CHECK(of({name, {u"phone"_s, u"+44 7700 900123"_s}}).isEmpty()); // kept free by Ofcom for stories
}

TEST_CASE_METHOD(Doubted, "What is right by the rules of the record's country or the file's is right",
                 "[fields][doubts]")
{
    const std::pair<QString, QVariant> name {u"name"_s, u"Anna"_s}, russia {u"country"_s, u"RU"_s};
    CHECK(of({name, russia, {u"tax_id"_s, u"7707083893"_s}}).isEmpty());
    CHECK(of({name, russia, {u"tax_id"_s, u"40003032948"_s}}).isEmpty()); // eleven digits are nothing in Russia
    CHECK(of({name, russia, {u"phone"_s, u"29123456"_s}}).isEmpty());
    CHECK(of({name, russia, {u"phone"_s, u"8 912 345 67 89"_s}}).isEmpty());
    CHECK(of({name, {u"phone"_s, u"8 912 345 67 89"_s}}) == QStringList {u"phone"_s});
}
