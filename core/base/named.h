#pragma once
#include "core/base/fold.h"
#include <QList>
#include <algorithm>
#include <optional>

namespace koriz {

/// The one that is called so, in whatever case; else the only one that reads the same without accents and signs.
template<class T>
std::optional<T> called(const QList<T> &all, const QString &name)
{
    const auto isSame = [&](const T &one) { return labelKey(one.name) == labelKey(name); };
    if (const auto it = std::find_if(all.begin(), all.end(), isSame); it != all.end())
        return *it;
    const auto readsSame = [&](const T &one) { return nameKey(one.name) == nameKey(name); };
    const auto it = std::find_if(all.begin(), all.end(), readsSame);
    return it != all.end() && std::none_of(it + 1, all.end(), readsSame) ? std::optional(*it) : std::nullopt;
}

} // namespace koriz
