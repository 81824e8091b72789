#pragma once
#include "ui/exchange/wizardpage.h"

class QComboBox;
class QTableWidget;

namespace koriz::ui {

/// How the file is read, with its first rows as they come out: encoding, delimiter, headings, dates and decimals.
/// What can be read in two ways is asked, never guessed.
class ReadingPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ReadingPage(ImportState &state);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString findings() const override;
    bool enter() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void buildUi();
    void buildChoices();
    [[nodiscard]] QComboBox *box(const QString &name, const QString &meaning,
                                 const QList<std::pair<QString, QVariant>> &choices);
    void readAgain();
    void showPlan();
    void showQuestions();
    void showSheets();
    void showRows();

    QComboBox *m_sheet = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_header = nullptr;
    QComboBox *m_dates = nullptr;
    QComboBox *m_decimal = nullptr;
    QLabel *m_detected = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_questions = nullptr;
    QTableWidget *m_rows = nullptr;
    QHBoxLayout *m_choices = nullptr;
};

} // namespace koriz::ui
