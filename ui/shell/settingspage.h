#pragma once
#include "ui/common/page.h"

class QComboBox;
class QFormLayout;

namespace koriz::ui {

class CustomFieldSettings;

/// How the program looks and speaks, and what this file is.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;
    void reload(Areas areas) override;

private:
    void buildUi();
    void addLook(QFormLayout *form);
    void addFile(QFormLayout *form);
    void addCustomFields(QFormLayout *form);
    void addSafety(QFormLayout *form);
    void addEmployee(QFormLayout *form);
    QComboBox *addChoice(QFormLayout *form, const QString &key, const QString &label,
                         const QList<std::pair<QString, QString>> &choices, const QString &current);

    CustomFieldSettings *m_fields = nullptr;
};

} // namespace koriz::ui
