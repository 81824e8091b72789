#pragma once
#include "core/fields/filter.h"
#include "ui/common/appcontext.h"

class QAction;
class QToolButton;

namespace koriz::ui {

class FlowLayout;

/// The conditions of a list as chips, "+ Filter" to add one, and the segments: filters kept under a name.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const Catalogue &catalogue, AppContext &context, QWidget *parent = nullptr);

    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Their keys work while the bar is seen.
    [[nodiscard]] const QList<QAction *> &commands() const { return m_commands; }
    void clear() { change({}); }

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    void buildCommands();
    void rebuild();
    void fitWords();
    void change(const Filter &filter);
    void removeAt(size_t index);
    void addCondition() { editAt(std::nullopt); }
    void editAt(std::optional<size_t> index);
    void showSegments();
    void keepAsSegment();
    void editAsText();
    [[nodiscard]] std::vector<Filter> conditions() const;

    const Catalogue &m_catalogue;
    AppContext &m_context;
    Filter m_filter;
    QToolButton *m_segments = nullptr;
    QToolButton *m_add = nullptr;
    QList<QAction *> m_commands;
    QAction *m_keep = nullptr;
    QAction *m_write = nullptr;
    FlowLayout *m_flow = nullptr;
    QList<QWidget *> m_chips;
};

/// "City contains Rīga": a condition in the owner's words; anything nested in its text form.
[[nodiscard]] QString describe(const Filter &filter, const Catalogue &catalogue, const AppContext &context);

} // namespace koriz::ui
