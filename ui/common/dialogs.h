#pragma once
#include <QString>
#include <QStringList>
#include <QWidget>
#include <optional>

namespace koriz::ui {

/// Every box in which the window tells or asks something. Tests answer through an own implementation.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    virtual void message(QWidget *parent, const QString &text, const QString &details = {}) = 0;
    /// Index of the chosen answer; nullopt when the box was closed. The first answer is the proposed one.
    virtual std::optional<int> question(QWidget *parent, const QString &text, const QStringList &answers) = 0;
    /// A line of text; nullopt when cancelled.
    virtual std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                           const QString &proposed = {}) = 0;
    /// A path; empty when cancelled. `filter` in the form "Tables (*.csv *.xlsx)".
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter) = 0;
    /// An existing folder; empty when cancelled.
    virtual QString openFolder(QWidget *, const QString &) { return {}; }
};

/// The boxes of the desktop.
class SystemDialogs : public Dialogs
{
public:
    void message(QWidget *parent, const QString &text, const QString &details) override;
    std::optional<int> question(QWidget *parent, const QString &text, const QStringList &answers) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                   const QString &proposed) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter) override;
    QString openFolder(QWidget *parent, const QString &title) override;
};

} // namespace koriz::ui
