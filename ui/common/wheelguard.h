#pragma once
#include <QEvent>
#include <QWidget>

namespace koriz::ui {

/// Keeps the wheel from changing a box that is merely scrolled past. Owned by the guarded widget.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QWidget *guarded) : QObject(guarded) { }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !widget || widget->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace koriz::ui
