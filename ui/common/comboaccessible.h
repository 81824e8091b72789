#pragma once

namespace koriz::ui {

/// Makes choices usable for assistive programs: named by what they mean (Qt names them by what is chosen), with an
/// entry for each choice that can be pressed as if the owner had taken it. Further calls do nothing.
void describeChoices();

} // namespace koriz::ui
