#pragma once
#include "app/cli/command.h"
#include "core/paper/pagesource.h"
#include "core/paper/paperpainter.h"

namespace koriz::cli {

/// How the file's owner reads, for pages.
[[nodiscard]] PageSource pageSource(const Context &context, Database &db);

/// While it lives the program speaks the file's language, not the terminal's.
class OwnersLanguage
{
public:
    explicit OwnersLanguage(const Database &db);
    ~OwnersLanguage();
    Q_DISABLE_COPY_MOVE(OwnersLanguage)
};

/// Makes the document and writes it as PDF, in the language of the file's owner.
WrittenPdf writePages(const PageSource &source, const QString &path, const std::function<Document()> &make);

} // namespace koriz::cli
