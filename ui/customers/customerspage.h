#pragma once
#include "ui/common/page.h"

class QSplitter;

namespace koriz::ui {

class CustomerCardView;
class RecordList;

/// The list of customers with the card of the chosen one beside it, or the card alone.
class CustomersPage : public Page
{
    Q_OBJECT

public:
    explicit CustomersPage(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<QAction *> commands() const override;
    void reload(Areas areas) override;
    [[nodiscard]] bool canPrint() const override { return true; }
    void print() override;
    void showRecord(Entity entity, qint64 id) override;
    void showList(Entity entity, const QString &filterText) override;
    void startNew(Entity entity) override;
    [[nodiscard]] qint64 shownCustomer() const override;
    bool back() override;
    void focusContent() override;
    void focusSearch() override;
    bool leave() override;

private:
    void buildUi();
    void connectAll();
    void showCard(qint64 id);
    void showSide(bool shown);
    void setAlone(bool alone);
    void showDuplicates();

    QAction *m_duplicates = nullptr;
    QSplitter *m_splitter = nullptr;
    RecordList *m_list = nullptr;
    QWidget *m_side = nullptr;
    QWidget *m_bar = nullptr; ///< "back to the list", while the card stands alone
    CustomerCardView *m_card = nullptr;
    bool m_isAlone = false;
};

} // namespace koriz::ui
