#include "ui/sales/boardcolumnwidget.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/sales/carddelegate.h"
#include "ui/sales/cardlistview.h"
#include "ui/sales/quickadd.h"
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

/// Layouts turn their rows round right to left, but not their margins.
QMargins margins(const QWidget &in, int start, int top, int end, int bottom)
{
    return in.isRightToLeft() ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

QToolButton *headButton(const QString &name, const QString &iconName, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolTip(tip);
    setKind(button, ButtonKind::Quiet);
    return button;
}

QString joined(const QStringList &figures) { return figures.join(u" · "_s); }

} // namespace

BoardColumnWidget::BoardColumnWidget(AppContext &context, const BoardColumn &column, BoardColumnModel::Fetch fetch,
                                     QWidget *parent)
    : QWidget(parent), m_context(context), m_stage(column.stage),
      m_model(new BoardColumnModel(context.format, std::move(fetch), this)),
      m_delegate(new CardDelegate(context.format, this)), m_view(new CardListView)
{
    buildUi();
    setColumn(column);
}

void BoardColumnWidget::buildUi()
{
    const QString number = QString::number(m_stage.id.value);
    setObjectName(u"column_"_s + number);
    setMinimumWidth(minWidth);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setObjectName(u"cards_"_s + number);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_quickAdd = new QuickAdd(m_context, m_stage);
    m_quickAdd->setContentsMargins(margins(*this, 0, 0, space::s, 0));
    m_quickAdd->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(*this, space::s, space::s, 0, space::xs)); // the scroll bar lies in the last one
    layout->setSpacing(space::s);
    layout->addWidget(makeHead());
    layout->addWidget(m_quickAdd);
    layout->addWidget(m_view, 1);
    connect(m_quickAdd, &QuickAdd::added, this, &BoardColumnWidget::added);
    connect(m_quickAdd, &QuickAdd::closed, m_view, qOverload<>(&QWidget::setFocus));
}

QWidget *BoardColumnWidget::makeHead()
{
    const QString number = QString::number(m_stage.id.value);
    m_name = new ElidedLabel;
    m_name->setFont(fontOf(FontRole::Strong));
    m_count = new QLabel;
    m_count->setObjectName(u"count_"_s + number);
    setTextRole(m_count, TextRole::Secondary);
    m_figures = new ElidedLabel;
    m_figures->setObjectName(u"figures_"_s + number);
    m_figures->setFont(fontOf(FontRole::Secondary));
    m_figures->setMeaning(tr("Value of the deals in this stage, and the same by their probability"));
    m_further = new ElidedLabel;
    m_further->setObjectName(u"further_"_s + number);
    m_further->setFont(fontOf(FontRole::Secondary));
    m_further->hide();
    m_add = headButton(u"add_"_s + number, u"plus"_s, tr("New deal in this stage (N)"));
    connect(m_add, &QToolButton::clicked, this, &BoardColumnWidget::startAdding);
    m_more = headButton(u"more_"_s + number, u"ellipsis"_s, tr("Change this stage or print it"));
    connect(m_more, &QToolButton::clicked, this,
            [this] { emit menuWanted(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    auto *head = new QWidget;
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(margins(*this, space::xs, 0, space::s, 0));
    grid->setHorizontalSpacing(space::xs);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_count, 0, 1);
    grid->addWidget(m_add, 0, 2);
    grid->addWidget(m_more, 0, 3);
    grid->addWidget(m_figures, 1, 0, 1, 4);
    grid->addWidget(m_further, 2, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    return head;
}

void BoardColumnWidget::setColumn(const BoardColumn &column)
{
    m_stage = column.stage;
    m_add->setAccessibleName(tr("New deal in %1").arg(m_stage.name));
    m_more->setAccessibleName(tr("Stage %1").arg(m_stage.name));
    m_model->setColumn(column, m_context.today());
    const Formatter &format = m_context.format;
    m_name->setText(column.stage.name);
    m_count->setText(format.count(column.count));
    const QString currency = m_context.db.currency();
    m_parts.clear();
    if (column.otherCurrencies == 0 || column.otherCurrencies < column.count) // else the sum of nothing tells nothing
        m_parts << format.money(column.value.minor, currency)
                << tr("weighted %1").arg(format.money(column.weighted.minor, currency));
    if (column.otherCurrencies > 0)
        m_parts << tr("%Ln in another currency", nullptr, static_cast<int>(column.otherCurrencies));
    showFigures();
    emit headChanged();
    m_view->setAccessibleName(tr("%1: %Ln deal(s)", nullptr, static_cast<int>(column.count)).arg(column.stage.name));
    m_view->setAccessibleDescription(joined(m_parts));
}

void BoardColumnWidget::showFigures()
{
    const bool isStacked = m_isStacked && m_parts.size() > 1;
    m_figures->setText(isStacked ? m_parts.first() : joined(m_parts));
    m_further->setText(joined(m_parts.mid(1)));
    m_further->setVisible(m_isStacked);
}

bool BoardColumnWidget::hasRoomForFigures() const
{
    return m_figures->fontMetrics().horizontalAdvance(joined(m_parts)) < m_figures->width();
}

void BoardColumnWidget::setFiguresStacked(bool isStacked)
{
    if (std::exchange(m_isStacked, isStacked) != isStacked)
        showFigures();
}

void BoardColumnWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit headChanged();
}

void BoardColumnWidget::setDragging(bool isDragging, bool isTarget)
{
    m_isDragging = isDragging;
    m_isTarget = isTarget;
    update();
}

void BoardColumnWidget::startAddingFor(qint64 customer)
{
    m_quickAdd->start(customer);
}

void BoardColumnWidget::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isDragging ? QPen(c.accent, m_isTarget ? 2 : 1) : QPen(c.border, 1));
    painter.setBrush(m_isDragging ? c.surface : c.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
}

} // namespace koriz::ui
