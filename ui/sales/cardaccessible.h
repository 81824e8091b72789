#pragma once

namespace koriz::ui {

/// Makes the cards of the board known to assistive programs: each with all it shows as its name, and with actions that
/// open it, choose it and move it between stages. To be called before the first board is made; further calls do
/// nothing.
void describeCards();

} // namespace koriz::ui
