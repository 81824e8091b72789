// Opens the sample company and saves a picture of every page and of printed pages: what is looked at when a screen
// changes. Usage: tour OUT [--lang fa] [--dark] [--scale 2]
#include "core/demo/democompany.h"
#include "ui/exchange/importwizard.h"
#include "ui/shell/backupsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newfiledialog.h"
#include "ui/shell/startpage.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

constexpr int settleMs = 1200;

struct Tour
{
    QDir out;
    ui::MainWindow &window;

    void picture(const QString &name, QWidget *widget = nullptr) const
    {
        QTest::qWait(settleMs);
        const QString path = out.filePath(name + u".png"_s);
        if (!(widget ? widget : &window)->grab().save(path))
            qWarning("cannot write %s", qUtf8Printable(path));
    }

    void page(const QString &key) const
    {
        window.workspace()->showPage(key);
        picture(key);
    }

    void customers() const
    {
        window.workspace()->openRecord(Entity::Customer, 1);
        picture(u"card"_s);
        window.workspace()->currentPage()->back();
        page(u"customers"_s);
    }

    void wizard() const
    {
        ui::ImportWizard wizard(*window.context(), {}, &window);
        wizard.show();
        picture(u"import"_s, &wizard);
    }

    void backups() const
    {
        const QString path = window.database()->path();
        window.closeFile();
        window.openFile(path);
        ui::BackupsDialog dialog({{path}, window.database(), window.context()->dialogs, window.context()->settings,
                                  window.context()->format, systemClock()}, &window);
        dialog.show();
        picture(u"backups"_s, &dialog);
    }

    void lock() const
    {
        ui::ScreenLock::setPassword(window.context()->settings, u"x"_s);
        window.findChild<QAction *>(u"actionLock"_s)->trigger();
        picture(u"lock"_s);
    }

    void run() const
    {
        picture(u"start"_s);
        QTemporaryDir folder;
        window.openSample(folder.filePath(u"sample.koriz"_s));
        for (const auto *key : {"funnel", "tasks", "purchases", "products", "reports", "settings"})
            page(QString::fromLatin1(key));
        customers();
        wizard();
        backups();
        lock();
        window.closeFile();
    }
};

} // namespace

int main(int argc, char *argv[])
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"lang"_s, u"Language of the pictures."_s, u"code"_s, u"en"_s});
    parser.addOption({u"dark"_s, u"Dark colours."_s});
    parser.addOption({u"scale"_s, u"Pixels per pixel."_s, u"n"_s});
    parser.addPositionalArgument(u"out"_s, u"Folder for the pictures."_s);
    parser.process(app);
    const QString out = parser.positionalArguments().value(0, u"."_s);
    QDir().mkpath(out);
    QTemporaryDir own;
    QSettings settings(own.filePath(u"tour.ini"_s), QSettings::IniFormat);
    ui::SystemDialogs dialogs;
    ui::MainWindow window({settings, dialogs, systemClock(), parser.value(u"lang"_s),
                           parser.isSet(u"dark"_s) ? u"dark"_s : u"light"_s});
    window.resize(1280, 800);
    window.show();
    Tour {QDir(out), window}.run();
    return 0;
}
