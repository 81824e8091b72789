#pragma once
#include "core/fields/field.h"
#include "ui/common/appcontext.h"
#include <QUrl>
#include <QVariant>

namespace koriz::ui {

/// What typing gave: a value as the catalogue stores it (null = empty), or why there is none.
struct Typed
{
    QVariant value {};
    QString problem {};
};

/// The text an editor starts with. For types that are edited as a line of text.
[[nodiscard]] QString editText(const Field &field, const QVariant &value, const AppContext &context);
/// Reads what the owner typed, in any digits and the usual forms.
[[nodiscard]] Typed readTyped(const Field &field, const QString &text, const AppContext &context);

/// Where a phone, e-mail or web address leads; only tel:, mailto:, http: and https:, empty for anything else.
[[nodiscard]] QUrl linkUrl(const Field &field, const QString &text, const AppContext &context);

} // namespace koriz::ui
