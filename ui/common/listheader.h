#pragma once
#include <QHeaderView>

namespace koriz::ui {

/// The headings of a list some of whose columns wait for room.
class ListHeader : public QHeaderView
{
public:
    explicit ListHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { setSectionsClickable(true); }

    /// What the heading takes, also of a column that is hidden just now: sectionSizeHint() says 0 of those.
    [[nodiscard]] int neededWidth(int column) const
    {
        return std::max(minimumSectionSize(), sectionSizeFromContents(column).width());
    }
};

} // namespace koriz::ui
