#pragma once
#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>
#include <array>

class QAbstractButton;
class QApplication;
class QFrame;
class QWidget;

namespace koriz::ui {

enum class ThemeMode { System, Light, Dark };

/// Colours by what they are for. Widgets and painters take them from here, never write one down.
struct Colors
{
    bool dark = false;
    QColor window {};
    QColor surface {};      ///< cards, lists, fields
    QColor raised {};       ///< a row or button under the mouse
    QColor border {};
    QColor text {};
    QColor secondary {};    ///< 4.5:1 on window and surface
    QColor accent {};       ///< marks, focus, key figures' lines; as text use accentText
    QColor accentText {};   ///< the accent where it is written on window or surface
    QColor onAccent {};     ///< text on a filled accent
    QColor selection {};    ///< ground of selected rows; `text` is written on it
    QColor good {};
    QColor warn {};
    QColor bad {};
    QColor goodText {};     ///< the same where they are written: 4.5:1 on window and surface
    QColor warnText {};
    QColor badText {};
    std::array<QColor, 8> series {}; ///< see seriesColour()
};

[[nodiscard]] const Colors &lightColors();
[[nodiscard]] const Colors &darkColors();

/// The colours in force, told by the palette a widget or painter works with.
[[nodiscard]] const Colors &colors(const QPalette &palette);
[[nodiscard]] const Colors &colors(const QWidget *widget);

/// Ratio of WCAG 2, 1..21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

enum class FontRole { Body, Strong, Secondary, Section, Title, Figure };
/// 13, 13 semibold, 12, 15 semibold, 20 semibold and 28 px semibold, with figures of one width.
[[nodiscard]] QFont fontOf(FontRole role);

namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24;
inline constexpr int radius = 6, target = 28, row = 32, rowCompact = 28;
}

/// Style, palette, fonts and icons of the program, on start and whenever the owner chooses another theme. System
/// follows the desktop, also while the program runs.
class Theme
{
public:
    static void apply(QApplication &app, ThemeMode mode);
    [[nodiscard]] static bool systemIsDark();
};

[[nodiscard]] QString toText(ThemeMode mode);        ///< "system", "light", "dark": for the settings
[[nodiscard]] ThemeMode themeMode(const QString &text);

enum class ButtonKind { Plain, Primary, Quiet, Danger };
/// Primary: filled with the accent, one on a page. Quiet: no frame until the mouse is over it. For QToolButton too
/// (whose usual kind is Quiet).
void setKind(QAbstractButton *button, ButtonKind kind);

/// Colour and size of plain text by role: labels that stand on a page.
enum class TextRole { Normal, Secondary, Good, Warn, Bad, Accent };
void setTextRole(QWidget *label, TextRole role, FontRole size = FontRole::Body);

/// For a label whose text may begin with a name, a path or letters of another script: it reads in the direction of the
/// window all the same.
[[nodiscard]] QString inWindowDirection(const QString &text);
/// The beginning of a text that is too long for a note, a menu or a heading.
[[nodiscard]] QString inBrief(const QString &text);
/// For setToolTip(): shows `text` as it is, whatever signs it holds.
[[nodiscard]] QString plainTip(const QString &text);

/// The frame is a card: surface colour, thin border, rounded.
void setCard(QFrame *frame);

} // namespace koriz::ui
