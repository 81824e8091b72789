#pragma once
#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace koriz::ui {

/// Asks for a password: once for one that exists, twice for a new one.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Existing, New };

    PasswordDialog(Kind kind, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] QString password() const;

private:
    void buildUi(const QString &sentence);
    QLineEdit *addField(QFormLayout *form, const QString &name, const QString &label);
    QWidget *buildButtons();
    void check();

    Kind m_kind;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace koriz::ui
