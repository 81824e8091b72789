#include "ui/customers/cardhead.h"
#include "core/customers/eventtext.h"
#include "ui/common/avatar.h"
#include "ui/common/chip.h"
#include "ui/common/command.h"
#include "ui/common/completenessring.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr int avatarSize = 52;
} // namespace

CardHead::CardHead(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"cardHead"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::m);
    layout->addLayout(buildPerson());
    layout->addWidget(buildNextStep());
    layout->addWidget(buildFigures());
}

/// Who it is, and how much of it is known.
QLayout *CardHead::buildPerson()
{
    m_avatar = new Avatar(avatarSize);
    m_name = new ElidedLabel;
    m_name->setObjectName(u"cardName"_s);
    m_name->setFont(fontOf(FontRole::Title));
    m_ring = new CompletenessRing;
    m_ring->setObjectName(u"cardCompleteness"_s);
    m_history = new QToolButton;
    m_history->setObjectName(u"cardHistory"_s);
    m_history->setIcon(icon(u"history"_s));
    m_history->setAccessibleName(tr("History of this customer"));
    m_history->setToolTip(tipOf(m_history->accessibleName(), historyKeys()));
    setKind(m_history, ButtonKind::Quiet);
    connect(m_history, &QToolButton::clicked, this, &CardHead::historyWanted);
    auto *who = new QVBoxLayout;
    who->setSpacing(space::xs);
    who->addWidget(m_name);
    who->addLayout(buildChips());
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_avatar);
    row->addLayout(who, 1);
    row->addWidget(m_ring);
    row->addWidget(m_history);
    return row;
}

QLayout *CardHead::buildChips()
{
    m_level = new Chip({});
    m_level->setObjectName(u"cardLevel"_s);
    m_level->setIcon(u"star"_s);
    m_level->setTone(TextRole::Accent);
    m_lifecycle = new Chip({});
    m_lifecycle->setObjectName(u"cardLifecycle"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_lifecycle);
    row->addWidget(m_level);
    row->addStretch();
    return row;
}

QWidget *CardHead::buildNextStep()
{
    m_next = new QWidget;
    m_nextText = new ElidedLabel;
    m_nextText->setObjectName(u"cardNextStep"_s);
    m_done = new QPushButton(icon(u"check"_s), tr("Done"));
    m_done->setObjectName(u"cardNextDone"_s);
    connect(m_done, &QPushButton::clicked, this, [this] { emit nextStepDone(m_nextId); });
    auto *row = new QHBoxLayout(m_next);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_nextText, 1);
    row->addWidget(m_done);
    return m_next;
}

QWidget *CardHead::buildFigures()
{
    m_figures = new QWidget;
    auto *row = new QHBoxLayout(m_figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_turnover = addFigure(row, u"figureTurnover"_s, tr("Turnover"));
    m_receipts = addFigure(row, u"figureReceipts"_s, tr("Receipts"));
    m_last = addFigure(row, u"figureLast"_s, tr("Last purchase"));
    m_deals = addFigure(row, u"figureDeals"_s, tr("Open deals"));
    return m_figures;
}

QLabel *CardHead::addFigure(QLayout *row, const QString &name, const QString &label)
{
    auto *box = new QWidget;
    auto *value = new QLabel;
    value->setObjectName(name);
    value->setTextFormat(Qt::PlainText);
    // A label goes by the direction of its text: figures alone would stand left of their caption in Persian.
    value->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    setTextRole(value, TextRole::Normal, FontRole::Section);
    auto *caption = new QLabel(label);
    setTextRole(caption, TextRole::Secondary, FontRole::Secondary);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(value);
    layout->addWidget(caption);
    row->addWidget(box);
    return value;
}

void CardHead::show(const CustomerCard &card, const QString &lifecycle)
{
    const Formatter &format = m_context.format;
    m_avatar->setName(card.name);
    m_name->setText(card.name);
    m_lifecycle->setText(lifecycle);
    m_lifecycle->setVisible(!lifecycle.isEmpty());
    m_level->setText(card.level);
    m_level->setVisible(!card.level.isEmpty());
    m_ring->setVisible(true);
    m_history->show();
    m_ring->setShare(card.completeness / 100.0, format.percent(card.completeness / 100.0, 0));
    m_figures->setVisible(true);
    m_turnover->setText(format.money(card.turnoverMinor));
    m_receipts->setText(format.count(card.receipts));
    m_last->setText(card.lastPurchaseOn.isNull() ? u"–"_s : format.relativeDay(card.lastPurchaseOn, m_context.today()));
    m_last->setToolTip(format.date(card.lastPurchaseOn));
    m_deals->setText(format.count(card.openDeals));
    m_nextId = card.nextStep ? card.nextStep->id : 0;
    m_done->setVisible(m_nextId != 0);
    m_next->setVisible(true);
    if (!card.nextStep) {
        m_nextText->setText(tr("No next step"));
        return;
    }
    const QDate due = localDay(card.nextStep->at);
    m_nextText->setText(
        due.isValid()
            ? tr("Next: %1, %2").arg(isolated(card.nextStep->title), format.relativeDay(due, m_context.today()))
            : tr("Next: %1").arg(isolated(card.nextStep->title)));
}

void CardHead::showNew()
{
    m_avatar->setName({});
    m_name->setText(tr("New customer"));
    m_level->hide();
    m_lifecycle->hide();
    m_ring->hide();
    m_history->hide();
    m_next->hide();
    m_figures->hide();
}

} // namespace koriz::ui
