#pragma once
#include "core/fields/customfieldstore.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace koriz::ui {

/// Asks for the name, type and choices of an own field.
class CustomFieldDialog : public QDialog
{
    Q_OBJECT

public:
    /// `save` says why the field cannot be kept; none of that closes the dialog.
    CustomFieldDialog(const CustomField &field, std::function<Issues(const CustomField &)> save, QWidget *parent);

    [[nodiscard]] CustomField field() const;

    void accept() override;

private:
    void buildUi();
    void fill(const CustomField &field);
    void showChoices();

    CustomField m_field;
    std::function<Issues(const CustomField &)> m_save;
    QLineEdit *m_label = nullptr;
    QComboBox *m_type = nullptr;
    QPlainTextEdit *m_choices = nullptr;
    QLabel *m_choicesLabel = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace koriz::ui
