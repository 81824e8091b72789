#include "ui/shell/application.h"
#include "ui/common/guarded.h"
#include <QScopedValueRollback>

namespace koriz::ui {

bool Application::notify(QObject *receiver, QEvent *event)
{
    if (!m_dialogs)
        return QApplication::notify(receiver, event);
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        if (m_isTelling) // what fails at each painting is said once, not over its own box
            return false;
        const QScopedValueRollback scope(m_isTelling, true);
        tell(*m_dialogs, activeWindow(), std::current_exception());
        return false;
    }
}

} // namespace koriz::ui
