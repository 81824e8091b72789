#pragma once
#include "core/fields/valuetext.h"
#include "ui/common/appcontext.h"
#include <QUrl>

namespace koriz::ui {

/// The text an editor starts with. For types that are edited as a line of text. Amounts are in `currency`, empty = the
/// file's.
[[nodiscard]] QString editText(const Field &field, const QVariant &value, const AppContext &context,
                               const QString &currency = {});
/// Reads what the owner typed, in any digits and the usual forms.
[[nodiscard]] ParsedValue readTyped(const Field &field, const QString &text, const AppContext &context,
                                    const QString &currency = {});

/// Where a phone, e-mail or web address leads; only tel:, mailto:, http: and https:, empty for anything else.
[[nodiscard]] QUrl linkUrl(const Field &field, const QString &text, const AppContext &context);

} // namespace koriz::ui
