#pragma once
#include <QStringList>

namespace koriz {

/// The parts of an address as the owner keeps them; any may be empty.
struct PostalAddress
{
    QString country {}; ///< ISO alpha-2, or a name that is no known country
    QString region {};
    QString city {};
    QString district {};
    QString street {};
    QString building {};
    QString apartment {};
    QString postalCode {};

    [[nodiscard]] bool isEmpty() const; ///< a country alone brings no letter anywhere
};

/// The lines below the name on a letter, in the order of the address's country. The country stands last, in the
/// reader's `language`, unless it is `home`. An address without a country is one of `home`.
[[nodiscard]] QStringList addressLines(const PostalAddress &address, const QString &home, const QString &language);

} // namespace koriz
