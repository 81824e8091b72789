#include "ui/reports/periodchoice.h"
#include "core/base/months.h"
#include "core/fields/catalogue.h"
#include "ui/common/fieldedit.h"
#include "ui/common/theme.h"
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

const QString kindKey = u"reports/period"_s;
const QString compareKey = u"reports/compare"_s;

} // namespace

Period periodOf(PeriodKind kind, QDate today, CalendarKind calendar)
{
    const int now = monthNumber(today, calendar), month = now % 12 + 1;
    const auto months = [&](int from, int count) {
        return Period {monthStart(now + from, calendar), monthStart(now + from + count, calendar)};
    };
    const int intoQuarter = (month - 1) % 3;
    switch (kind) {
    case PeriodKind::ThisMonth: return months(0, 1);
    case PeriodKind::LastMonth: return months(-1, 1);
    case PeriodKind::ThisQuarter: return months(-intoQuarter, 3);
    case PeriodKind::LastQuarter: return months(-intoQuarter - 3, 3);
    case PeriodKind::ThisYear: return months(1 - month, 12);
    case PeriodKind::LastYear: return months(1 - month - 12, 12);
    case PeriodKind::Last12Months: return months(-11, 12);
    case PeriodKind::All:
    case PeriodKind::Custom: break;
    }
    return {};
}

PeriodChoice::PeriodChoice(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    buildUi();
    choose();
}

FieldEdit *PeriodChoice::dayEdit(const QString &name, const QString &meaning)
{
    const Catalogue fields(Entity::Deal);
    FieldEdit *edit = makeFieldEdit(fields, *fields.find(u"created"), m_context, name);
    edit->focusProxy()->setAccessibleName(meaning);
    edit->setToolTip(meaning);
    edit->setMaximumWidth(140);
    connect(edit, &FieldEdit::left, this, [this, edit] { if (edit->problem().isEmpty()) emit changed(); });
    return edit;
}

void PeriodChoice::buildUi()
{
    m_kind = new QComboBox;
    m_kind->setObjectName(u"reportPeriod"_s);
    m_kind->setAccessibleName(tr("Period"));
    const std::pair<PeriodKind, QString> kinds[] {
        {PeriodKind::ThisMonth, tr("This month")}, {PeriodKind::LastMonth, tr("Last month")},
        {PeriodKind::ThisQuarter, tr("This quarter")}, {PeriodKind::LastQuarter, tr("Last quarter")},
        {PeriodKind::ThisYear, tr("This year")}, {PeriodKind::LastYear, tr("Last year")},
        {PeriodKind::Last12Months, tr("Last 12 months")}, {PeriodKind::All, tr("Since the beginning")},
        {PeriodKind::Custom, tr("From … to …")}};
    for (const auto &[kind, label] : kinds)
        m_kind->addItem(label, static_cast<int>(kind));
    m_compare = new QComboBox;
    m_compare->setObjectName(u"reportCompare"_s);
    m_compare->setAccessibleName(tr("Compared with"));
    m_compare->addItem(tr("No comparison"), static_cast<int>(Compare::None));
    m_compare->addItem(tr("Compared with the period before"), static_cast<int>(Compare::Previous));
    m_compare->addItem(tr("Compared with a year earlier"), static_cast<int>(Compare::Year));
    m_from = dayEdit(u"reportFrom"_s, tr("From"));
    m_last = dayEdit(u"reportTo"_s, tr("Up to and including"));
    m_days = new QWidget;
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(space::xs);
    days->addWidget(m_from);
    days->addWidget(new QLabel(u"–"_s));
    days->addWidget(m_last);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_kind);
    layout->addWidget(m_days);
    layout->addWidget(m_compare);
    const int standard = static_cast<int>(PeriodKind::Last12Months);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_context.settings.value(kindKey, standard).toInt())));
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(m_context.settings.value(compareKey, 0).toInt())));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PeriodChoice::choose);
    connect(m_compare, &QComboBox::currentIndexChanged, this, &PeriodChoice::choose);
}

PeriodKind PeriodChoice::kind() const { return static_cast<PeriodKind>(m_kind->currentData().toInt()); }

void PeriodChoice::setKind(PeriodKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

void PeriodChoice::choose()
{
    m_context.settings.setValue(kindKey, m_kind->currentData());
    m_context.settings.setValue(compareKey, m_compare->currentData());
    if (kind() == PeriodKind::Custom)
        startCustom();
    m_shown = kind();
    m_days->setVisible(kind() == PeriodKind::Custom);
    m_compare->setEnabled(kind() != PeriodKind::All);
    emit changed();
}

/// Own days start from those shown before, or the report would jump to all time at once.
void PeriodChoice::startCustom()
{
    const Period before = periodOf(m_shown, m_context.today(), m_context.format.settings().calendar);
    if (!period().from.isValid() && !period().to.isValid() && before.from.isValid()) {
        m_from->setValue(before.from.toString(Qt::ISODate));
        m_last->setValue(before.to.addDays(-1).toString(Qt::ISODate));
    }
}

Period PeriodChoice::period() const
{
    if (kind() != PeriodKind::Custom)
        return periodOf(kind(), m_context.today(), m_context.format.settings().calendar);
    const auto day = [](const FieldEdit *edit) {
        return edit->problem().isEmpty() ? QDate::fromString(edit->value().toString(), Qt::ISODate) : QDate();
    };
    const QDate last = day(m_last);
    return {day(m_from), last.isValid() ? last.addDays(1) : QDate()};
}

Compare PeriodChoice::compare() const
{
    const Period chosen = period();
    const bool isClosed = chosen.from.isValid() && chosen.to.isValid();
    return isClosed ? static_cast<Compare>(m_compare->currentData().toInt()) : Compare::None;
}

} // namespace koriz::ui
