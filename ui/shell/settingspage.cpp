#include "ui/shell/settingspage.h"
#include "core/base/countries.h"
#include "core/base/language.h"
#include "core/fields/suggest.h"
#include "ui/common/command.h"
#include "ui/common/guarded.h"
#include "ui/common/theme.h"
#include "ui/shell/customfieldsettings.h"
#include "ui/shell/filekeeper.h"
#include "ui/shell/locksettings.h"
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, TextRole::Normal, FontRole::Section);
    return label;
}

QLabel *plain(const QString &name, const QString &text)
{
    auto *label = new QLabel(inWindowDirection(text)); // or a path would stand at the far side of its place
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(480); // words wrap at a readable width, not at the form's
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

SettingsPage::SettingsPage(AppContext &context, QWidget *parent) : Page(context, parent)
{
    setObjectName(u"settingsPage"_s);
    buildUi();
}

QString SettingsPage::help() const
{
    return tr("Choose the language, the colours and the calendar here. Changes show at once. The file's currency is "
              "fixed when it is made, because all its amounts are in it.");
}

QComboBox *SettingsPage::addChoice(QFormLayout *form, const QString &key, const QString &label,
                                   const QList<std::pair<QString, QString>> &choices, const QString &current)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(u"setting_"_s + key);
    combo->setAccessibleName(label);
    combo->setMinimumWidth(240);
    for (const auto &[value, text] : choices)
        combo->addItem(text, value);
    combo->setCurrentIndex(std::max(0, combo->findData(current)));
    form->addRow(label, combo);
    connect(combo, &QComboBox::activated, this, [this, combo, key] {
        context().settings.setValue(key, combo->currentData());
        emit action(key);
    });
    return combo;
}

void SettingsPage::addLook(QFormLayout *form)
{
    const QSettings &settings = context().settings;
    QList<std::pair<QString, QString>> spoken;
    for (const Language &language : languages())
        spoken << std::pair {language.code, language.ownName};
    form->addRow(heading(tr("Look and language")));
    addChoice(form, u"language"_s, tr("Language"), spoken, context().format.settings().language);
    addChoice(form, u"theme"_s, tr("Colours"),
              {{u"system"_s, tr("As the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}},
              settings.value(u"theme"_s, u"system"_s).toString());
    addChoice(
        form, u"calendar"_s, tr("Calendar"),
        {{QString(), tr("As usual in the language")}, {u"gregorian"_s, tr("Gregorian")}, {u"jalali"_s, tr("Jalali")}},
        settings.value(u"calendar"_s).toString());
}

void SettingsPage::addEmployee(QFormLayout *form)
{
    constexpr int shown = 500;
    auto *combo = new QComboBox(this);
    combo->setObjectName(u"workingEmployee"_s);
    combo->setAccessibleName(tr("Who works here now"));
    combo->setToolTip(tr("The history names this employee beside each step"));
    combo->setMinimumWidth(240);
    combo->addItem(tr("Nobody is named"));
    for (const Suggestion &employee : suggestLinks(context().db, "employee", {}, shown))
        combo->addItem(employee.name, QString::number(employee.id));
    combo->setCurrentIndex(std::max(0, combo->findData(context().db.setting(u"working_employee"_s))));
    form->addRow(combo->accessibleName(), combo);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        guarded(context(), [&] { context().db.setSetting(u"working_employee"_s, combo->currentData().toString()); });
    });
}

void SettingsPage::addFile(QFormLayout *form)
{
    const Database &db = context().db;
    form->addRow(heading(tr("This file")));
    addEmployee(form);
    form->addRow(tr("Place"), plain(u"filePlace"_s, Formatter::isolate(QDir::toNativeSeparators(db.path()))));
    form->addRow(tr("Currency"), plain(u"fileCurrency"_s, Formatter::isolate(db.currency())));
    if (const QString country = db.country(); !country.isEmpty()) // made without one by a script
        form->addRow(tr("Country"),
                     plain(u"fileCountry"_s, countryName(country, context().format.settings().language)));
}

void SettingsPage::addCustomFields(QFormLayout *form)
{
    m_fields = new CustomFieldSettings(context(), this);
    connect(m_fields, &CustomFieldSettings::deleted, this, &Page::toast);
    form->addRow(heading(QCoreApplication::translate("Field", "Own fields")));
    form->addRow(QString(), m_fields);
}

void SettingsPage::reload(Areas)
{
    m_fields->refresh();
}

void SettingsPage::addSafety(QFormLayout *form)
{
    form->addRow(heading(tr("Safety")));
    addChoice(form, u"backup/hours"_s, tr("Backups while working"),
              {{u"1"_s, tr("Every hour")},
               {u"4"_s, tr("Every four hours")},
               {u"24"_s, tr("Once a day")},
               {u"0"_s, tr("Only on closing")}},
              QString::number(FileKeeper::hoursBetween(context().settings)));
    auto *backups = new QPushButton(tr("Backups…"), this);
    backups->setObjectName(u"settingBackups"_s);
    backups->setToolTip(tipOf(backups->text(), QKeySequence(u"Ctrl+B"_s)));
    connect(backups, &QPushButton::clicked, this, [this] { emit action(u"backups"_s); });
    form->addRow(QString(), backups);
    auto *lock = new LockSettings(context(), this);
    connect(lock, &LockSettings::changed, this, [this] { emit action(u"lock"_s); });
    form->addRow(tr("Screen lock"), lock);
    form->addRow(QString(),
                 plain(u"filePlain"_s,
                       tr("The screen lock hides the window; it does not encrypt anything. The file "
                          "itself is plain: whoever can read it on this computer can read your "
                          "customers. For a copy that others cannot read, make an encrypted backup.")));
}

void SettingsPage::buildUi()
{
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(space::xl, space::l, space::xl, space::l);
    form->setSpacing(space::m);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addLook(form);
    addFile(form);
    addCustomFields(form);
    addSafety(form);
    auto *area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

} // namespace koriz::ui
