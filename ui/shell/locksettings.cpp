#include "ui/shell/locksettings.h"
#include "ui/common/guarded.h"
#include "ui/common/theme.h"
#include "ui/shell/passworddialog.h"
#include "ui/shell/screenlock.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

LockSettings::LockSettings(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"lockSettings"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_minutes = new QComboBox;
    m_minutes->setObjectName(u"lockMinutes"_s);
    m_minutes->setAccessibleName(tr("Lock the screen"));
    m_minutes->setMinimumWidth(240);
    for (const int minutes : {1, 5, 10, 30, 60})
        m_minutes->addItem(tr("After %Ln minute(s) without a touch", nullptr, minutes), minutes);
    m_minutes->addItem(tr("Only when I say so"), 0);
    m_set = new QPushButton;
    m_set->setObjectName(u"lockSet"_s);
    m_off = new QPushButton(tr("Turn off"));
    m_off->setObjectName(u"lockOff"_s);
    for (QWidget *part : QList<QWidget *> {m_minutes, m_set, m_off})
        row->addWidget(part);
    row->addStretch();
    m_minutes->setCurrentIndex(std::max(0, m_minutes->findData(ScreenLock::minutes(context.settings))));
    connect(m_minutes, &QComboBox::activated, this, [this] {
        m_context.settings.setValue(u"lock/minutes"_s, m_minutes->currentData());
        emit changed();
    });
    connect(m_set, &QPushButton::clicked, this, &LockSettings::setPassword);
    connect(m_off, &QPushButton::clicked, this, &LockSettings::turnOff);
    refresh();
}

void LockSettings::refresh()
{
    const bool isOn = ScreenLock::isOn(m_context.settings);
    m_set->setText(isOn ? tr("Change the password…") : tr("Set a password…"));
    m_off->setVisible(isOn);
    m_minutes->setVisible(isOn);
}

void LockSettings::setPassword()
{
    PasswordDialog ask(PasswordDialog::Kind::New, tr("Screen lock"),
                       tr("The lock hides Koriz from people who pass by. It does not encrypt the file."),
                       m_context.window);
    if (ask.exec() != QDialog::Accepted)
        return;
    guarded(m_context, [&] { ScreenLock::setPassword(m_context.settings, ask.password()); });
    refresh();
    emit changed();
}

void LockSettings::turnOff()
{
    ScreenLock::setPassword(m_context.settings, {});
    refresh();
    emit changed();
}

} // namespace koriz::ui
