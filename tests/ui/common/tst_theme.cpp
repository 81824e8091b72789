#include "core/paper/fonts.h"
#include "ui/common/avatar.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include <QDir>
#include <QHoverEvent>
#include <QStandardItemModel>
#include <QTableView>

using namespace koriz;
using namespace koriz::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Contrast is the ratio of WCAG 2", "[theme]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white)
          == Approx(4.48).margin(0.005)); // the well-known grey that just fails
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
}

TEST_CASE("What is written can be read in both themes", "[theme]")
{
    for (const Colors *c : {&lightColors(), &darkColors()}) {
        for (const QColor &ground : {c->window, c->surface}) {
            for (const QColor &ink : {c->text, c->secondary, c->accentText, c->goodText, c->warnText, c->badText})
                CHECK(contrast(ink, ground) >= 4.5);
            CHECK(contrast(c->accent, ground) >= 2.9); // marks and focus rings, not text
        }
        for (const QColor &ink :
             {c->text, c->secondary, c->accentText, c->goodText, c->warnText, c->badText}) // chips, buttons
            CHECK(contrast(ink, c->raised) >= 4.5);
        for (const QColor &ink : {c->text, c->accentText, c->goodText, c->warnText, c->badText})
            CHECK(contrast(ink, c->selection) >= 4.5);
        for (const QColor &ground : {c->goodText, c->badText}) // where a card is dropped
            CHECK(contrast(c->surface, ground) >= 4.5);
        CHECK(contrast(c->onAccent, c->accent) >= 4.5);
    }
}

TEST_CASE("Initials can be read on the ground of every name", "[theme]")
{
    auto &app = *qobject_cast<QApplication *>(QCoreApplication::instance());
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        Theme::apply(app, mode);
        QSet<QRgb> grounds;
        for (int i = 0; i < 60; ++i) {
            Avatar avatar(52);
            avatar.setName(u"Name %1"_s.arg(i));
            const QColor ground = avatar.grab().toImage().pixelColor(avatar.width() / 2, 6);
            grounds << ground.rgb();
            CHECK(contrast(colors(&avatar).text, ground) >= 4.5);
        }
        CHECK(grounds.size() == 8);
    }
}

TEST_CASE("The palette tells which colours are in force", "[theme]")
{
    auto &app = *qobject_cast<QApplication *>(QCoreApplication::instance());
    Theme::apply(app, ThemeMode::Dark);
    CHECK(colors(QApplication::palette()).dark);
    CHECK(QApplication::palette().color(QPalette::Window) == QColor(0x1E, 0x1F, 0x22));
    Theme::apply(app, ThemeMode::Light);
    CHECK_FALSE(colors(QApplication::palette()).dark);
    CHECK(QApplication::palette().color(QPalette::Window) == QColor(0xF7, 0xF6, 0xF3));
}

TEST_CASE("A label keeps its role when the theme changes", "[theme]")
{
    auto &app = *qobject_cast<QApplication *>(QCoreApplication::instance());
    QLabel label;
    setTextRole(&label, TextRole::Secondary, FontRole::Secondary);
    label.show();
    CHECK(label.palette().color(QPalette::WindowText) == lightColors().secondary);
    CHECK(label.font().pixelSize() == 12);
    Theme::apply(app, ThemeMode::Dark);
    CHECK(label.palette().color(QPalette::WindowText) == darkColors().secondary);
    Theme::apply(app, ThemeMode::Light);
    CHECK(label.palette().color(QPalette::WindowText) == lightColors().secondary);
}

TEST_CASE("Type sizes are those of the design", "[theme]")
{
    QList<int> sizes;
    for (const FontRole role :
         {FontRole::Body, FontRole::Secondary, FontRole::Section, FontRole::Title, FontRole::Figure})
        sizes << fontOf(role).pixelSize();
    CHECK(sizes == QList<int> {13, 12, 15, 20, 28});
    CHECK(fontOf(FontRole::Body).families() == fontFamilies());
    const QFontMetricsF metrics(fontOf(FontRole::Body));
    for (const QChar digit : u"023456789"_s)
        CHECK(metrics.horizontalAdvance(digit) == metrics.horizontalAdvance(u'1'));
}

TEST_CASE("A theme is written into the settings and read back", "[theme]")
{
    for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark})
        CHECK(themeMode(toText(mode)) == mode);
    CHECK(themeMode(u"nonsense"_s) == ThemeMode::System);
}

