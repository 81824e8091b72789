#include "ui/common/worker.h"
#include "ui/common/dialogs.h"
#include "ui/common/guarded.h"
#include "ui/common/progressdialog.h"
#include <QEventLoop>
#include <QThread>
#include <QThreadPool>
#include <mutex>

namespace koriz::ui {

/// Shared by the window's thread and the work's; the last one to leave deletes it.
struct Worker::Job
{
    std::atomic_bool cancelled = false;
    std::mutex mutex;             ///< guards db
    Database *db = nullptr;       ///< the work's connection while it is open
    std::any result;
    std::exception_ptr failure;
    QThread *thread = nullptr;
};

Worker::Worker(QObject *parent) : QObject(parent) { }

Worker::~Worker()
{
    cancel();
    for (QThread *thread : findChildren<QThread *>(Qt::FindDirectChildrenOnly))
        thread->wait();
}

void Worker::stop()
{
    if (!m_job)
        return;
    m_job->cancelled = true;
    const std::lock_guard lock(m_job->mutex);
    if (m_job->db)
        m_job->db->interrupt();
}

void Worker::cancel()
{
    stop();
    m_job = nullptr;
}

/// A new job in place of the one under way; returns what tells of it.
Progress Worker::begin()
{
    cancel();
    m_job = std::make_shared<Job>();
    const auto report = [this, weak = std::weak_ptr(m_job)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, weak, done, total] {
            if (const auto mine = weak.lock(); mine && mine == m_job)
                emit progress(done, total);
        });
    };
    return {report, &m_job->cancelled};
}

void Worker::launch(std::function<void()> run)
{
    QThread *thread = QThread::create([job = m_job, run = std::move(run)] {
        try {
            if (job->cancelled)
                throw Cancelled();
            run();
        } catch (...) {
            job->failure = std::current_exception();
        }
    });
    thread->setParent(this);
    connect(thread, &QThread::finished, this, [this, job = m_job, thread] {
        deliver(job);
        thread->deleteLater();
    });
    thread->start();
}

void Worker::start(PlainWork work)
{
    const Progress told = begin();
    launch([job = m_job, told, work = std::move(work)] { job->result = work(told); });
}

void Worker::start(Database &db, Work work)
{
    const Progress told = begin();
    const std::shared_ptr<Job> job = m_job;
    if (db.path() == QStringLiteral(":memory:")) {
        try {
            job->result = work(db, told);
        } catch (...) {
            job->failure = std::current_exception();
        }
        QMetaObject::invokeMethod(this, [this, job] { deliver(job); }, Qt::QueuedConnection);
        return;
    }
    launch([&db, job, told, work = std::move(work)] {
        const std::unique_ptr<Database> own = db.reopen();
        {
            const std::lock_guard lock(job->mutex);
            job->db = own.get();
        }
        const auto forget = [](Job *j) { const std::lock_guard lock(j->mutex); j->db = nullptr; };
        const std::unique_ptr<Job, decltype(forget)> scope(job.get(), forget);
        if (job->cancelled)
            throw Cancelled();
        job->result = work(*own, told);
    });
}

void Worker::deliver(const std::shared_ptr<Job> &job)
{
    if (job != m_job)
        return;
    m_job = nullptr;
    if (job->failure)
        emit failed(job->failure);
    else
        emit finished(job->result);
}

namespace {

/// The result or the failure of work that its dialog, gone when this returns, may have asked to end.
std::pair<std::optional<std::any>, std::exception_ptr> await(const Formatter &format, QWidget *window,
                                                             const QString &what,
                                                             const std::function<void(Worker &)> &start)
{
    Worker worker;
    ProgressDialog dialog(what, format, window);
    std::optional<std::any> result;
    std::exception_ptr failure;
    QEventLoop loop;
    QObject::connect(&worker, &Worker::progress, &dialog, &ProgressDialog::at);
    QObject::connect(&worker, &Worker::finished, &loop, [&](const std::any &value) { result = value; loop.quit(); });
    QObject::connect(&worker, &Worker::failed, &loop, [&](const std::exception_ptr &why) {
        failure = why;
        loop.quit();
    });
    QObject::connect(&dialog, &ProgressDialog::cancelled, &worker, &Worker::stop);
    start(worker);
    dialog.showSoon();
    loop.exec();
    return {result, failure};
}

OperationId newestStep(const Database &db)
{
    const QList<OperationRow> newest = operations(db, 1);
    return newest.isEmpty() ? OperationId() : newest.first().id;
}

} // namespace

std::optional<std::any> runWithProgress(const AppContext &context, const QString &what, Worker::Work work)
{
    std::optional<std::any> result;
    guarded(context, [&] {
        const OperationId before = newestStep(context.db);
        const auto end = await(context.format, context.window, what,
                               [&](Worker &worker) { worker.start(context.db, std::move(work)); });
        result = end.first;
        if (newestStep(context.db) != before)
            context.db.announce(allAreas);
        if (end.second)
            std::rethrow_exception(end.second);
    });
    return result;
}

std::optional<std::any> runWithProgress(Dialogs &dialogs, const Formatter &format, QWidget *window, const QString &what,
                                        Worker::PlainWork work)
{
    const auto [result, failure] = await(format, window, what, [&](Worker &worker) { worker.start(std::move(work)); });
    if (failure)
        tell(dialogs, window, failure);
    return result;
}

} // namespace koriz::ui
