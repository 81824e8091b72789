#pragma once
#include "ui/common/dialogs.h"
#include <QApplication>

namespace koriz::ui {

/// The net below the window: what a slot or an event handler throws and nobody catches is told to the owner, and the
/// window goes on.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    /// Who tells; outlives the application. Null = what is thrown flies on.
    void setDialogs(Dialogs *dialogs) { m_dialogs = dialogs; }
    bool notify(QObject *receiver, QEvent *event) override;

private:
    Dialogs *m_dialogs = nullptr;
    bool m_isTelling = false;
};

} // namespace koriz::ui
