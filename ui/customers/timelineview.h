#pragma once
#include "core/customers/customercard.h"
#include "ui/common/appcontext.h"

class QVBoxLayout;

namespace koriz::ui {

/// What happened with a customer, newest first, and what is planned; click opens the record behind it.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(AppContext &context, QWidget *parent = nullptr);

    void show(const QList<CardEvent> &events);

signals:
    void opened(const koriz::CardEvent &event);

private:
    QWidget *makeLine(const CardEvent &event, int number);

    AppContext &m_context;
    QVBoxLayout *m_lines;
};

[[nodiscard]] QString eventDay(const CardEvent &event, const AppContext &context);

} // namespace koriz::ui
