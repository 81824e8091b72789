#pragma once
#include <QStringList>
#include <QWidget>

class QBoxLayout;

namespace koriz::ui {

/// What is shown while no file is open: the ways to begin, and the files opened last.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const QStringList &recent, QWidget *parent = nullptr);

signals:
    void sampleWanted();
    void importWanted();
    void emptyWanted();
    void openWanted();
    void restoreWanted();
    void recentWanted(const QString &path);

private:
    void buildUi(const QStringList &recent);
    void addRecent(const QStringList &recent, QBoxLayout &column);
    QWidget *choice(const QString &name, const QString &iconName, const QString &title, const QString &sentence,
                    void (StartPage::*signal)(), bool primary);
};

} // namespace koriz::ui
