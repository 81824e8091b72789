#pragma once
// Waiting for workers, not for time.
#include "ui/common/worker.h"
#include <QTest>
#include <QThread>

namespace koriz::test {

/// Until no worker of `widget` works any more and what they found is told.
inline void waitUntilQuiet(const QObject &widget)
{
    const auto isQuiet = [&widget] {
        const QList<ui::Worker *> workers = widget.findChildren<ui::Worker *>();
        return widget.findChildren<QThread *>().isEmpty()
            && std::none_of(workers.begin(), workers.end(),
                            [](const ui::Worker *worker) { return worker->isRunning(); });
    };
    REQUIRE(QTest::qWaitFor(isQuiet, 20'000));
    QCoreApplication::processEvents();
}

} // namespace koriz::test
