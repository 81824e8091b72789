#pragma once
#include "core/customers/customercard.h"
#include "ui/common/appcontext.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace koriz::ui {

class Avatar;
class Chip;
class CompletenessRing;
class ElidedLabel;

/// The head of a customer's card: who it is, the next step, four figures and how complete the card is.
class CardHead : public QWidget
{
    Q_OBJECT

public:
    explicit CardHead(AppContext &context, QWidget *parent = nullptr);

    /// `lifecycle` is its translated word.
    void show(const CustomerCard &card, const QString &lifecycle);
    void showNew();

signals:
    void nextStepDone(qint64 activity);
    void historyWanted();

private:
    QLayout *buildPerson();
    QLayout *buildChips();
    QWidget *buildNextStep();
    QWidget *buildFigures();
    QLabel *addFigure(QLayout *row, const QString &name, const QString &label);

    AppContext &m_context;
    Avatar *m_avatar = nullptr;
    ElidedLabel *m_name = nullptr;
    Chip *m_level = nullptr;
    Chip *m_lifecycle = nullptr;
    CompletenessRing *m_ring = nullptr;
    QWidget *m_next = nullptr;
    ElidedLabel *m_nextText = nullptr;
    QPushButton *m_done = nullptr;
    QToolButton *m_history = nullptr;
    QWidget *m_figures = nullptr;
    QLabel *m_turnover = nullptr;
    QLabel *m_receipts = nullptr;
    QLabel *m_last = nullptr;
    QLabel *m_deals = nullptr;
    qint64 m_nextId = 0;
};

} // namespace koriz::ui
