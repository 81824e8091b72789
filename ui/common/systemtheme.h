#pragma once
#include <QObject>

class QApplication;
class QDBusVariant;

namespace koriz::ui {

/// What the desktop prefers, asked of its settings portal; without one, told by the colours it gives.
class SystemTheme : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static bool isDark();
    /// Applies the theme anew when the desktop changes its mind, as long as `on`.
    static void follow(QApplication &app, bool on);

public slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    explicit SystemTheme(QObject *parent);
};

} // namespace koriz::ui
