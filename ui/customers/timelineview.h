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

/// A text of the owner inside a sentence of the program, each in its own direction; for display only.
[[nodiscard]] QString isolated(const QString &text);

/// "Call: Ask about the offer", translated; also for paper.
[[nodiscard]] QString eventText(const CardEvent &event, const AppContext &context);
[[nodiscard]] QString eventDay(const CardEvent &event, const AppContext &context);

} // namespace koriz::ui
