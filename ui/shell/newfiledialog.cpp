#include "ui/shell/newfiledialog.h"
#include "core/base/countries.h"
#include "core/base/currencies.h"
#include "core/base/format.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include <QCollator>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

/// Where our owners are, first in the list.
const QStringList homeCountries {u"AM"_s, u"LV"_s, u"GE"_s, u"IR"_s, u"AZ"_s, u"RU"_s};
const QStringList homeCurrencies {u"AMD"_s, u"EUR"_s, u"GEL"_s, u"IRR"_s, u"AZN"_s, u"RUB"_s, u"USD"_s, u"GBP"_s};

void fillCountries(QComboBox *box, const QString &language)
{
    for (const QString &code : homeCountries)
        box->addItem(countryName(code, language), code);
    box->insertSeparator(box->count());
    QList<std::pair<QString, QString>> others;
    for (const QString &code : countryCodes()) {
        if (!homeCountries.contains(code))
            others << std::pair {countryName(code, language), code};
    }
    const QCollator collator {QLocale(language)};
    std::ranges::sort(others, [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    for (const auto &[name, code] : others)
        box->addItem(name, code);
}

void fillCurrencies(QComboBox *box)
{
    box->addItems(homeCurrencies);
    box->insertSeparator(box->count());
    for (const QString &code : currencyCodes()) {
        if (!homeCurrencies.contains(code))
            box->addItem(code);
    }
}

} // namespace

QString freePath(const QString &folder, const QString &name)
{
    const QDir dir(folder);
    QString path = dir.filePath(name + u".koriz"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = dir.filePath(u"%1 %2.koriz"_s.arg(name).arg(number));
    return path;
}

NewFileDialog::NewFileDialog(const QString &language, const QString &folder, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_language(language), m_dialogs(dialogs)
{
    setObjectName(u"newFileDialog"_s);
    setWindowTitle(tr("New company file"));
    buildUi(folder);
    check();
}

void NewFileDialog::buildUi(const QString &folder)
{
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"newFileProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTextRole(m_problem, TextRole::Bad);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addLayout(buildForm(folder));
    column->addWidget(m_problem);
    column->addWidget(buildButtons());
}

QLayout *NewFileDialog::buildForm(const QString &folder)
{
    m_path = new QLineEdit(QDir::toNativeSeparators(freePath(folder, tr("My company"))), this);
    m_path->setObjectName(u"newFilePath"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(360);
    const QString name = QFileInfo(m_path->text()).completeBaseName();
    m_path->setSelection(static_cast<int>(m_path->text().lastIndexOf(name)), static_cast<int>(name.size()));
    auto *browseButton = new QPushButton(tr("Choose…"), this);
    browseButton->setObjectName(u"newFileBrowse"_s);
    auto *pathRow = new QHBoxLayout;
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(browseButton);
    m_country = new QComboBox(this);
    m_country->setObjectName(u"newFileCountry"_s);
    fillCountries(m_country, m_language);
    const QString usual = usualCountry(m_language);
    m_country->setCurrentIndex(m_country->findData(usual.isEmpty() ? u"LV"_s : usual));
    m_currency = new QComboBox(this);
    m_currency->setObjectName(u"newFileCurrency"_s);
    fillCurrencies(m_currency);
    proposeCurrency();
    connect(browseButton, &QPushButton::clicked, this, &NewFileDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, &NewFileDialog::check);
    connect(m_country, &QComboBox::currentIndexChanged, this, &NewFileDialog::proposeCurrency);
    auto *form = new QFormLayout;
    form->addRow(tr("File"), pathRow);
    form->addRow(tr("Country"), m_country);
    form->addRow(tr("Currency"), m_currency);
    return form;
}

QWidget *NewFileDialog::buildButtons()
{
    const DialogButtons buttons = makeDialogButtons(this, tr("Create"), u"newFileCreate"_s);
    m_create = buttons.accept;
    connect(buttons.box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    return buttons.box;
}

void NewFileDialog::proposeCurrency()
{
    const QString usual = FormatSettings::usual(m_language, m_country->currentData().toString()).currency;
    m_currency->setCurrentText(currencyCodes().contains(usual) ? usual : u"EUR"_s);
}

void NewFileDialog::browse()
{
    const QString chosen = m_dialogs.saveFile(this, windowTitle(), path(), tr("Koriz files (*.koriz)"));
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

void NewFileDialog::check()
{
    const QFileInfo info(path());
    QString problem;
    if (m_path->text().trimmed().isEmpty())
        problem = tr("Say where the file shall be.");
    else if (info.exists())
        problem = tr("This file exists already; choose another name.");
    else if (!info.dir().exists())
        problem = tr("There is no such folder.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_create->setEnabled(problem.isEmpty());
}

QString NewFileDialog::path() const
{
    QString text = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!text.isEmpty() && !text.endsWith(u".koriz"_s))
        text += u".koriz"_s;
    return text;
}

NewFile NewFileDialog::choices() const
{
    return {m_currency->currentText(), m_country->currentData().toString(), m_language};
}

} // namespace koriz::ui
