#include "ui/common/systemtheme.h"
#include "ui/common/theme.h"
#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int portalPatienceMs = 80;
const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString settingsInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colourScheme = u"color-scheme"_s;

bool onDesktop()
{
    const QString platform = QGuiApplication::platformName();
    return platform == "xcb"_L1 || platform.startsWith("wayland"_L1);
}

QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

/// 0 no preference, 1 dark, 2 light; -1 when nobody answers.
int askPortal()
{
    if (!onDesktop() || !QDBusConnection::sessionBus().isConnected())
        return -1;
    QDBusMessage call = QDBusMessage::createMethodCall(portal, portalPath, settingsInterface, u"Read"_s);
    call << appearance << colourScheme;
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call, QDBus::Block, portalPatienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return -1;
    return unwrapped(reply.arguments().constFirst()).toInt();
}

/// The colours the desktop gave before we set ours.
bool givenColoursAreDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

} // namespace

SystemTheme::SystemTheme(QObject *parent) : QObject(parent) { }

bool SystemTheme::isDark()
{
    const bool given = givenColoursAreDark();
    const int preference = askPortal();
    return preference < 0 ? given : preference == 1;
}

void SystemTheme::follow(QApplication &app, bool on)
{
    (void) givenColoursAreDark();
    auto *follower = app.findChild<SystemTheme *>();
    if (!on) {
        delete follower;
        return;
    }
    if (follower || !onDesktop())
        return;
    QDBusConnection::sessionBus().connect(portal, portalPath, settingsInterface, u"SettingChanged"_s,
                                          new SystemTheme(&app),
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
}

void SystemTheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &)
{
    if (group == appearance && key == colourScheme)
        Theme::apply(*qobject_cast<QApplication *>(parent()), ThemeMode::System);
}

} // namespace koriz::ui
