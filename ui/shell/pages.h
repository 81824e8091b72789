#pragma once
#include "ui/common/page.h"
#include <QList>
#include <functional>

namespace koriz::ui {

/// A screen the sidebar offers.
struct PageInfo
{
    QString key {};      ///< "customers": remembered between starts
    QString title {};    ///< translated
    QString icon {};     ///< of resources/icons
    QKeySequence shortcut {};
    std::function<Page *(AppContext &, QWidget *parent)> make {};
    QList<Entity> shows {}; ///< records that open here
};

/// All screens in the order of the sidebar, in the language of now.
[[nodiscard]] QList<PageInfo> allPages();

} // namespace koriz::ui
