#include "ui/common/avatar.h"
#include "ui/common/theme.h"
#include <QPainter>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

/// The first letter with the marks that belong to it.
QString firstLetter(QStringView word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.toString());
    const qsizetype end = finder.toNextBoundary();
    return word.left(end > 0 ? end : 1).toString();
}

/// The same for the same name on every machine, unlike qHash with its seed.
uint stableNumber(const QString &name)
{
    uint number = 2166136261U;
    for (const QChar c : name)
        number = (number ^ c.unicode()) * 16777619U;
    return number ^ (number >> 15);
}

QColor groundFor(const QString &name, const Colors &c)
{
    const QColor hue = c.series.at(stableNumber(name) % c.series.size());
    return QColor::fromHslF(hue.hslHueF(), std::min(hue.hslSaturationF(), 0.45F), c.dark ? 0.30F : 0.86F);
}

} // namespace

QString initials(const QString &name)
{
    QStringList words;
    for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (word.front().isLetterOrNumber() || word.front().isSurrogate())
            words << word;
    if (words.isEmpty())
        return u"?"_s;
    QString made = firstLetter(words.constFirst());
    if (words.size() > 1)
        // Persian letters would join into a word: keep them apart.
        made += (made.front().script() == QChar::Script_Arabic ? u"\u200C"_s : QString())
            + firstLetter(words.constLast());
    return made;
}

Avatar::Avatar(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const
{
    return {m_size, m_size};
}

void Avatar::paint(QPainter &painter, const QRect &area, const QString &name, const QPalette &palette)
{
    const Colors &c = colors(palette);
    const int side = std::min(area.width(), area.height());
    QRect circle(0, 0, side, side);
    circle.moveCenter(area.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundFor(name, c));
    painter.drawEllipse(circle);
    QFont letters = fontOf(FontRole::Strong);
    letters.setPixelSize(std::max(9, side * 2 / 5));
    painter.setFont(letters);
    painter.setPen(c.text);
    painter.drawText(circle, Qt::AlignCenter | Qt::TextSingleLine, initials(name));
    painter.restore();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_name, palette());
}

} // namespace koriz::ui
