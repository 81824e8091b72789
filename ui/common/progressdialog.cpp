#include "ui/common/progressdialog.h"
#include "ui/common/theme.h"
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr int glanceMs = 350;
constexpr int barSteps = 1000;
} // namespace

ProgressDialog::ProgressDialog(const QString &what, const Formatter &format, QWidget *parent)
    : QDialog(parent), m_format(format)
{
    setObjectName(u"progressDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(what);
    buildUi(what);
    m_delay.setSingleShot(true);
    m_delay.setInterval(glanceMs);
    connect(&m_delay, &QTimer::timeout, this, &QDialog::show);
}

void ProgressDialog::buildUi(const QString &what)
{
    auto *title = new QLabel(inBrief(what));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"progressBar"_s);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_left = new QLabel;
    m_left->setObjectName(u"progressLeft"_s);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(u"progressCancel"_s);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(m_bar);
    layout->addWidget(m_left);
    layout->addWidget(m_cancel, 0, Qt::AlignRight);
    setMinimumWidth(420);
}

void ProgressDialog::showSoon()
{
    m_since.start();
    m_delay.start();
    qApp->installEventFilter(this);
}

bool ProgressDialog::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isInput = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick
        || type == QEvent::KeyPress || type == QEvent::ShortcutOverride || type == QEvent::Shortcut;
    return (isInput && !isVisible()) || QDialog::eventFilter(watched, event);
}

QString ProgressDialog::leftText(qint64 done, qint64 total) const
{
    const QString part = m_format.percent(double(done) / double(total), 0); // of rows, bytes or pairs
    const qint64 elapsed = m_since.elapsed();
    if (done <= 0 || elapsed < 2000)
        return part;
    const auto left = static_cast<int>((total - done) * elapsed / done / 1000) + 1;
    return part + u" · "_s + (left < 90 ? tr("about %Ln second(s) left", nullptr, left)
                                        : tr("about %Ln minute(s) left", nullptr, (left + 30) / 60));
}

void ProgressDialog::at(qint64 done, qint64 total)
{
    if (total <= 0) {
        m_bar->setRange(0, 0);
        m_left->setText(m_format.count(done));
        return;
    }
    m_bar->setRange(0, barSteps);
    m_bar->setValue(static_cast<int>(done * barSteps / total));
    m_left->setText(leftText(done, total));
}

void ProgressDialog::reject()
{
    if (!m_cancel->isEnabled())
        return;
    m_cancel->setEnabled(false);
    emit cancelled();
}

} // namespace koriz::ui
