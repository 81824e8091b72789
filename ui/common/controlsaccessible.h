#pragma once

class QAbstractItemView;
class QLineEdit;

namespace koriz::ui {

/// Makes tool buttons usable for assistive programs: each can be pressed, also one that opens a menu or is switched on
/// and off, and the program is answered before what was pressed has run. Further calls do nothing.
void describeControls();

/// An assistive program may write into a field without going there, so nothing ever leaves it: what it wrote counts as
/// finished (editingFinished) as soon as it stops writing.
void finishUnfocused(QLineEdit *edit);

/// An assistive program chooses a row without going there: a row chosen alone becomes the current one. To be called
/// after the view has got its model.
void currentFollowsSelection(QAbstractItemView *view);

/// Turns a field into one that searches: a sign before the text, a button that clears it.
void makeSearchField(QLineEdit *edit);

} // namespace koriz::ui
