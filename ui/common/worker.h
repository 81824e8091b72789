#pragma once
#include "core/base/error.h"
#include "core/base/progress.h"
#include "ui/common/appcontext.h"
#include <QPointer>
#include <any>
#include <atomic>
#include <exception>
#include <functional>
#include <memory>

namespace koriz::ui {

/// One piece of work on a thread of its own, with its own connection to the file. Lives on the window's thread and
/// calls back there. A file in memory has one connection only: then the work runs at once, here.
class Worker : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<std::any(Database &, const Progress &)>;

    explicit Worker(QObject *parent = nullptr);
    /// Cancels and waits.
    ~Worker() override;

    /// Work that needs no file.
    using PlainWork = std::function<std::any(const Progress &)>;
    void start(PlainWork work);
    /// Starts; a work still under way is cancelled and its result dropped.
    void start(Database &db, Work work);
    /// Asks the work to end, in the middle of a statement too. Its real end is told: finished() when it was done
    /// anyway, else failed() with a Cancelled.
    void stop();
    /// The same for work whose end is of no interest any more: nothing is emitted for it.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

signals:
    void progress(qint64 done, qint64 total);
    /// Exactly one of these follows each start() that was not cancelled or replaced.
    void finished(const std::any &result);
    void failed(const std::exception_ptr &failure);

private:
    struct Job;
    [[nodiscard]] Progress begin();
    void launch(std::function<void()> run);
    void deliver(const std::shared_ptr<Job> &job);
    std::shared_ptr<Job> m_job;
};

/// Runs `work` behind a dialog that says what is done, how much is left and offers Cancel; the window goes on
/// painting. Returns the result; nullopt when it was cancelled or failed (the failure has been told). After Cancel it
/// waits for the real end: work that was done by then has a result. Changes of the file are announced to the views.
[[nodiscard]] std::optional<std::any> runWithProgress(const AppContext &context, const QString &what,
                                                      Worker::Work work);
/// The same for work that needs no file, over `window`.
[[nodiscard]] std::optional<std::any> runWithProgress(Dialogs &dialogs, const Formatter &format, QWidget *window,
                                                      const QString &what, Worker::PlainWork work);

} // namespace koriz::ui
