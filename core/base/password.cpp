#include "core/base/password.h"
#include "core/base/error.h"
#include <QCoreApplication>
#include <sodium.h>

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Password)
};

} // namespace

void startSodium()
{
    if (sodium_init() < 0)
        throw Error(Text::tr("Encryption does not work on this computer."));
}

QByteArray passwordBytes(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

QByteArray passwordHash(const QString &password)
{
    startSodium();
    const QByteArray bytes = passwordBytes(password);
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Error(Text::tr("There is not enough memory for this work."));
    return QByteArray(hash.constData());
}

bool isPassword(const QString &password, const QByteArray &hash)
{
    startSodium();
    const QByteArray bytes = passwordBytes(password);
    QByteArray padded = hash.left(crypto_pwhash_STRBYTES - 1);
    padded.append(QByteArray(crypto_pwhash_STRBYTES - padded.size(), '\0'));
    return crypto_pwhash_str_verify(padded.constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

} // namespace koriz
