#pragma once
#include "core/fields/catalogue.h"

namespace koriz::ui {

/// A field that a column of a file can fill.
struct FieldChoice
{
    QString path {};
    QString label {};
    QString section {}; ///< translated heading it stands under
};

/// What columns of a file can be put into, in the order of forms; further phones, addresses ... by their kind.
[[nodiscard]] QList<FieldChoice> fieldChoices(const Catalogue &catalogue);
/// A path in words: "Phone (work)", "City or village (2)"; the path itself when it is unknown.
[[nodiscard]] QString pathLabel(const Catalogue &catalogue, const QString &path);

} // namespace koriz::ui
