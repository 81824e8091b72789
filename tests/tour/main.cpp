// Opens the sample company and saves a picture of every page, dialog and printed page: what is looked at when a screen
// changes. Usage: tour OUT [--lang fa] [--dark] [--scale 2] [--size 1024x640] [--only report]
#include "tests/tour/tour.h"
#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return {std::max(400, parts.value(0).toInt()), std::max(300, parts.value(1).toInt())};
}

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
    parser.addOption({u"size"_s, u"Of the window."_s, u"size"_s, u"1280x800"_s});
    parser.addOption({u"only"_s, u"Only pictures whose names contain this."_s, u"text"_s});
    parser.addPositionalArgument(u"out"_s, u"Folder for the pictures."_s);
    parser.process(app);
    const QString out = parser.positionalArguments().value(0, u"."_s);
    QDir().mkpath(out);
    QTemporaryDir own;
    QSettings settings(own.filePath(u"tour.ini"_s), QSettings::IniFormat);
    ui::SystemDialogs dialogs;
    ui::MainWindow window({settings, dialogs, systemClock(), parser.value(u"lang"_s),
                           parser.isSet(u"dark"_s) ? u"dark"_s : u"light"_s});
    window.resize(sizeOf(parser.value(u"size"_s)));
    window.show();
    tour::Camera camera(QDir(out), window, parser.value(u"only"_s));
    tour::Tour(window, camera).run();
    return camera.taken() > 0 ? 0 : 1;
}
