#pragma once
#include <QString>
#include <exception>

namespace koriz {

/// The machine failed (disk, damaged file) or refused (foreign file). Caught only at the edge: guarded() in the
/// window, main() on the command line.
class Error : public std::exception
{
public:
    enum class Kind { Refused, Failed, Damaged };

    explicit Error(QString summary, QString details = {}, Kind kind = Kind::Failed)
        : m_summary(std::move(summary)), m_details(std::move(details)), m_kind(kind), m_utf8(m_summary.toUtf8())
    {
    }

    [[nodiscard]] const QString &summary() const { return m_summary; } ///< one translated sentence for the owner
    [[nodiscard]] const QString &details() const { return m_details; } ///< what the machine said, for support
    [[nodiscard]] Kind kind() const { return m_kind; } ///< the input, the machine, or a file that is broken
    [[nodiscard]] const char *what() const noexcept override { return m_utf8.constData(); }

private:
    QString m_summary;
    QString m_details;
    Kind m_kind;
    QByteArray m_utf8;
};

/// Work was cancelled by the owner; nothing was changed.
class Cancelled : public std::exception
{
public:
    [[nodiscard]] const char *what() const noexcept override { return "cancelled"; }
};

} // namespace koriz
