#include "ui/shell/startpage.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include <QBoxLayout>
#include <QDir>
#include <QFrame>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

QLabel *plain(const QString &text, TextRole role, FontRole size)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role, size);
    return label;
}

} // namespace

StartPage::StartPage(const QStringList &recent, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"startPage"_s);
    setAccessibleName(tr("Welcome"));
    buildUi(recent);
}

QWidget *StartPage::choice(const QString &name, const QString &iconName, const QString &title, const QString &sentence,
                           void (StartPage::*signal)(), bool primary)
{
    auto *card = new QFrame;
    setCard(card);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::l);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(plain(title, TextRole::Normal, FontRole::Section));
    text->addWidget(plain(sentence, TextRole::Secondary, FontRole::Body));
    row->addLayout(text, 1);
    auto *button = new QPushButton(icon(iconName, primary ? IconTint::OnAccent : IconTint::Text), title);
    button->setObjectName(name);
    button->setAccessibleDescription(sentence);
    setKind(button, primary ? ButtonKind::Primary : ButtonKind::Plain);
    button->setMinimumWidth(220);
    connect(button, &QPushButton::clicked, this, signal);
    row->addWidget(button);
    return card;
}

void StartPage::buildUi(const QStringList &recent)
{
    auto *content = new QWidget;
    auto *area = new QScrollArea; // with files opened last a small window has no room for all
    area->setObjectName(u"startScroll"_s);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    auto *outer = new QHBoxLayout(content);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::m);
    outer->addStretch(1);
    outer->addLayout(column, 4);
    outer->addStretch(1);
    column->addStretch();
    column->addWidget(plain(tr("Welcome to Koriz"), TextRole::Normal, FontRole::Title));
    column->addWidget(plain(tr("Your customers, deals and receipts in one file on this computer. Nothing leaves it."),
                            TextRole::Secondary, FontRole::Body));
    column->addSpacing(space::s);
    column->addWidget(choice(u"startSample"_s, u"eye"_s, tr("Open the sample company"),
                             tr("Look around in a made-up business with 300 customers."), &StartPage::sampleWanted,
                             true));
    column->addWidget(choice(u"startImport"_s, u"file-up"_s, tr("Import contacts"),
                             tr("Bring in a list from another program: Excel, Google, Outlook, any CSV."),
                             &StartPage::importWanted, false));
    column->addWidget(choice(u"startEmpty"_s, u"plus"_s, tr("Start empty"),
                             tr("Begin with a new file and add customers by hand."), &StartPage::emptyWanted, false));
    column->addWidget(choice(u"startOpen"_s, u"folder-open"_s, tr("Open a file"),
                             tr("Go on with a Koriz file you have."), &StartPage::openWanted, false));
    column->addWidget(choice(u"startRestore"_s, u"history"_s, tr("Restore a backup"),
                             tr("Go back to an earlier state of a file, or get back one that is gone."),
                             &StartPage::restoreWanted, false));
    addRecent(recent, *column);
    column->addStretch();
}

void StartPage::addRecent(const QStringList &recent, QBoxLayout &column)
{
    if (!recent.isEmpty()) {
        column.addSpacing(space::s);
        column.addWidget(plain(tr("Opened last"), TextRole::Normal, FontRole::Section));
    }
    for (int i = 0; i < recent.size(); ++i) {
        const QFileInfo info(recent.at(i));
        auto *button = new QPushButton(icon(u"database"_s), info.completeBaseName());
        button->setObjectName(u"recent%1"_s.arg(i));
        button->setToolTip(plainTip(QDir::toNativeSeparators(recent.at(i))));
        button->setAccessibleDescription(QDir::toNativeSeparators(recent.at(i)));
        setKind(button, ButtonKind::Quiet);
        connect(button, &QPushButton::clicked, this, [this, path = recent.at(i)] { emit recentWanted(path); });
        column.addWidget(button, 0, Qt::AlignLeading);
    }
}

} // namespace koriz::ui
