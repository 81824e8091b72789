#include "core/base/countries.h"
#include "core/base/currencies.h"
#include "tests/support/pagetest.h"
#include "ui/shell/newfiledialog.h"
#include <QComboBox>
#include <QLineEdit>

using namespace koriz;
using namespace koriz::ui;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(test::PageFile, "A new file may be of any country, which proposes its currency", "[ui][newfile]")
{
    NewFileDialog dialog(u"lv"_s, folder.path(), dialogs);
    CHECK(dialog.choices().country == u"LV"_s);
    CHECK(dialog.choices().currency == u"EUR"_s);
    CHECK(find<QLineEdit>(&dialog, u"newFilePath"_s)->selectedText() == u"My company"_s); // typing names it
    auto *country = find<QComboBox>(&dialog, u"newFileCountry"_s);
    for (const QString &code : countryCodes()) {
        INFO(code.toStdString());
        const int at = country->findData(code);
        REQUIRE(at >= 0);
        country->setCurrentIndex(at);
        CHECK(dialog.choices().country == code);
        CHECK(currencyCodes().contains(dialog.choices().currency));
    }
    const auto [code, currency] = GENERATE(table<const char *, const char *>({
        {"AM", "AMD"}, {"GE", "GEL"}, {"IR", "IRR"}, {"AZ", "AZN"}, {"RU", "RUB"}, {"CH", "CHF"}, {"PL", "PLN"},
        {"SE", "SEK"}, {"KZ", "KZT"}, {"US", "USD"}, {"DE", "EUR"}, {"EE", "EUR"},
    }));
    country->setCurrentIndex(country->findData(QString::fromLatin1(code)));
    CHECK(dialog.choices().currency == QString::fromLatin1(currency));
}

TEST_CASE_METHOD(test::PageFile, "The countries of our languages come first, the others by name", "[ui][newfile]")
{
    const NewFileDialog dialog(u"ru"_s, folder.path(), dialogs);
    const auto *country = dialog.findChild<QComboBox *>(u"newFileCountry"_s);
    CHECK(dialog.choices().country == u"RU"_s);
    CHECK(country->findData(u"LV"_s) < 6);
    CHECK(country->findData(u"AT"_s) < country->findData(u"JP"_s)); // Австрия, Япония
}
