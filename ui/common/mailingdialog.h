#pragma once
#include "core/fields/listquery.h"
#include "ui/common/printing.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace koriz::ui {

enum class MailKind { Labels, Envelopes, Letters };

/// What it needs to know to print labels, envelopes or letters for the customers of a list; remembers the answers.
class MailingDialog : public QDialog
{
    Q_OBJECT

public:
    MailingDialog(MailKind kind, ListRequest customers, const AppContext &context);

    /// The pages as the dialog asks for them now.
    [[nodiscard]] PageMaker pages() const;

private:
    void buildUi();
    [[nodiscard]] QWidget *buildLabels();
    [[nodiscard]] QWidget *buildEnvelopes();
    [[nodiscard]] QWidget *buildLetters();
    [[nodiscard]] QPlainTextEdit *textEdit(const QString &name, const QString &meaning, const QString &setting);
    void showSheet();
    void checkLetter();
    void openPreview();

    MailKind m_kind;
    ListRequest m_customers;
    const AppContext &m_context;
    const Catalogue m_fields;
    QComboBox *m_size = nullptr;       ///< of labels or envelopes
    QSpinBox *m_first = nullptr;       ///< first free label
    QPlainTextEdit *m_text = nullptr;  ///< sender or letter
    QLabel *m_problem = nullptr;
    QPushButton *m_preview = nullptr;
};

} // namespace koriz::ui
