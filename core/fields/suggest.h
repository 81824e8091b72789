#pragma once
#include "core/fields/catalogue.h"

namespace koriz {

/// A row that a link could point to.
struct Suggestion
{
    qint64 id = 0;
    QString name {};
    QString hint {}; ///< tells same-named customers apart: city or phone; may be empty
};

/// "Anna Ozola · Rīga" in one line; a phone keeps its direction among Persian words.
[[nodiscard]] QString hinted(const QString &name, const QString &hint);

/// Rows of a linked table whose name begins with the typed text (folded), then those with a later word that does;
/// by name. For a stage, all stages.
[[nodiscard]] QList<Suggestion> suggestLinks(const Database &db, const QByteArray &table, const QString &typed,
                                             int limit);

/// Names of tags of a kind ("tag", "preference", "interest", "trait") that begin with the typed text.
[[nodiscard]] QStringList suggestTags(const Database &db, const QByteArray &kind, const QString &typed, int limit);

/// Texts that a groupable text field already holds, the most frequent first; empty for other fields. Looks at the
/// first 100,000 rows at most, so that it answers at once.
[[nodiscard]] QStringList knownValues(const Database &db, const Catalogue &catalogue, const Field &field, int limit);

/// Names of customers that may be the same as one being typed: the same folded name, phone digits or e-mail.
/// `key` is "name", "phone" or "email"; `except` is the record being edited.
[[nodiscard]] QList<Suggestion> similarCustomers(const Database &db, QStringView key, const QString &typed,
                                                 qint64 except);

/// What tells customers of one name apart, by id: their town, else a phone number. None for those without either.
[[nodiscard]] QHash<qint64, QString> customerHints(const Database &db, const QList<qint64> &customers);

} // namespace koriz
