// Whatever customers wrote is shown as text: no widget of the window lets Qt guess that it is markup.
#include "tests/support/hostiletext.h"
#include "tests/support/pagetest.h"
#include "tests/support/quiet.h"
#include "ui/common/theme.h"
#include "ui/common/toast.h"
#include "ui/exchange/importwizard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchbox.h"
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {

/// True when Qt would make markup of it; a tooltip made by plainTip() reads as it was written.
bool isRich(const QString &text)
{
    static const QStringList wrap = plainTip(u"|"_s).split(u'|');
    const QString inner = text.mid(wrap.first().size(), text.size() - wrap.first().size() - wrap.last().size());
    const bool isWrapped = text.startsWith(wrap.first()) && text.endsWith(wrap.last()) && !inner.contains(u'<');
    return !isWrapped && Qt::mightBeRichText(text);
}

class Walk
{
public:
    int seen = 0; ///< texts of customers that were looked at

    void through(QWidget &root)
    {
        QCoreApplication::processEvents();
        look(root);
        for (QWidget *widget : root.findChildren<QWidget *>())
            look(*widget);
        for (QAction *action : root.findChildren<QAction *>())
            check(action->toolTip(), *action, "tooltip");
    }

private:
    void check(const QString &text, const QObject &where, const char *what)
    {
        if (!text.contains(test::hostileMark))
            return;
        ++seen;
        INFO(what << " of " << where.metaObject()->className() << ' ' << where.objectName().toStdString() << ": "
                  << text.left(200).toStdString());
        CHECK_FALSE(isRich(text));
    }
    void look(QWidget &widget)
    {
        widget.ensurePolished(); // as before it is first seen
        check(widget.toolTip(), widget, "tooltip");
        check(widget.whatsThis(), widget, "help");
        if (auto *label = qobject_cast<QLabel *>(&widget)) {
            const bool shows = label->text().contains(test::hostileMark);
            seen += shows ? 1 : 0;
            INFO("label " << label->objectName().toStdString() << ": " << label->text().left(200).toStdString());
            CHECK((!shows || label->textFormat() == Qt::PlainText));
        }
        if (auto *edit = qobject_cast<QTextEdit *>(&widget))
            CHECK_FALSE(edit->acceptRichText());
        if (auto *view = qobject_cast<QAbstractItemView *>(&widget); view && view->model())
            lookAtModel(*view->model(), view->rootIndex(), widget);
    }
    void lookAtModel(const QAbstractItemModel &model, const QModelIndex &root, const QObject &where)
    {
        for (int row = 0; row < std::min(60, model.rowCount(root)); ++row) {
            for (int column = 0; column < model.columnCount(root); ++column) {
                const QModelIndex index = model.index(row, column, root);
                check(index.data(Qt::ToolTipRole).toString(), where, "tooltip of an item");
                seen += index.data(Qt::DisplayRole).toString().contains(test::hostileMark) ? 1 : 0;
            }
        }
    }
};

void fill(Database &db)
{
    CustomerStore customers(db, fixedClock(test::today));
    DealStore deals(db, fixedClock(test::today));
    PurchaseStore purchases(db, fixedClock(test::today));
    for (const QString &text : test::hostileTexts()) {
        Operation operation(db, OperationKind::Add, text);
        // A field takes what fits it, as from a form or a file.
        const auto set = [](EntityStore &store, Record &record, const QString &path, const QVariant &value) {
            Record next = record;
            next.setPath(store.catalogue(), *store.catalogue().resolve(path), value);
            if (store.validate(next).size() <= store.validate(record).size())
                record = next;
        };
        Record person = customers.blank();
        for (const QString &path : {u"name"_s, u"notes"_s, u"phone"_s, u"email"_s, u"city"_s, u"job_title"_s})
            set(customers, person, path, text);
        set(customers, person, u"company"_s, customers.links().findOrCreate("company", text));
        set(customers, person, u"tags"_s, QStringList {text});
        const qint64 id = customers.add(person);
        Record deal = deals.blank();
        set(deals, deal, u"title"_s, text);
        set(deals, deal, u"customer"_s, id);
        set(deals, deal, u"value"_s, 1000);
        set(deals, deal, u"tags"_s, QStringList {text});
        deals.add(deal);
        Record line = purchases.blank();
        set(purchases, line, u"description"_s, text);
        set(purchases, line, u"customer"_s, id);
        set(purchases, line, u"date"_s, test::today.toString(Qt::ISODate));
        set(purchases, line, u"price"_s, 500);
        set(purchases, line, u"quantity"_s, 1000);
        purchases.add(line);
        operation.commit();
    }
}

struct Window
{
    QTemporaryDir folder {};
    QSettings settings {folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    test::ScriptedDialogs dialogs {};
    // The name of the file is text of the owner as well.
    QString path = folder.filePath(u"<b>Zyx & Co<br>.koriz"_s);
    std::unique_ptr<MainWindow> window;

    Window()
    {
        {
            const auto db = Database::create(path, {u"EUR"_s, u"LV"_s, u"en"_s});
            fill(*db);
        }
        window = std::make_unique<MainWindow>(
            WindowOptions {settings, dialogs, fixedClock(test::today), u"en"_s, u"light"_s});
        window->resize(1280, 800);
        window->show();
        REQUIRE(window->openFile(path));
    }
};

} // namespace

TEST_CASE_METHOD(Window, "No page of the window takes what customers wrote for markup", "[shell][hostile]")
{
    Walk walk;
    for (const char *key : {"customers", "funnel", "tasks", "purchases", "products", "campaigns", "sources", "feedback",
                            "employees", "reports", "history", "settings"}) {
        INFO(key);
        window->workspace()->showPage(QString::fromLatin1(key));
        test::waitUntilQuiet(*window);
        const int before = walk.seen;
        walk.through(*window);
        if (QByteArrayView(key) == "customers" || QByteArrayView(key) == "funnel")
            CHECK(walk.seen > before + 20);
    }
    Query ids(*window->database(), "SELECT id FROM customer");
    while (ids.next()) {
        window->workspace()->openRecord(Entity::Customer, ids.integer(0));
        test::waitUntilQuiet(*window);
        walk.through(*window);
    }
    window->workspace()->note(test::hostileTexts().at(1), OperationId {1});
    window->workspace()->updateJournal();
    walk.through(*window);
    CHECK(walk.seen > 200);
}

TEST_CASE_METHOD(Window, "The search shows what it found as text", "[shell][hostile]")
{
    auto *search = window->findChild<QLineEdit *>(u"searchEverywhere"_s);
    REQUIRE(search);
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    search->setFocus(); // who has left the field wants no list
    search->setText(test::hostileMark);
    emit search->textEdited(test::hostileMark);
    auto *results = window->findChild<QListWidget *>(u"searchResults"_s);
    REQUIRE(results);
    REQUIRE(QTest::qWaitFor([&] { return results->count() > 3; }, 5000));
    Walk walk;
    walk.through(*window);
    CHECK(walk.seen > 3);
}

TEST_CASE_METHOD(Window, "The start page lists files by name as text", "[shell][hostile]")
{
    REQUIRE(window->closeFile());
    Walk walk;
    walk.through(*window);
    CHECK(walk.seen > 0);
}

TEST_CASE_METHOD(test::PageFile, "The steps of an import show the cells of a file as text", "[shell][hostile]")
{
    QFile file(folder.filePath(u"rows.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Name,<b>Zyx</b>,Birthday\n");
    for (const QString &text : test::hostileTexts().mid(0, 8))
        file.write("\"" + QString(text).replace(u'"', u"\"\""_s).toUtf8() + "\",\"<i>Zyx</i>\",\"<u>Zyx</u>\"\n");
    file.close();
    ImportWizard wizard(context, file.fileName(), nullptr, Entity::Customer);
    wizard.show();
    Walk walk;
    for (int step = 0; step < 4; ++step) {
        walk.through(wizard);
        auto *next = wizard.findChild<QWidget *>(u"importNext"_s);
        REQUIRE(next);
        REQUIRE(QTest::qWaitFor([&] { return next->isEnabled(); }, 2000));
        QTest::mouseClick(next, Qt::LeftButton);
    }
    walk.through(wizard);
    CHECK(walk.seen > 20);
}

TEST_CASE("Message boxes show what customers wrote as text", "[shell][hostile]")
{
    SystemDialogs dialogs;
    for (const bool question : {false, true}) {
        Walk walk;
        QTimer::singleShot(0, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            REQUIRE(box);
            CHECK(box->textFormat() == Qt::PlainText);
            walk.through(*box);
            box->close();
        });
        if (question)
            dialogs.question(nullptr, test::hostileTexts().at(1), {u"Yes"_s, u"No"_s});
        else
            dialogs.message(nullptr, test::hostileTexts().at(1), test::hostileTexts().at(2));
        CHECK(walk.seen > 0);
    }
}
