#include "ui/shell/newfiledialog.h"
#include "core/base/countries.h"
#include "core/base/format.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
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
const QStringList &homeCountries()
{
    static const QStringList codes {u"AM"_s, u"LV"_s, u"GE"_s, u"IR"_s, u"AZ"_s, u"RU"_s, u"EE"_s, u"LT"_s, u"US"_s,
                                    u"GB"_s, u"DE"_s, u"FR"_s, u"TR"_s, u"UA"_s, u"KZ"_s};
    return codes;
}

const QStringList &currencies()
{
    static const QStringList codes {u"AMD"_s, u"EUR"_s, u"GEL"_s, u"IRR"_s, u"AZN"_s, u"RUB"_s, u"USD"_s, u"GBP"_s,
                                    u"TRY"_s, u"UAH"_s, u"KZT"_s, u"CHF"_s, u"PLN"_s, u"SEK"_s};
    return codes;
}

QString usualCountry(const QString &language)
{
    static const QHash<QString, QString> countries {{u"hy"_s, u"AM"_s}, {u"lv"_s, u"LV"_s}, {u"ka"_s, u"GE"_s},
                                                    {u"fa"_s, u"IR"_s}, {u"az"_s, u"AZ"_s}, {u"ru"_s, u"RU"_s}};
    return countries.value(language, u"LV"_s);
}

QString usualCurrency(const QString &country)
{
    static const QHash<QString, QString> known {
        {u"AM"_s, u"AMD"_s}, {u"GE"_s, u"GEL"_s}, {u"IR"_s, u"IRR"_s}, {u"AZ"_s, u"AZN"_s}, {u"RU"_s, u"RUB"_s},
        {u"US"_s, u"USD"_s}, {u"GB"_s, u"GBP"_s}, {u"TR"_s, u"TRY"_s}, {u"UA"_s, u"UAH"_s}, {u"KZ"_s, u"KZT"_s}};
    return known.value(country, u"EUR"_s);
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
    auto *form = new QFormLayout;
    m_path = new QLineEdit(QDir::toNativeSeparators(freePath(folder, tr("My company"))), this);
    m_path->setObjectName(u"newFilePath"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(360);
    auto *browseButton = new QPushButton(tr("Choose…"), this);
    browseButton->setObjectName(u"newFileBrowse"_s);
    auto *pathRow = new QHBoxLayout;
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(browseButton);
    m_country = new QComboBox(this);
    m_country->setObjectName(u"newFileCountry"_s);
    for (const QString &code : homeCountries())
        m_country->addItem(countryName(code, m_language), code);
    m_country->setCurrentIndex(m_country->findData(usualCountry(m_language)));
    m_currency = new QComboBox(this);
    m_currency->setObjectName(u"newFileCurrency"_s);
    m_currency->addItems(currencies());
    m_currency->setCurrentText(usualCurrency(m_country->currentData().toString()));
    form->addRow(tr("File"), pathRow);
    form->addRow(tr("Country"), m_country);
    form->addRow(tr("Currency"), m_currency);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"newFileProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTextRole(m_problem, TextRole::Bad);
    m_create = new QPushButton(tr("Create"), this);
    m_create->setObjectName(u"newFileCreate"_s);
    m_create->setDefault(true);
    setKind(m_create, ButtonKind::Primary);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"newFileCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(browseButton, &QPushButton::clicked, this, &NewFileDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, &NewFileDialog::check);
    connect(m_country, &QComboBox::currentIndexChanged, this,
            [this] { m_currency->setCurrentText(usualCurrency(m_country->currentData().toString())); });
    connect(m_create, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
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
