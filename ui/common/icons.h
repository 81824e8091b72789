#pragma once
#include <QIcon>
#include <QString>

class QAction;
class QPalette;

namespace koriz::ui {

enum class IconTint { Text, Secondary, Accent, OnAccent, Good, Warn, Bad };

/// An outline icon of resources/icons by the name of its file ("user-plus"), sharp at any scale, in the colour of the
/// theme in force when it is painted; grey when disabled. Those that point (arrows, undo) turn round right to left.
[[nodiscard]] QIcon icon(const QString &name, IconTint tint = IconTint::Text);

/// The same as a picture of `size` logical pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio = 1);

/// The mark of the program, for its windows and the desktop.
[[nodiscard]] QIcon applicationIcon();

/// Whether it points and therefore mirrors.
[[nodiscard]] bool isDirectional(const QString &name);

} // namespace koriz::ui
