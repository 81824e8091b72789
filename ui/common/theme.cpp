#include "ui/common/theme.h"
#include "core/paper/fonts.h"
#include "core/paper/palette.h"
#include "ui/common/style.h"
#include "ui/common/systemtheme.h"
#include <QAbstractButton>
#include <QApplication>
#include <QFrame>
#include <QToolTip>
#include <QVariant>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

Colors withSeries(Colors c)
{
    for (int i = 0; i < seriesCount; ++i)
        c.series.at(size_t(i)) = seriesColour(i, c.dark);
    return c;
}

Colors makeLight()
{
    Colors c;
    c.window = 0xF7F6F3;
    c.surface = 0xFFFFFF;
    c.raised = 0xF1EFEA;
    c.border = 0xE4E1DA;
    c.text = 0x24231F;
    c.secondary = 0x6B6860;
    c.accent = 0xD9772B;
    c.accentText = 0xA0540F;
    c.onAccent = 0x24231F;
    c.selection = 0xFBEBDD;
    c.good = 0x3B8F5A;
    c.warn = 0xB7791F;
    c.bad = 0xC2413B;
    c.goodText = 0x2C7346;
    c.warnText = 0x8A5A12;
    c.badText = 0xB23A34;
    return withSeries(c);
}

Colors makeDark()
{
    Colors c;
    c.dark = true;
    c.window = 0x1E1F22;
    c.surface = 0x27282C;
    c.raised = 0x303136;
    c.border = 0x3A3B40;
    c.text = 0xE9E7E2;
    c.secondary = 0xA19E96;
    c.accent = 0xF0964A;
    c.accentText = 0xF0964A;
    c.onAccent = 0x24231F;
    c.selection = 0x4A3522;
    c.good = 0x5DBB7F;
    c.warn = 0xE0A93F;
    c.bad = 0xEC6F68;
    c.goodText = c.good;
    c.warnText = c.warn;
    c.badText = 0xF28A84;
    return withSeries(c);
}

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mix(const QColor &a, const QColor &b, double shareOfB)
{
    const auto part = [shareOfB](int x, int y) { return int(std::lround(x + (y - x) * shareOfB)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

QPalette makePalette(const Colors &c)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &colour) { p.setColor(role, colour); };
    set(QPalette::Window, c.window);
    set(QPalette::Base, c.surface);
    set(QPalette::AlternateBase, mix(c.surface, c.window, 0.6));
    set(QPalette::Button, c.surface);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::BrightText, QPalette::HighlightedText, QPalette::ToolTipText})
        set(role, c.text);
    set(QPalette::Highlight, c.selection);
    set(QPalette::PlaceholderText, c.secondary);
    set(QPalette::ToolTipBase, c.surface);
    set(QPalette::Link, c.accentText);
    set(QPalette::LinkVisited, c.accentText);
    set(QPalette::Light, c.surface);
    set(QPalette::Midlight, c.raised);
    set(QPalette::Mid, c.border);
    set(QPalette::Dark, mix(c.border, c.secondary, 0.4));
    set(QPalette::Shadow, mix(c.border, c.secondary, 0.7));
    const QColor faint = mix(c.window, c.secondary, 0.75);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return p;
}

QFont makeFont(int pixels, QFont::Weight weight)
{
    QFont made(fontFamilies());
    made.setPixelSize(pixels);
    made.setWeight(weight);
    return made;
}

QFont bodyFont()
{
    QFont body = makeFont(13, QFont::Normal);
    body.setStyleHint(QFont::SansSerif);
    return body;
}

} // namespace

const Colors &lightColors()
{
    static const Colors made = makeLight();
    return made;
}

const Colors &darkColors()
{
    static const Colors made = makeDark();
    return made;
}

const Colors &colors(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightness() < 128 ? darkColors() : lightColors();
}

const Colors &colors(const QWidget *)
{
    return colors(QApplication::palette());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QFont fontOf(FontRole role)
{
    static const std::array<QFont, 6> fonts {
        bodyFont(), makeFont(13, QFont::DemiBold), makeFont(12, QFont::Normal),
        makeFont(15, QFont::DemiBold), makeFont(20, QFont::DemiBold), makeFont(28, QFont::DemiBold)};
    return fonts.at(size_t(role));
}

bool Theme::systemIsDark()
{
    return SystemTheme::isDark();
}

void Theme::apply(QApplication &app, ThemeMode mode)
{
    SystemTheme::follow(app, mode == ThemeMode::System);
    const Colors &c = (mode == ThemeMode::Dark || (mode == ThemeMode::System && systemIsDark())) ? darkColors()
                                                                                                 : lightColors();
    QApplication::setPalette(makePalette(c));
    QToolTip::setPalette(QApplication::palette());
    QApplication::setFont(fontOf(FontRole::Body));
    QToolTip::setFont(fontOf(FontRole::Secondary));
    // A new style makes every widget polish itself again, which brings the colours of text roles along.
    QApplication::setStyle(new Style);
}

QString toText(ThemeMode mode)
{
    return mode == ThemeMode::Light ? u"light"_s : mode == ThemeMode::Dark ? u"dark"_s : u"system"_s;
}

ThemeMode themeMode(const QString &text)
{
    return text == "light"_L1 ? ThemeMode::Light : text == "dark"_L1 ? ThemeMode::Dark : ThemeMode::System;
}

void setKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(Style::kindProperty, int(kind));
    button->update();
}

void setTextRole(QWidget *label, TextRole role, FontRole size)
{
    label->setProperty(Style::textRoleProperty, int(role));
    label->setFont(fontOf(size));
    Style::applyTextRole(label);
}

QString inBrief(const QString &text)
{
    constexpr qsizetype most = 200;
    if (text.size() <= most)
        return text;
    const qsizetype cut = text.at(most - 2).isHighSurrogate() ? most - 2 : most - 1;
    return text.left(cut).simplified() + u'…';
}

QString inWindowDirection(const QString &text)
{
    constexpr QChar rightToLeft(0x200F);
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? rightToLeft + text : text;
}

QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : u"<qt><span style=\"white-space: pre-wrap\">%1</span></qt>"_s.arg(text.toHtmlEscaped());
}

void setCard(QFrame *frame)
{
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setProperty(Style::cardProperty, true);
}

} // namespace koriz::ui
