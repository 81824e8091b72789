#pragma once
#include "core/base/progress.h"
#include <QString>

namespace koriz {

// A .kbk file, all numbers little-endian:
//   8  "KORIZKB1"
//   8  Argon2id operations, 8  Argon2id memory in bytes
//  16  salt of Argon2id (algorithm 1.3), which makes 32 bytes from the password (UTF-8, NFC)
//  16  check of the password: libsodium's crypto_kdf subkey 2, context "korizkbk"
//  24  header of libsodium's secretstream (XChaCha20-Poly1305); its key is crypto_kdf subkey 1
//  16  BLAKE2b of the 80 bytes so far
//  then chunks of 64 KiB of the content, each 17 bytes longer when encrypted; the first one authenticates the 96 bytes
//  before it; the last, at most 64 KiB and perhaps empty, carries the tag FINAL. Nothing follows.

/// What a guess at the password costs: about a second and 256 MiB. Least is for tests.
enum class KeyCost { Usual, Least };

/// Writes `from` encrypted as `to`, 0600. Throws Error, Cancelled; then `to` is as before.
void encryptFile(const QString &from, const QString &to, const QString &password, const Progress &progress = {},
                 KeyCost cost = KeyCost::Usual);

/// The way back. Error in words: wrong password, cut, changed, no such file at all; then `to` is as before.
void decryptFile(const QString &from, const QString &to, const QString &password, const Progress &progress = {});

/// False when there is no such file. Throws Error when it cannot be read.
[[nodiscard]] bool isEncrypted(const QString &path);

} // namespace koriz
