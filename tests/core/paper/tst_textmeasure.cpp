#include "core/paper/sheet.h"
#include <QElapsedTimer>

using namespace koriz;
using namespace Qt::StringLiterals;

TEST_CASE("Widths added up are those of the shaped text", "[paper]")
{
    const TextMeasure measure(paperFont(8.5, QFont::Normal));
    const QFontMetricsF metrics(measure.font());
    for (const QString &text : {u"1 240,50\u00A0€"_s, u"person17@example.lv"_s, u"Bērziņš"_s, u"Юлия Щукина"_s,
                                u"Գևորգ Հակոբյան"_s, u"გიორგი ბერიძე"_s, u"Elçin Əliyev"_s, u"−12 %"_s, u"۱۲۳۴۵"_s}) {
        INFO(text.toStdString());
        CHECK(measure.plainWidth(text) == Approx(metrics.horizontalAdvance(text)).epsilon(0.005));
    }
    CHECK(measure.plainWidth(u"علی رضایی"_s) == -1);
    CHECK(measure.plainWidth(u"E\u0301"_s) == -1);
}

TEST_CASE("A text is found to fit exactly when it does", "[paper]")
{
    const TextMeasure measure(paperFont(8.5, QFont::Normal));
    for (const QString &text : {u"Rimi Latvia SIA"_s, u"شرکت بازرگانی پارس"_s}) {
        const qreal width = QFontMetricsF(measure.font()).horizontalAdvance(text);
        CHECK(measure.fits(text, width * 1.01));
        CHECK_FALSE(measure.fits(text, width * 0.97));
    }
}

TEST_CASE("Wrapped lines are no wider than their place and no more than allowed", "[paper]")
{
    const TextMeasure measure(paperFont(8.5, QFont::Normal));
    const qreal width = Sheet::mm(30);
    const QString text
        = u"Orders every month and always pays in cash, call after ten o'clock; asks for the invoice by post"_s;
    const QStringList all = measure.wrapped(text, width, 0);
    CHECK(all.size() > 3);
    CHECK(all.join(u' ') == text);
    const QStringList some = measure.wrapped(text, width, 3);
    CHECK(some.size() == 3);
    CHECK(some.constLast().endsWith(u'…'));
    for (const QString &line : all + some)
        CHECK(QFontMetricsF(measure.font()).horizontalAdvance(line) <= width * 1.005);
    CHECK(measure.wrapped({}, width, 3) == QStringList {QString()});
    CHECK(measure.wrapped(u"a\nb\nc\nd"_s, width, 3).size() == 3);
    CHECK(measure.wrapped(u"a\nb"_s, width, 3) == QStringList {u"a"_s, u"b"_s});
}

TEST_CASE("A word of a hundred pages is wrapped whole, and nobody waits for it", "[paper]")
{
    const TextMeasure measure(paperFont(8.5, QFont::Normal));
    for (const QString &letter : {u"W"_s, u"\U0001F468"_s, u"e\u0301"_s}) {
        const QString word = letter.repeated(200'000 / letter.size());
        QElapsedTimer timer;
        timer.start();
        CHECK(measure.wrapped(word, Sheet::mm(150), 0).join(QString()) == word);
        CHECK(timer.elapsed() < 8000); // a tenth of that; laid out at once it takes the square of the length
    }
}

TEST_CASE("A word that has its room is not broken, whatever the shape of its last letter", "[paper]")
{
    for (const qreal points : {8.5, 7.8, 6.3}) {
        const TextMeasure measure(paperFont(points, QFont::DemiBold));
        for (const QString &word :
             {u"خریدها"_s, u"موفق"_s, u"سرنخ‌ها"_s, u"ناموفق"_s, u"مشتری"_s, u"գնումներ"_s, u"Покупки"_s}) {
            const qreal width = QFontMetricsF(measure.font()).horizontalAdvance(word) * 1.01;
            INFO(word.toStdString() << ' ' << points);
            CHECK(measure.wrapped(word, width, 3) == QStringList {word});
            CHECK(measure.wrapped(word + u' ' + word, width, 3) == QStringList {word, word});
            CHECK(measure.wrapped(word, width / 2, 3).size() > 1); // it must be broken somewhere
        }
    }
}
