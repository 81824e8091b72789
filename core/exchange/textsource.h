#pragma once
#include "core/base/progress.h"
#include "core/exchange/encodingguess.h"
#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryFile>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace koriz {

struct TextOptions
{
    QString encoding {};      ///< a name of knownEncodings(); empty or "auto" = detected
    QString language {};      ///< of the owner; decides between code pages that fit alike
    /// Lines go on after a blank (cards, calendars); many programs break them inside of a letter.
    bool isFolded = false;
    Progress progress {};     ///< asked while a large file is read; Cancelled
};

/// A text file as UTF-8, whatever its encoding. Files in UTF-8 are mapped, not copied; others are decoded piece by
/// piece, into a temporary file when large. Memory stays bounded if release() is called now and then.
class TextSource
{
public:
    /// Error (Refused) when there is no such file, it is no text or the encoding is unknown; Error when reading fails.
    explicit TextSource(const QString &path, const TextOptions &options = {});
    /// The same for text at hand: tests, pasting.
    [[nodiscard]] static TextSource fromBytes(QByteArray bytes, const TextOptions &options = {});
    /// UTF-8 made by `more`, which appends a piece and returns false at the end. `kind` is told as the encoding.
    [[nodiscard]] static TextSource fromPieces(const QString &kind, const std::function<bool(std::string &)> &more);
    TextSource(TextSource &&) noexcept;
    ~TextSource();

    [[nodiscard]] std::string_view text() const { return m_text; }       ///< UTF-8 without a BOM
    [[nodiscard]] const QString &encoding() const { return m_encoding; } ///< "utf-8-bom", "windows-1257" ...
    /// Detected encodings with the likeliest first; one when it is certain or was given.
    [[nodiscard]] const QList<EncodingGuess> &candidates() const { return m_candidates; }
    [[nodiscard]] qint64 invalidCount() const { return m_invalidCount; } ///< sequences that mean nothing: now U+FFFD
    [[nodiscard]] qint64 firstInvalidLine() const { return m_firstInvalidLine; } ///< 1-based; 0 = none
    [[nodiscard]] qint64 fileSize() const { return m_fileSize; }

    /// The text before this byte will hardly be read again: its pages may leave the memory.
    void release(qint64 upTo) const;

private:
    TextSource() = default;
    [[nodiscard]] std::string_view openFile(const QString &path);
    void read(std::string_view bytes, const TextOptions &options);
    [[nodiscard]] std::string_view withWholeLetters(std::string_view bytes);
    void detect(std::string_view bytes, const TextOptions &options);
    void decode(std::string_view bytes, const Progress &progress);
    void spill();
    void takeDecoded();
    void refuseIfNoText(std::string_view bytes) const;
    void dropPages(std::string_view bytes) const;

    std::unique_ptr<QFile> m_file {};           ///< of the map
    std::unique_ptr<QTemporaryFile> m_decoded {}; ///< of large decoded text
    QByteArray m_bytes {};
    std::unique_ptr<std::string> m_buffer {};   ///< small decoded text; a pointer, so that moving keeps m_text right
    std::string_view m_text {};
    bool m_isMapped = false;                    ///< m_text lies in a map, of either file
    QString m_encoding {};
    QList<EncodingGuess> m_candidates {};
    qint64 m_invalidCount = 0;
    qint64 m_firstInvalidLine = 0;
    qint64 m_fileSize = 0;
};

} // namespace koriz
