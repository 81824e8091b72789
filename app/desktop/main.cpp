#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/singleinstance.h"
#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("main", "Customers, deals and reports in one file."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"lang"_s, QCoreApplication::translate("main", "Language for this run: en hy lv ka fa az ru."), u"code"_s});
    parser.addOption({u"dark"_s, QCoreApplication::translate("main", "Dark colours for this run.")});
    parser.addOption({u"light"_s, QCoreApplication::translate("main", "Light colours for this run.")});
    parser.addPositionalArgument(u"file"_s,
                                 QCoreApplication::translate("main", "Company file to open, or list to import."));
}

int run(const QApplication &app, ui::Dialogs &dialogs)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    const QString given = parser.positionalArguments().value(0);
    const QString path = given.isEmpty() ? given
                                         : QFileInfo(given).absoluteFilePath(); // whoever opens it may stand elsewhere
    ui::SingleInstance instance(u"koriz-"_s + qEnvironmentVariable("USER", u"user"_s));
    if (instance.handOver(path))
        return 0;
    instance.listen();
    QSettings settings;
    const QString theme = parser.isSet(u"dark"_s) ? u"dark"_s : parser.isSet(u"light"_s) ? u"light"_s : QString();
    ui::MainWindow window({settings, dialogs, systemClock(), parser.value(u"lang"_s), theme});
    QObject::connect(&instance, &ui::SingleInstance::raised, &window, [&window](const QString &other) {
        window.bringUp();
        window.openAnything(other);
    });
    window.bringUp();
    window.openAnything(path);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    ui::SystemDialogs dialogs;
    ui::Application app(argc, argv);
    app.setDialogs(&dialogs);
    QApplication::setOrganizationName(u"Koriz"_s);
    QApplication::setApplicationName(u"Koriz"_s);
    QApplication::setApplicationVersion(QStringLiteral(KORIZ_VERSION));
    QApplication::setDesktopFileName(u"koriz"_s);
    QApplication::setWindowIcon(ui::applicationIcon());
    try {
        return run(app, dialogs);
    } catch (...) {
        ui::tell(dialogs, nullptr, std::current_exception());
        return 3;
    }
}
