#include "ui/customers/customercardview.h"
#include "core/paper/cardpages.h"
#include "core/fields/suggest.h"
#include "ui/common/activities.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/fieldedit.h"
#include "ui/common/form.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/printing.h"
#include "ui/common/recordhistory.h"
#include "ui/common/theme.h"
#include "ui/common/wheelguard.h"
#include "ui/customers/cardhead.h"
#include "ui/customers/timelineview.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int timelineLength = 100;

QLabel *makeHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    setTextRole(heading, TextRole::Normal, FontRole::Section);
    return heading;
}

} // namespace

CustomerCardView::CustomerCardView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"customerCard"_s);
    buildUi();
    connectAll();
    startNew();
}

QWidget *CustomerCardView::makeQuickAdd()
{
    const Catalogue activities(Entity::Activity);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"quickKind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    for (const ChoiceOption &choice : activities.find(u"kind")->choices)
        m_kind->addItem(activities.find(u"kind")->choiceLabel(choice.code), choice.code);
    new WheelGuard(m_kind);
    m_subject = new QLineEdit;
    m_subject->setObjectName(u"quickSubject"_s);
    m_subject->setPlaceholderText(tr("What was said, or is to be done"));
    m_subject->setAccessibleName(m_subject->placeholderText());
    Field due = *activities.find(u"due");
    due.type = FieldType::Date;
    m_due = makeFieldEdit(activities, due, m_context, u"quickDue"_s);
    m_due->setValue({});
    m_due->setMaximumWidth(130);
    m_due->setToolTip(tr("The day it is planned for; empty = it was done just now"));
    if (auto *line = qobject_cast<QLineEdit *>(m_due->focusProxy()))
        line->setPlaceholderText(tr("Planned for"));
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(u"quickAdd"_s);
    connect(add, &QPushButton::clicked, this, &CustomerCardView::addActivity);
    connect(m_subject, &QLineEdit::returnPressed, this, &CustomerCardView::addActivity);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_kind);
    layout->addWidget(m_subject, 1);
    layout->addWidget(m_due);
    layout->addWidget(add);
    return bar;
}

void CustomerCardView::buildUi()
{
    m_head = new CardHead(m_context);
    m_form = new Form(Entity::Customer, m_context);
    auto *inner = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, inner);
    m_columns->setContentsMargins(space::l, space::s, space::l, space::xl);
    m_columns->setSpacing(space::xl);
    m_columns->addWidget(m_form);
    m_columns->addWidget(buildCourse());
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"cardScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(buildHint());
    layout->addWidget(m_scroll, 1);
    setFocusProxy(m_scroll); // its arrow keys scroll
}

/// Says that there is a similar customer already.
QWidget *CustomerCardView::buildHint()
{
    m_hint = new QWidget;
    m_hintText = new QLabel;
    m_hintText->setObjectName(u"similarHint"_s);
    m_hintText->setTextFormat(Qt::PlainText);
    m_hintText->setWordWrap(true);
    setTextRole(m_hintText, TextRole::Warn);
    m_hintOpen = new QPushButton(tr("Open"));
    m_hintOpen->setObjectName(u"similarOpen"_s);
    m_hintOpen->setFocusPolicy(Qt::NoFocus); // leaving the field would add the customer a second time
    auto *hint = new QHBoxLayout(m_hint);
    hint->setContentsMargins(space::l, 0, space::l, 0);
    hint->addWidget(m_hintText, 1);
    hint->addWidget(m_hintOpen);
    return m_hint;
}

/// Deals and what happened, beside the form or below it.
QWidget *CustomerCardView::buildCourse()
{
    m_deals = new QVBoxLayout;
    m_deals->setSpacing(0);
    m_timeline = new TimelineView(m_context);
    m_course = new QWidget;
    auto *course = new QVBoxLayout(m_course);
    course->setContentsMargins(0, 0, 0, 0);
    course->setSpacing(space::s);
    course->addWidget(makeHeading(tr("Deals")));
    course->addLayout(m_deals);
    course->addSpacing(space::s);
    course->addWidget(makeHeading(tr("Timeline")));
    course->addWidget(makeQuickAdd());
    course->addWidget(m_timeline);
    course->addStretch();
    return m_course;
}

void CustomerCardView::connectAll()
{
    connect(m_form, &Form::saved, this, [this](qint64 id, bool isNew) {
        guarded(m_context, [this] { showCard(); });
        if (isNew)
            emit added(id);
    });
    connect(m_form, &Form::typing, this, &CustomerCardView::hintSimilar);
    connect(m_hintOpen, &QPushButton::clicked, this, [this] {
        const qint64 similar = m_similar;
        if (customer() == 0)
            startNew(); // what was typed would be the same customer again
        emit openRecord(Entity::Customer, similar);
    });
    connect(m_head, &CardHead::historyWanted, this, [this] {
        if (m_form->saveAll())
            showRecordHistory(m_context, Entity::Customer, customer(), m_form->recordTitle());
        refresh();
    });
    connect(m_head, &CardHead::nextStepDone, this, &CustomerCardView::finishActivity);
    connect(m_timeline, &TimelineView::opened, this, [this](const CardEvent &event) {
        switch (event.kind) {
        case CardEvent::Kind::Activity: emit openRecord(Entity::Activity, event.id); break;
        case CardEvent::Kind::StageEntered: emit openRecord(Entity::Deal, event.id); break;
        case CardEvent::Kind::Receipt: emit openRecord(Entity::Purchase, event.id); break;
        case CardEvent::Kind::Feedback:
        case CardEvent::Kind::Created: break;
        }
    });
}

