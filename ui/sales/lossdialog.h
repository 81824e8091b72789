#pragma once
#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace koriz::ui {

/// Why deals were lost: one of the reasons so far or a new one, and a note. Both may stay empty.
class LossDialog : public QDialog
{
    Q_OBJECT

public:
    LossDialog(const QString &what, const QStringList &reasons, QWidget *parent);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString note() const;

private:
    void buildUi(const QString &what, const QStringList &reasons);

    QComboBox *m_reason = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace koriz::ui
