#include "ui/shell/screenlock.h"
#include "core/base/password.h"
#include <QApplication>
#include <QEvent>
#include <QFutureWatcher>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int usualMinutes = 10;
constexpr int freeTries = 3;
constexpr int mostSeconds = 30;

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: return true;
    default: return false;
    }
}

} // namespace

ScreenLock::ScreenLock(QWidget *window, QSettings &settings) : QObject(window), m_window(window), m_settings(settings)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &ScreenLock::lock);
    qApp->installEventFilter(this);
    settingsChanged();
}

bool ScreenLock::isOn(const QSettings &settings) { return !settings.value(u"lock/hash"_s).toString().isEmpty(); }

void ScreenLock::setPassword(QSettings &settings, const QString &password)
{
    if (password.isEmpty())
        settings.remove(u"lock/hash"_s);
    else
        settings.setValue(u"lock/hash"_s, QString::fromLatin1(passwordHash(password)));
    settings.sync();
}

int ScreenLock::minutes(const QSettings &settings) { return settings.value(u"lock/minutes"_s, usualMinutes).toInt(); }

void ScreenLock::settingsChanged()
{
    m_idle.stop();
    const int wait = minutes(m_settings);
    m_idle.setInterval(wait * 60'000);
    if (isOn(m_settings) && wait > 0 && !m_isLocked)
        m_idle.start();
}

void ScreenLock::lock()
{
    if (m_isLocked || !isOn(m_settings) || !m_window)
        return;
    m_idle.stop();
    m_isLocked = true;
    m_failures = 0;
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() || window == m_window)
            cover(window);
    }
    chooseAsker();
}

void ScreenLock::cover(QWidget *window)
{
    if (m_covered.contains(window) || window->windowType() == Qt::ToolTip || window->windowType() == Qt::Popup) {
        if (!m_covered.contains(window))
            window->hide();
        return;
    }
    Covered covered;
    covered.title = window->windowTitle();
    covered.focus = window->focusWidget();
    for (QObject *child : window->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        const bool isAway = widget && widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
        if (!widget || widget->isWindow() || isAway)
            continue;
        widget->hide();
        covered.hidden << widget;
    }
    window->setWindowTitle(u"Koriz"_s);
    covered.cover = new LockCover(window);
    connect(covered.cover, &LockCover::answered, this, &ScreenLock::tryPassword);
    connect(covered.cover, &LockCover::quitWanted, qApp, &QApplication::closeAllWindows);
    connect(window, &QObject::destroyed, this, [this, window] {
        m_covered.remove(window);
        if (m_isLocked)
            chooseAsker();
    });
    m_covered.insert(window, covered);
    covered.cover->show();
    covered.cover->raise();
}

/// A part that a window shows by itself while it is covered.
void ScreenLock::hideLate(QWidget *part)
{
    Covered &covered = m_covered[part->parentWidget()];
    if (!covered.cover || part == covered.cover)
        return;
    covered.cover->raise();
    covered.hidden << part;
    QMetaObject::invokeMethod(part, [this, part] { if (m_isLocked) part->hide(); }, Qt::QueuedConnection);
}

/// A modal dialog takes the input from the window below, so it must ask.
void ScreenLock::chooseAsker()
{
    QWidget *asker = QApplication::activeModalWidget();
    if (!asker || !m_covered.contains(asker))
        asker = m_window;
    for (auto it = m_covered.cbegin(); it != m_covered.cend(); ++it) {
        if (it->cover)
            it->cover->setAsking(it.key() == asker);
    }
}

void ScreenLock::uncoverAll()
{
    const QHash<QWidget *, Covered> all = std::exchange(m_covered, {});
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        QWidget *window = it.key();
        disconnect(window, &QObject::destroyed, this, nullptr);
        delete it->cover;
        window->setWindowTitle(it->title);
        for (const QPointer<QWidget> &widget : it->hidden) {
            if (widget)
                widget->show();
        }
        if (it->focus)
            it->focus->setFocus();
    }
}

void ScreenLock::tellAll(const QString &text)
{
    for (const Covered &covered : std::as_const(m_covered)) {
        if (covered.cover)
            covered.cover->tell(text);
    }
    chooseAsker();
}

void ScreenLock::tryPassword(const QString &password)
{
    if (m_isBusy || !m_isLocked)
        return;
    m_isBusy = true;
    for (const Covered &covered : std::as_const(m_covered))
        covered.cover->setBusy(true);
    auto *watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcher<bool>::finished, this, [this, watcher] {
        watcher->deleteLater();
        judge(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([password, hash = m_settings.value(u"lock/hash"_s).toString().toLatin1()] {
        return isPassword(password, hash);
    }));
}

void ScreenLock::judge(bool isRight)
{
    const auto letTry = [this] {
        m_isBusy = false;
        for (const Covered &covered : std::as_const(m_covered)) {
            if (covered.cover)
                covered.cover->setBusy(false);
        }
    };
    if (isRight) {
        m_isBusy = false;
        m_isLocked = false;
        uncoverAll();
        settingsChanged();
        emit unlocked();
        return;
    }
    ++m_failures;
    const int wait = m_failures <= freeTries ? 0 : std::min(mostSeconds, 1 << std::min(m_failures - freeTries, 5));
    tellAll(wait == 0 ? tr("This is not the password.")
                      : tr("This is not the password. Try again in %Ln second(s).", nullptr, wait));
    if (wait == 0)
        letTry();
    else
        QTimer::singleShot(wait * 1000, this, letTry);
}

bool ScreenLock::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (!m_isLocked) {
        if (isTouch(type) && m_idle.isActive())
            m_idle.start();
        return QObject::eventFilter(watched, event);
    }
    auto *widget = qobject_cast<QWidget *>(watched);
    // What opens, or is put into a window, while all is locked, is covered before it is painted.
    if (type == QEvent::Show && widget && widget->isWindow()) {
        cover(widget);
        chooseAsker();
    } else if (type == QEvent::Show && widget && m_covered.contains(widget->parentWidget())) {
        hideLate(widget);
    } else if ((type == QEvent::WindowActivate || type == QEvent::Close) && widget) {
        QMetaObject::invokeMethod(this, [this] { if (m_isLocked) chooseAsker(); }, Qt::QueuedConnection);
    } else if (type == QEvent::Shortcut || type == QEvent::ShortcutOverride || type == QEvent::KeyPress) {
        bool isOurs = false;
        for (QWidget *w = widget; w; w = w->parentWidget())
            isOurs = isOurs || qobject_cast<LockCover *>(w);
        return !isOurs && (widget || type == QEvent::Shortcut); // the keys of the window below do nothing
    }
    return QObject::eventFilter(watched, event);
}

} // namespace koriz::ui
