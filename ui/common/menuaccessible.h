#pragma once

namespace koriz::ui {

/// Makes menus usable for assistive programs: what is pressed there closes the menu, as a click does, and the program
/// is answered before it has run. Further calls do nothing.
void describeMenus();

} // namespace koriz::ui
