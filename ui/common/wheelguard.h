#pragma once
#include <QEvent>
#include <QWidget>

namespace koriz::ui {

/// Keeps the wheel from changing a box or giving it the focus: it goes on to what the box stands in, so that scrolling
/// past a field never writes into it. Owned by the guarded widget.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QWidget *guarded) : QObject(guarded)
    {
        guarded->setFocusPolicy(Qt::StrongFocus); // a box of Qt takes the focus by the wheel too
        guarded->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace koriz::ui
