#pragma once
#include "core/customers/customercard.h"
#include "ui/common/appcontext.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace koriz::ui {

class CardHead;
class FieldEdit;
class Form;
class TimelineView;

/// All there is to know about one customer, on one page, edited in place.
class CustomerCardView : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerCardView(AppContext &context, QWidget *parent = nullptr);

    /// False when there is no such customer.
    bool load(qint64 customer);
    void startNew();
    void refresh();
    [[nodiscard]] bool saveAll();
    [[nodiscard]] qint64 customer() const;
    void print();
    /// Deals and timeline beside the fields instead of below them.
    void setWide(bool wide);

signals:
    void added(qint64 customer);
    void openRecord(koriz::Entity entity, qint64 id);
    void toast(const QString &text, koriz::OperationId step);

private:
    void buildUi();
    QWidget *buildHint();
    QWidget *buildCourse();
    QWidget *makeQuickAdd();
    void connectAll();
    void showCard();
    void showDeals(const QList<CardDeal> &deals);
    void hintSimilar(const QString &key, const QString &text);
    void addActivity();
    void finishActivity(qint64 activity);

    AppContext &m_context;
    CardHead *m_head = nullptr;
    Form *m_form = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_hint = nullptr;
    QLabel *m_hintText = nullptr;
    QPushButton *m_hintOpen = nullptr;
    qint64 m_similar = 0;
    QWidget *m_course = nullptr; ///< deals, quick add and timeline: only of customers that exist
    QBoxLayout *m_columns = nullptr; ///< the form and the course
    QVBoxLayout *m_deals = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_subject = nullptr;
    FieldEdit *m_due = nullptr;
    TimelineView *m_timeline = nullptr;
};

} // namespace koriz::ui
