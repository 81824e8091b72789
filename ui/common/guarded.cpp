#include "ui/common/guarded.h"
#include "core/base/error.h"
#include "ui/common/dialogs.h"
#include <QCoreApplication>

namespace koriz::ui {

bool guarded(Dialogs &dialogs, QWidget *parent, const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (...) {
        tell(dialogs, parent, std::current_exception());
        return false;
    }
}

std::pair<QString, QString> wordsOf(const std::exception_ptr &failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const Cancelled &) {
        return {};
    } catch (const Error &error) {
        return {error.summary(), error.details()};
    } catch (const std::exception &error) {
        return {QCoreApplication::translate("guarded",
                                            "Something went wrong in Koriz itself. Nothing of this action was kept."),
                QString::fromUtf8(error.what())};
    }
}

void tell(Dialogs &dialogs, QWidget *parent, const std::exception_ptr &failure)
{
    if (const auto [words, details] = wordsOf(failure); !words.isEmpty())
        dialogs.message(parent, words, details);
}

} // namespace koriz::ui
