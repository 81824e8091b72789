#include "core/base/language.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace koriz {

const QList<Language> &languages()
{
    static const QList<Language> all {
        {u"en"_s, u"English"_s, false},    {u"hy"_s, u"Հայերեն"_s, false},      {u"lv"_s, u"Latviešu"_s, false},
        {u"ka"_s, u"ქართული"_s, false},    {u"fa"_s, u"فارسی"_s, true},         {u"az"_s, u"Azərbaycanca"_s, false},
        {u"ru"_s, u"Русский"_s, false},
    };
    return all;
}

bool isRightToLeft(const QString &code)
{
    return std::any_of(languages().begin(), languages().end(),
                       [&](const Language &l) { return l.code == code && l.rightToLeft; });
}

QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        for (const Language &language : languages()) {
            if (wanted.startsWith(language.code))
                return language.code;
        }
    }
    return u"en"_s;
}

bool speak(QCoreApplication &app, const QString &code)
{
    constexpr auto name = "koriz-translator";
    for (QTranslator *old : app.findChildren<QTranslator *>(QLatin1StringView(name), Qt::FindDirectChildrenOnly)) {
        app.removeTranslator(old);
        delete old;
    }
    QLocale::setDefault(QLocale(code));
    const auto install = [&](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(&app);
        translator->setObjectName(QLatin1StringView(name));
        if (translator->load(file, folder))
            return app.installTranslator(translator);
        delete translator;
        return false;
    };
    // Qt's own texts come first, so that ours win where both have one.
    if (!install(u"qt_"_s + code, u":/i18n"_s))
        install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return install(u"koriz_"_s + code, u":/i18n"_s) || code == u"en"_s;
}

} // namespace koriz
