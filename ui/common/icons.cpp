#include "ui/common/icons.h"
#include "core/base/resource.h"
#include "ui/common/theme.h"
#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

QColor tintColour(IconTint tint, const QPalette &palette)
{
    const Colors &c = colors(palette);
    switch (tint) {
    case IconTint::Secondary: return c.secondary;
    case IconTint::Accent: return c.accent;
    case IconTint::OnAccent: return c.onAccent;
    case IconTint::Good: return c.good;
    case IconTint::Warn: return c.warn;
    case IconTint::Bad: return c.bad;
    case IconTint::Text: break;
    }
    return c.text;
}

QByteArray tinted(const QString &name, const QColor &colour)
{
    QByteArray svg = resource(u":/icons/%1.svg"_s.arg(name));
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg;
}

QPixmap drawn(const QString &name, QSize pixels, const QColor &colour, bool mirror)
{
    const QString key = u"koriz-icon/%1/%2x%3/%4/%5"_s.arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.rgba())
                            .arg(mirror);
    QPixmap made;
    if (QPixmapCache::find(key, &made))
        return made;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer svg(tinted(name, colour));
    const int side = std::min(pixels.width(), pixels.height());
    svg.render(&painter, QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    painter.end();
    made = QPixmap::fromImage(mirror ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, made);
    return made;
}

/// Draws at the size and in the colours of the moment, so that a change of theme, screen or direction shows at once.
class OutlineEngine : public QIconEngine
{
public:
    OutlineEngine(QString name, IconTint tint) : m_name(std::move(name)), m_tint(tint) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        QPixmap made = picture(rect.size() * scale, mode);
        made.setDevicePixelRatio(scale);
        painter->drawPixmap(rect, made);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return picture(size, mode); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return picture(size, mode);
    }
    QIconEngine *clone() const override { return new OutlineEngine(m_name, m_tint); }
    QString iconName() override { return m_name; }
    QString key() const override { return u"koriz"_s; }

private:
    QPixmap picture(const QSize &pixels, QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        const QColor colour = mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::WindowText)
                                                      : tintColour(m_tint, palette);
        return drawn(m_name, pixels, colour, isDirectional(m_name) && QGuiApplication::isRightToLeft());
    }

    QString m_name;
    IconTint m_tint;
};

} // namespace

QIcon icon(const QString &name, IconTint tint)
{
    return QIcon(new OutlineEngine(name, tint));
}

QIcon applicationIcon()
{
    QIcon made;
    QSvgRenderer svg(u":/desktop/koriz.svg"_s); // no plug-in for pictures is needed
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        svg.render(&painter);
        made.addPixmap(picture);
    }
    return made;
}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    QPixmap made = drawn(name, QSize(size, size) * devicePixelRatio, colour,
                         isDirectional(name) && QGuiApplication::isRightToLeft());
    made.setDevicePixelRatio(devicePixelRatio);
    return made;
}

bool isDirectional(const QString &name)
{
    static const QSet<QString> directional {
        u"arrow-left"_s,     u"arrow-right"_s,   u"chevron-left"_s,  u"chevron-right"_s, u"chevrons-left"_s,
        u"chevrons-right"_s, u"undo-2"_s,        u"redo-2"_s,        u"panel-left"_s,    u"panel-right"_s,
        u"log-out"_s,        u"external-link"_s, u"list"_s,          u"list-checks"_s,   u"list-todo"_s,
        u"chart-bar"_s,      u"trending-up"_s,   u"trending-down"_s, u"send"_s,          u"chart-line"_s,
        u"file-text"_s};
    return directional.contains(name);
}

} // namespace koriz::ui
