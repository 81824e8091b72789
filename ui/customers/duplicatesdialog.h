#pragma once
#include "core/customers/duplicates.h"
#include "ui/common/appcontext.h"
#include "ui/common/worker.h"
#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace koriz::ui {

class PlainTable;

/// Customers that may be the same, with the reasons; merged one by one, the exact ones in one go, or told apart.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DuplicatesDialog(AppContext &context, QWidget *parent = nullptr);

signals:
    void openCustomer(qint64 id);

private:
    void buildUi();
    QLayout *buildButtons();
    void search();
    void fill(const DuplicatesFound &found);
    void mergeCurrent();
    void mergeExact();
    void tellCurrentApart();
    void updateButtons();
    [[nodiscard]] const DuplicatePair *current() const;

    AppContext &m_context;
    QList<DuplicatePair> m_pairs;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    PlainTable *m_table = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_exact = nullptr;
    QPushButton *m_apart = nullptr;
    QPushButton *m_open = nullptr;
    Worker m_worker {this};
};

} // namespace koriz::ui
