#pragma once
#include <QByteArray>
#include <QString>

namespace koriz {

/// What is kept of a password to know it again: Argon2id with a salt of its own, as text. Takes about a tenth of a
/// second and 64 MiB. Throws Error without that memory.
[[nodiscard]] QByteArray passwordHash(const QString &password);
[[nodiscard]] bool isPassword(const QString &password, const QByteArray &hash);

/// The bytes that stand for a password however it was typed (NFC, UTF-8).
[[nodiscard]] QByteArray passwordBytes(const QString &password);

/// Libsodium is ready for use; throws Error when it cannot be.
void startSodium();

} // namespace koriz
