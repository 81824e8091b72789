#pragma once
#include "core/db/database.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace koriz::ui {

class Dialogs;

/// Asks what a new company file needs: where, which country, which currency.
class NewFileDialog : public QDialog
{
    Q_OBJECT

public:
    NewFileDialog(const QString &language, const QString &folder, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    [[nodiscard]] NewFile choices() const;

private:
    void buildUi(const QString &folder);
    QLayout *buildForm(const QString &folder);
    QWidget *buildButtons();
    void check();
    void browse();
    void proposeCurrency();

    QString m_language;
    Dialogs &m_dialogs;
    QLineEdit *m_path = nullptr;
    QComboBox *m_country = nullptr;
    QComboBox *m_currency = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_create = nullptr;
};

/// A path in `folder` that no file has yet: "Name.koriz", "Name 2.koriz" ...
[[nodiscard]] QString freePath(const QString &folder, const QString &name);

} // namespace koriz::ui