bool CustomerCardView::load(qint64 customer)
{
    bool isThere = false;
    guarded(m_context, [&] {
        isThere = m_form->load(customer);
        showCard();
    });
    m_hint->hide();
    return isThere;
}

void CustomerCardView::startNew()
{
    m_form->startNew();
    m_hint->hide();
    m_head->showNew();
    m_course->hide();
    m_form->focusFirst();
}

void CustomerCardView::refresh()
{
    guarded(m_context, [this] {
        m_form->refresh();
        showCard();
    });
}

void CustomerCardView::setWide(bool wide)
{
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(0, wide ? 1 : 0);
    m_columns->setStretch(1, 1);
}

bool CustomerCardView::saveAll() { return m_form->saveAll(); }
qint64 CustomerCardView::customer() const { return m_form->recordId(); }

void CustomerCardView::showCard()
{
    const auto card = customer() == 0 ? std::nullopt : loadCard(m_context.db, customer());
    m_course->setVisible(card.has_value());
    if (!card) {
        m_head->showNew();
        return;
    }
    m_scroll->setAccessibleName(card->name);
    m_head->show(*card, m_form->catalogue().find(u"lifecycle")->choiceLabel(card->lifecycle));
    showDeals(card->deals);
    m_timeline->show(loadTimeline(m_context.db, customer(), timelineLength));
}

void CustomerCardView::showDeals(const QList<CardDeal> &deals)
{
    while (QLayoutItem *item = m_deals->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a click on it may be what led here
        delete item;
    }
    if (deals.isEmpty()) {
        auto *none = new QLabel(tr("No deals yet"));
        setTextRole(none, TextRole::Secondary);
        m_deals->addWidget(none);
    }
    for (const CardDeal &deal : deals) {
        auto *line = new QWidget;
        auto *open = new QToolButton;
        open->setObjectName(u"deal_%1"_s.arg(deal.id));
        open->setIcon(icon(u"handshake"_s, deal.status == u"open" ? IconTint::Accent : IconTint::Secondary));
        open->setAccessibleName(deal.title);
        open->setToolTip(tr("Open the deal"));
        setKind(open, ButtonKind::Quiet);
        connect(open, &QToolButton::clicked, this, [this, id = deal.id] { emit openRecord(Entity::Deal, id); });
        auto *stage = new ElidedLabel(deal.stage);
        stage->setFixedWidth(100);
        setTextRole(stage, TextRole::Secondary);
        auto *value = new QLabel(m_context.format.money(deal.valueMinor, deal.currency));
        value->setTextFormat(Qt::PlainText);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::s);
        layout->addWidget(open);
        layout->addWidget(new ElidedLabel(deal.title), 1);
        layout->addWidget(stage);
        layout->addWidget(value);
        m_deals->addWidget(line);
    }
}

void CustomerCardView::hintSimilar(const QString &key, const QString &text)
{
    if (key != u"name" && key != u"phone" && key != u"email")
        return;
    QList<Suggestion> similar;
    guarded(m_context, [&] { similar = similarCustomers(m_context.db, key, text, customer()); });
    m_similar = similar.isEmpty() ? 0 : similar.first().id;
    m_hint->setVisible(m_similar != 0);
    if (m_similar != 0) {
        const Suggestion &first = similar.first();
        m_hintText->setText(tr("There is already a similar customer: %1").arg(hinted(inBrief(first.name), first.hint)));
    }
}

void CustomerCardView::addActivity()
{
    const QString subject = m_subject->text().trimmed();
    if (subject.isEmpty() || customer() == 0 || !m_due->problem().isEmpty()) {
        if (!m_due->problem().isEmpty())
            emit toast(m_due->problem(), {});
        return;
    }
    const QDate due = QDate::fromString(m_due->value().toString(), Qt::ISODate);
    const bool isAdded = ui::addActivity(m_context, {.kind = m_kind->currentData().toString(), .subject = subject,
                                                     .isDone = !due.isValid(), .due = due, .customer = customer()},
                                         m_kind->currentText() + u": "_s + subject);
    if (!isAdded)
        return;
    m_subject->clear();
    m_due->setValue({});
    refresh();
}

void CustomerCardView::finishActivity(qint64 activity)
{
    if (const std::optional<OperationId> step = ui::finishActivity(m_context, activity)) {
        refresh();
        emit toast(tr("Done"), *step);
    }
}

void CustomerCardView::print()
{
    if (customer() == 0)
        return;
    showPrintPreview(m_context, [id = customer()](const PageSource &source) {
        return cardPages(source, id).value_or(newDocument(source, {}));
    });
}

} // namespace koriz::ui
