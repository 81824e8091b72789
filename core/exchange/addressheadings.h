#pragma once
#include <QStringList>

namespace koriz {

/// Parts of the first address, which need no prefix: "city", "street" ...
[[nodiscard]] bool isAddressPart(const QString &path);

/// Says which address a heading belongs to where its own words leave that open: "Ville" after "Adresse
/// professionnelle", "Address" beside "City". `paths` has one for each of the columns.
void settleAddresses(QStringList &paths, const QStringList &columns);

} // namespace koriz
