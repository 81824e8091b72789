#pragma once
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRectF>
#include <QTextItem>

namespace koriz::test {

/// A text as it came to stand on the device.
struct Written
{
    QString text {};
    QRectF box {};
};

struct Texts
{
    QList<Written> written {};

    [[nodiscard]] QStringList words() const
    {
        QStringList made;
        for (const Written &w : written)
            made << w.text;
        return made;
    }
    [[nodiscard]] QRectF boxOf(const QString &text) const
    {
        for (const Written &w : written)
            if (w.text == text)
                return w.box;
        return {};
    }
};

/// Takes down every piece of text instead of painting it.
class Recorder : public QPaintDevice
{
public:
    Recorder() : m_engine(m_written) { }

    QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] Texts texts() const { return {m_written}; }

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth: case PdmHeight: return 20000;
        case PdmDpiX: case PdmDpiY: case PdmPhysicalDpiX: case PdmPhysicalDpiY: return 1200;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return QPaintDevice::metric(which);
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(QList<Written> &to) : QPaintEngine(AllFeatures), m_to(to) { }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawPath(const QPainterPath &) override { }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        Type type() const override { return User; }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
            m_to << Written {item.text(), painter()->combinedTransform().mapRect(box)};
        }

    private:
        QList<Written> &m_to;
    };
    QList<Written> m_written;
    mutable Engine m_engine;
};

} // namespace koriz::test
