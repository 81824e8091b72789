#pragma once
#include <QString>
#include <QStringList>

namespace koriz {

/// The parts of a person's name written in one cell. Empty where it is not certain which word is which.
struct NameParts
{
    QString first {};
    QString last {};
    QString patronymic {};
    friend bool operator==(const NameParts &, const NameParts &) = default;
};

/// Fields in the order a heading tells them: "Фамилия Имя Отчество", "Soyad, Ad", "نام و نام خانوادگی". Empty when it
/// tells none.
[[nodiscard]] QStringList nameOrder(const QString &heading);

/// By the order of the column, else by a patronymic ("Игоревич", "Elxan oğlu"); names of firms have no parts.
[[nodiscard]] NameParts splitName(const QString &name, const QStringList &order);

} // namespace koriz
