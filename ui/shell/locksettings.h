#pragma once
#include "ui/common/appcontext.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace koriz::ui {

/// The part of the settings that sets up the screen lock, and says plainly what it does not do.
class LockSettings : public QWidget
{
    Q_OBJECT

public:
    explicit LockSettings(AppContext &context, QWidget *parent = nullptr);

signals:
    void changed();

private:
    void setPassword();
    void turnOff();
    void refresh();

    AppContext &m_context;
    QPushButton *m_set = nullptr;
    QPushButton *m_off = nullptr;
    QComboBox *m_minutes = nullptr;
};

} // namespace koriz::ui
