#pragma once
#include "app/cli/command.h"
#include "core/fields/listquery.h"

namespace koriz::cli {

/// --where and --segment together. Refusal when either does not fit.
[[nodiscard]] Filter filterOf(const Arguments &arguments, const Database &db, const Catalogue &catalogue);
[[nodiscard]] Filter readFilter(const QString &text, const Catalogue &catalogue);
/// With --search and --sort ("-turnover" = descending).
[[nodiscard]] ListRequest requestOf(const Context &context, const Arguments &arguments, const Database &db,
                                    const Catalogue &catalogue);

} // namespace koriz::cli
