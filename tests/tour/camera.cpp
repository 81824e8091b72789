#include "tests/tour/camera.h"
#include "ui/common/progressdialog.h"
#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace koriz::tour {

namespace {

constexpr int settleMs = 450;
constexpr int glanceMs = 60;
constexpr int longestWait = 200; ///< glances

QWidget *onTop()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *modal = QApplication::activeModalWidget();
    return qobject_cast<ui::ProgressDialog *>(modal) ? nullptr : modal;
}

} // namespace

/// A menu is shown where it opened, over the window.
QPixmap Camera::shot(QWidget *widget) const
{
    if (!qobject_cast<QMenu *>(widget))
        return widget->grab();
    QPixmap whole = m_window.grab();
    QPainter(&whole).drawPixmap(m_window.mapFromGlobal(widget->pos()), widget->grab());
    return whole;
}

void Camera::picture(const QString &name, QWidget *widget)
{
    if (!name.contains(m_only))
        return;
    QTest::qWait(settleMs);
    if (!QTest::qWaitFor([this] { return m_window.findChildren<QThread *>().isEmpty(); }, longestWait * glanceMs))
        qWarning("work goes on in %s", qUtf8Printable(name));
    const QString path = m_out.filePath(name + u".png"_s);
    if (shot(widget ? widget : &m_window).save(path))
        ++m_taken;
    else
        qWarning("cannot write %s", qUtf8Printable(path));
}

void Camera::watch(const QList<Step> &steps, int patience)
{
    QTimer::singleShot(glanceMs, qApp, [this, steps, patience] {
        QWidget *top = onTop();
        if (!top && patience > 0)
            return watch(steps, patience - 1);
        if (!top)
            return qWarning("nothing opened for %s", qUtf8Printable(steps.first().name));
        picture(steps.first().name, top);
        if (steps.size() > 1)
            watch(steps.mid(1), longestWait);
        if (steps.first().then)
            steps.first().then(top);
        else
            top->close();
    });
}

void Camera::modal(const std::function<void()> &open, const QList<Step> &steps)
{
    const bool isWanted
        = std::any_of(steps.begin(), steps.end(), [this](const Step &step) { return step.name.contains(m_only); });
    if (!isWanted)
        return;
    watch(steps, longestWait);
    open();
    QTest::qWait(glanceMs);
}

void Camera::click(const QWidget *parent, const QString &name)
{
    if (auto *button = parent->findChild<QAbstractButton *>(name))
        button->click();
    else
        qWarning("no button %s", qUtf8Printable(name));
}

} // namespace koriz::tour
