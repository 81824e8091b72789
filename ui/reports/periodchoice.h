#pragma once
#include "core/base/format.h"
#include "core/base/period.h"
#include "core/reports/report.h"
#include "ui/common/appcontext.h"

class QComboBox;

namespace koriz::ui {

enum class PeriodKind { ThisMonth, LastMonth, ThisQuarter, LastQuarter, ThisYear, LastYear, Last12Months, All, Custom };

/// The days a choice means on `today`, by the owner's calendar. All and Custom have open ends.
[[nodiscard]] Period periodOf(PeriodKind kind, QDate today, CalendarKind calendar);

class FieldEdit;

/// Which days a report looks at, and what they are compared with.
class PeriodChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodChoice(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] Period period() const;
    [[nodiscard]] Compare compare() const; ///< None while the period is open
    void setKind(PeriodKind kind);

signals:
    void changed();

private:
    void buildUi();
    void choose();
    void startCustom();
    [[nodiscard]] PeriodKind kind() const;
    [[nodiscard]] FieldEdit *dayEdit(const QString &name, const QString &meaning);

    AppContext &m_context;
    PeriodKind m_shown = PeriodKind::All; ///< before the choice under way
    QComboBox *m_kind = nullptr;
    QComboBox *m_compare = nullptr;
    QWidget *m_days = nullptr;
    FieldEdit *m_from = nullptr;
    FieldEdit *m_last = nullptr; ///< the last day, itself included
};

} // namespace koriz::ui
