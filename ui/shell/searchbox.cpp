#include "ui/shell/searchbox.h"
#include "core/base/fold.h"
#include "core/customers/eventtext.h"
#include "ui/common/controlsaccessible.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include <QAction>
#include <QKeyEvent>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int delayMs = 0; ///< once all keys that wait are taken; a look-up under way is dropped for the next
constexpr int mostHits = 12;

struct Hit { Entity entity; qint64 id; };

QString iconOf(Entity entity)
{
    switch (entity) {
    case Entity::Customer: return u"user"_s;
    case Entity::Deal: return u"handshake"_s;
    case Entity::Product: return u"package"_s;
    case Entity::Purchase: return u"receipt"_s;
    case Entity::Campaign: return u"megaphone"_s;
    case Entity::Activity: return u"calendar-check"_s;
    default: return u"file-text"_s;
    }
}

} // namespace

SearchBox::SearchBox(AppContext &context, QWidget *host) : QLineEdit(host), m_context(context), m_host(host)
{
    setObjectName(u"searchEverywhere"_s);
    setAccessibleName(tr("Search everywhere"));
    setPlaceholderText(tr("Search everything (%1)").arg(QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText)));
    makeSearchField(this);
    m_list = new QListWidget(host);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &SearchBox::lookUp);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_isCurrent = m_takesFirst = false;
        if (!text.isEmpty() && !hasFocus()) // an assistive program wrote it
            setFocus();
        m_delay.start();
    });
    connect(&m_worker, &Worker::finished, this, &SearchBox::showResult);
    connect(&m_worker, &Worker::failed, this, &SearchBox::showFailure);
    connect(m_list, &QListWidget::itemClicked, this, &SearchBox::choose);
}

void SearchBox::lookUp()
{
    if (text().trimmed().isEmpty()) {
        closeList();
        return;
    }
    m_worker.start(m_context.db, [words = text()](Database &db, const Progress &) -> std::any {
        return search(db, words, mostHits);
    });
}

void SearchBox::addItem(const QString &iconName, const QString &name, const QString &why, const QVariant &target)
{
    auto *item
        = new QListWidgetItem(icon(iconName, IconTint::Secondary), why.isEmpty() ? name : name + u"  ·  "_s + why);
    item->setData(Qt::UserRole, target);
    item->setSizeHint({0, space::row});
    m_list->addItem(item);
}

void SearchBox::addNote(const QString &iconName, const QString &text)
{
    addItem(iconName, text, {}, {});
    m_list->item(m_list->count() - 1)->setFlags(Qt::NoItemFlags);
}

void SearchBox::addActions(const QString &words)
{
    const QString key = fold(words);
    if (key.isEmpty())
        return;
    for (QAction *action : m_actions()) {
        const QString name = action->text().remove(u'&');
        if (action->isEnabled() && (u' ' + fold(name)).contains(u' ' + key))
            addItem(u"arrow-right"_s, name, action->shortcut().toString(QKeySequence::NativeText),
                    QVariant::fromValue(action));
    }
}

void SearchBox::showResult(const std::any &result)
{
    if (!hasFocus())
        return;
    m_list->clear();
    for (const SearchHit &hit : std::any_cast<QList<SearchHit>>(result)) {
        const QString name = hit.customer.isEmpty() ? hit.title
                                                    : isolated(hit.title) + u"  ·  "_s + isolated(hit.customer);
        // A phone would be turned round in a line of Persian.
        const QString why = hit.found.isEmpty() ? hit.why : QString(hit.why).replace(hit.found, isolated(hit.found));
        addItem(iconOf(hit.entity), name, why,
                QVariant::fromValue(QPair<int, qint64>(static_cast<int>(hit.entity), hit.id)));
    }
    addActions(text());
    if (m_list->count() == 0)
        addNote(u"search"_s, tr("Nothing found for “%1”").arg(text()));
    showAnswer();
}

void SearchBox::showFailure(const std::exception_ptr &failure)
{
    if (!hasFocus())
        return;
    m_list->clear();
    addActions(text());
    addNote(u"circle-x"_s, tr("The search failed: %1").arg(wordsOf(failure).first));
    showAnswer();
}

void SearchBox::showAnswer()
{
    m_list->setCurrentRow(0);
    m_isCurrent = true;
    if (std::exchange(m_takesFirst, false) && m_list->item(0)->flags() & Qt::ItemIsEnabled) {
        choose(m_list->item(0));
        return;
    }
    placeList();
    m_list->show();
    m_list->raise();
}

void SearchBox::placeList()
{
    const int rows = std::min(m_list->count(), mostHits + 4);
    const int width = std::max(this->width(), 480);
    QPoint at = mapTo(m_host, QPoint(0, height() + space::xs));
    if (layoutDirection() == Qt::RightToLeft)
        at.rx() += this->width() - width;
    at.setX(std::clamp(at.x(), 0, std::max(0, m_host->width() - width)));
    m_list->setGeometry(QRect(at, QSize(width, rows * space::row + 2 * m_list->frameWidth() + space::xs)));
}

void SearchBox::closeList()
{
    m_isCurrent = m_takesFirst = false;
    m_delay.stop();
    m_worker.cancel();
    m_list->hide();
}

void SearchBox::choose(QListWidgetItem *item)
{
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QVariant target = item->data(Qt::UserRole);
    closeList();
    clear();
    clearFocus();
    if (auto *action = target.value<QAction *>()) {
        // It may close the file, and with it this box.
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    } else if (target.canConvert<QPair<int, qint64>>()) {
        const auto [entity, id] = target.value<QPair<int, qint64>>();
        emit openRecord(static_cast<Entity>(entity), id);
    }
}

/// Whoever types quickly and presses Enter means what was typed, not what an earlier letter found.
void SearchBox::takeCurrent()
{
    if (m_isCurrent) {
        choose(m_list->currentItem());
    } else if (!text().trimmed().isEmpty()) {
        m_delay.stop();
        m_takesFirst = true;
        lookUp();
    }
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeCurrent();
        return;
    case Qt::Key_Escape:
        closeList();
        clear();
        clearFocus();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!m_isCurrent)
        m_delay.start();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && !m_list->underMouse())
        closeList();
}

} // namespace koriz::ui
