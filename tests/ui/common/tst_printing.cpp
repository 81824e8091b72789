#include "core/paper/listpages.h"
#include "core/base/error.h"
#include "tests/support/pagetest.h"
#include "ui/common/printing.h"
#include "ui/common/printpreview.h"
#include <QComboBox>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {

/// A file on the disk, so that pages are really made by a worker with a connection of its own.
struct OnDisk
{
    QTemporaryDir folder {};
    std::unique_ptr<Database> db = Database::create(folder.filePath(u"shop.koriz"_s), {u"EUR"_s, u"LV"_s, u"en"_s});
    QSettings settings {folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    test::ScriptedDialogs dialogs {};
    AppContext context {*db, Formatter(), fixedClock(test::today), dialogs, settings, nullptr};

    void fill(int customers)
    {
        CustomerStore store(*db, fixedClock(test::today));
        Operation operation(*db, OperationKind::Add, u"test"_s);
        for (int i = 0; i < customers; ++i) {
            Record record = store.blank();
            record.setPath(store.catalogue(), *store.catalogue().resolve(u"name"), u"Անուն %1"_s.arg(i));
            store.add(record);
        }
        operation.commit();
    }
    static PageMaker list()
    {
        return [](const PageSource &source) { return listPages(source, {}); };
    }
};

/// Calls `use` with the preview as soon as it is open; false when it never was.
bool whenPreviewed(const std::function<void(PrintPreviewDialog &)> &use, const std::function<void()> &open)
{
    bool isUsed = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto *dialog = qobject_cast<PrintPreviewDialog *>(QApplication::activeModalWidget());
        if (!dialog || isUsed)
            return;
        isUsed = true;
        timer.stop();
        use(*dialog);
        dialog->reject();
    });
    timer.start(10);
    open();
    return isUsed;
}

} // namespace

TEST_CASE("Pages are made by a worker, the preview turns the paper and saves them", "[printing]")
{
    OnDisk shop;
    shop.fill(300);
    const QString path = shop.folder.filePath(u"list.pdf"_s);
    shop.dialogs.files = {path};
    const bool isShown = whenPreviewed([](PrintPreviewDialog &preview) {
        const int pages = preview.pageCount();
        CHECK(pages > 5);
        auto *orientation = preview.findChild<QComboBox *>(u"orientation"_s);
        orientation->setCurrentIndex(1);
        emit orientation->activated(1);
        CHECK(preview.pageCount() > pages);
        preview.findChild<QPushButton *>(u"savePdf"_s)->click();
    }, [&] { showPrintPreview(shop.context, OnDisk::list()); });
    CHECK(isShown);
    CHECK(shop.dialogs.messages.isEmpty());
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
}

TEST_CASE("What the worker meets is told in words, and nothing is written", "[printing]")
{
    OnDisk shop;
    const PageMaker broken
        = [](const PageSource &) -> Document { throw Error(u"No such field"_s, {}, Error::Kind::Refused); };
    CHECK_FALSE(savePages(shop.context, shop.folder.filePath(u"a.pdf"_s), broken));
    REQUIRE(shop.dialogs.messages.size() == 1);
    CHECK(shop.dialogs.messages.first() == u"No such field"_s);
    CHECK_FALSE(QFile::exists(shop.folder.filePath(u"a.pdf"_s)));
    CHECK_FALSE(savePages(shop.context, u"/nowhere/at/all/a.pdf"_s, OnDisk::list()));
    CHECK(shop.dialogs.messages.size() == 2);
}
