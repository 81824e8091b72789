#pragma once
#include "core/sales/board.h"
#include "ui/common/appcontext.h"
#include <QDialog>

class QListWidget;
class QTableWidget;

namespace koriz::ui {

class FieldEdit;
class Form;

/// One deal: its fields, the way it took through the stages, and what is planned or was done for it.
class DealDialog : public QDialog
{
    Q_OBJECT

public:
    DealDialog(AppContext &context, DealId deal, QWidget *parent = nullptr);
    /// A new deal; `preset` values are taken into the form.
    DealDialog(AppContext &context, const QList<std::pair<QString, QVariant>> &preset, QWidget *parent = nullptr);

    [[nodiscard]] DealId deal() const;

signals:
    void toast(const QString &text, koriz::OperationId step);

protected:
    void done(int result) override;

private:
    void buildUi();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QLayout *makeFoot();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeNewStep();
    void reload();
    void showStays();
    void showActivities();
    void addStep();
    void finishSelected();
    void removeDeal();

    AppContext &m_context;
    Form *m_form = nullptr;
    QTableWidget *m_stays = nullptr;
    QListWidget *m_activities = nullptr;
    QLineEdit *m_stepSubject = nullptr;
    FieldEdit *m_stepDay = nullptr;
    QPushButton *m_finish = nullptr;
    QPushButton *m_delete = nullptr;
    QWidget *m_side = nullptr;
    bool m_isWarned = false;
};

} // namespace koriz::ui
