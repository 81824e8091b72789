#include "core/base/language.h"
#include "core/base/error.h"
#include "core/db/database.h"
#include <QCoreApplication>
#include <QSet>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

struct English
{
    ~English() { speak(*QCoreApplication::instance(), u"en"_s); }
};

QString saidOfMissingFile()
{
    try {
        (void)Database::open(u"/nowhere/x.koriz"_s);
    } catch (const Error &error) {
        return error.summary();
    }
    return {};
}

} // namespace

TEST_CASE("Every language has words of its own for what goes wrong", "[base][language]")
{
    const English afterwards;
    QSet<QString> said;
    for (const Language &language : languages()) {
        INFO(language.code.toStdString());
        REQUIRE(speak(*QCoreApplication::instance(), language.code));
        const QString text = saidOfMissingFile();
        CHECK(text.contains(u"/nowhere/x.koriz"));
        CHECK_FALSE(said.contains(text));
        said.insert(text);
    }
    CHECK(said.size() == 7);
}
