#include "tests/support/uifile.h"
#include "ui/common/chip.h"
#include "ui/common/filterbar.h"
#include "ui/common/recordlist.h"
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {

struct Filters : test::UiFile
{
    FilterBar bar {customers.catalogue(), context};

    void set(const QString &text)
    {
        const ParsedFilter parsed = parseFilter(text, customers.catalogue());
        REQUIRE(parsed.filter);
        bar.setFilter(*parsed.filter);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QString chip(int number) { return bar.findChild<Chip *>(u"filterChip%1"_s.arg(number))->text(); }
    /// Presses “Filter”, writes a city and accepts.
    void addCity(const QString &city, bool asAlternative)
    {
        QTimer::singleShot(0, &bar, [city, asAlternative] {
            auto *editor = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            REQUIRE(editor);
            auto *join = editor->findChild<QComboBox *>(u"filterJoin"_s);
            REQUIRE(join->isVisible() == asAlternative);
            auto *field = editor->findChild<QComboBox *>(u"filterField"_s);
            CHECK(field->currentText() == u"Name"_s); // what the list shows first, not the number of the record
            join->setCurrentIndex(asAlternative ? 1 : 0);
            field->setCurrentText(u"City or village"_s);
            editor->findChild<QLineEdit *>(u"filterValue1_input"_s)->setText(city);
            QTest::mouseClick(editor->findChild<QPushButton *>(u"filterAccept"_s), Qt::LeftButton);
        });
        QTest::mouseClick(find<QToolButton>(bar, "addFilter"), Qt::LeftButton);
    }
};

} // namespace

TEST_CASE_METHOD(Filters, "A filter of several conditions is told in words, never in the writing of the command line",
                 "[filterbar]")
{
    open(bar);
    set(u"(first_contact is not empty and first_contact >= 2025-12-01) or city = \"Riga\""_s);
    CHECK(chip(0)
          == u"(First contact is not empty and First contact is at least 01.12.2025) or City or village is Riga"_s);
    set(u"not (city = \"Riga\" or city = \"Jurmala\") and name contains \"A\""_s);
    CHECK(chip(0) == u"not: (City or village is Riga or City or village is Jurmala)");
    CHECK(chip(1) == u"Name contains A");
}

TEST_CASE_METHOD(Filters, "A further condition may hold instead of those before", "[filterbar]")
{
    open(bar);
    addCity(u"Riga"_s, false);
    CHECK(toText(bar.filter()) == u"city contains \"Riga\"");
    addCity(u"Jurmala"_s, true);
    CHECK(toText(bar.filter()) == u"city contains \"Riga\" or city contains \"Jurmala\"");
    addCity(u"Ogre"_s, true);
    CHECK(bar.filter().children.size() == 3);
}
