#pragma once
#include <QString>
#include <functional>

class QWidget;

namespace koriz::test {

/// A named sheet of widgets; the caller deletes it.
struct Sheet
{
    QString name {};
    std::function<QWidget *()> make {};
};
[[nodiscard]] QList<Sheet> sheets(bool fa);

} // namespace koriz::test
