#pragma once
#include "core/paper/pagesource.h"
#include "ui/common/appcontext.h"

namespace koriz::ui {

/// Makes pages from the file; called on a worker, with a connection of its own.
using PageMaker = std::function<Document(const PageSource &)>;

/// Makes the pages behind a progress dialog and opens the preview over the window, on the paper the owner used last;
/// waits until it is closed.
void showPrintPreview(const AppContext &context, PageMaker make);

/// Writes the pages as PDF; false when it was cancelled or failed, which has been told.
bool savePages(const AppContext &context, const QString &path, PageMaker make);

} // namespace koriz::ui
