// koriz_gallery OUT [--dark] [--lang fa]: pictures of the common widgets and of sample pages.
#include "core/base/language.h"
#include "core/paper/paperpainter.h"
#include "tests/ui/gallery/samples.h"
#include "tests/ui/gallery/widgets.h"
#include "ui/common/theme.h"
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QWidget>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

void savePages(const Document &document, const QString &path)
{
    const PaperPainter paper(document);
    for (int i = 0; i < std::min(paper.pageCount(), 2); ++i) {
        QImage image((paper.pageSizeMm() * 4).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paper.renderPage(painter, i, image.rect());
        painter.end();
        image.save(u"%1-%2.png"_s.arg(path).arg(i + 1));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList given = QApplication::arguments();
    if (given.size() < 2) {
        qWarning("koriz_gallery OUT [--dark] [--lang fa]");
        return 2;
    }
    const QString out = given.at(1);
    const bool fa = given.contains(u"fa"_s), dark = given.contains(u"--dark"_s);
    QDir().mkpath(out);
    speak(app, fa ? u"fa"_s : u"en"_s);
    QApplication::setLayoutDirection(fa ? Qt::RightToLeft : Qt::LeftToRight);
    ui::Theme::apply(app, dark ? ui::ThemeMode::Dark : ui::ThemeMode::Light);
    const QString mark = (fa ? u"-fa"_s : u""_s) + (dark ? u"-dark"_s : u""_s);
    for (const test::Sheet &sheet : test::sheets(fa)) {
        const std::unique_ptr<QWidget> widget(sheet.make());
        widget->show();
        QApplication::processEvents();
        widget->grab().save(out + u'/' + sheet.name + mark + u".png"_s);
    }
    if (!dark) {
        savePages(test::sampleReport(fa), out + u"/page-report"_s + mark);
        savePages(test::sampleCard(fa), out + u"/page-card"_s + mark);
        savePages(test::sampleList(fa, 200), out + u"/page-list"_s + mark);
    }
    return 0;
}