TEST_CASE("The program has a mark of its own at every size", "[icons]")
{
    for (const int side : {16, 48, 256}) {
        const QImage image = applicationIcon().pixmap(side).toImage();
        REQUIRE(image.width() == side);
        CHECK(image.pixelColor(0, 0).alpha() == 0); // round corners
        CHECK(image.pixelColor(side / 2, side / 8).alpha() == 255);
    }
}

TEST_CASE("Every icon draws in its colour at every scale", "[icons]")
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    REQUIRE(files.size() > 70);
    for (const QString &file : files) {
        const QImage image = iconPixmap(file.chopped(4), 16, QColor(200, 0, 0), 2).toImage();
        CHECK(image.size() == QSize(32, 32));
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 128 && qRed(image.pixel(x, y)) > 150 ? 1 : 0;
        INFO(file.toStdString());
        CHECK(inked > 8);
    }
}

TEST_CASE("Icons that point turn round right to left, clocks do not", "[icons]")
{
    const auto picture = [](const QString &name) { return iconPixmap(name, 24, Qt::black).toImage(); };
    const QImage arrow = picture(u"arrow-left"_s), clock = picture(u"clock"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage turned = picture(u"arrow-left"_s), sameClock = picture(u"clock"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(turned == arrow.mirrored(true, false));
    CHECK(turned != arrow);
    CHECK(sameClock == clock);
}

TEST_CASE("Buttons, fields and rows are large enough to hit", "[theme]")
{
    QPushButton button(u"OK"_s);
    CHECK(button.sizeHint().height() >= space::target);
    QLineEdit line;
    CHECK(line.sizeHint().height() >= space::target);
}

TEST_CASE("Icon and text stand in the middle of a button in both directions", "[theme]")
{
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    QPushButton button(icon(u"plus"_s), u"HHHHHHHHHH"_s);
    setKind(&button, ButtonKind::Quiet); // no frame: what is seen is the label
    button.setLayoutDirection(direction);
    button.resize(button.sizeHint());
    const QImage image = button.grab().toImage();
    int first = image.width(), last = 0;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (qGray(image.pixel(x, y)) < 128) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
    REQUIRE(first < last);
    CHECK(std::abs(first - (image.width() - 1 - last)) <= 4); // the icon has a margin of its own
    CHECK(first >= 8);
}

TEST_CASE("A chosen row is seen in both directions", "[theme]")
{
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    QStandardItemModel model(6, 3);
    QTableView view;
    view.setLayoutDirection(direction);
    view.setModel(&model);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.resize(400, 300);
    view.show();
    view.setCurrentIndex(model.index(2, 0)); // selectRow() does nothing right to left (Qt 6.4)
    const QRect row = view.visualRect(model.index(2, 0)) | view.visualRect(model.index(2, 2));
    const QImage image = view.viewport()->grab(row).toImage();
    int chosen = 0;
    for (int x = 0; x < image.width(); ++x)
        chosen += image.pixelColor(x, image.height() / 2) == lightColors().selection ? 1 : 0;
    CHECK(chosen > image.width() * 9 / 10);
}

TEST_CASE("The mouse lights the whole row of a list and one cell elsewhere", "[theme]")
{
    const bool isByRow = GENERATE(true, false);
    QStandardItemModel model(6, 3);
    QTableView view;
    view.setModel(&model);
    view.setSelectionBehavior(isByRow ? QAbstractItemView::SelectRows : QAbstractItemView::SelectItems);
    view.resize(400, 300);
    view.show();
    const QPoint over = view.visualRect(model.index(2, 1)).center();
    const auto lit = [&](int row, int column) {
        const QRect cell = view.visualRect(model.index(row, column));
        return view.viewport()->grab(cell).toImage().pixelColor(4, 4) == lightColors().raised;
    };
    QHoverEvent enter(QEvent::HoverMove, over, over, QPointF());
    QApplication::sendEvent(view.viewport(), &enter);
    CHECK(lit(2, 1));
    CHECK(lit(2, 0) == isByRow);
    CHECK(lit(2, 2) == isByRow);
    CHECK_FALSE(lit(3, 1));
    QHoverEvent leave(QEvent::HoverLeave, QPointF(-1, -1), QPointF(-1, -1), over);
    QApplication::sendEvent(view.viewport(), &leave);
    CHECK_FALSE(lit(2, 1));
}

TEST_CASE("A tip shows signs as they are", "[theme]")
{
    CHECK(plainTip(u"<b>A & B</b>"_s).contains(u"&lt;b&gt;A &amp; B&lt;/b&gt;"_s));
    CHECK(Qt::mightBeRichText(plainTip(u"A & B"_s)));
    CHECK(plainTip({}).isEmpty());
}
