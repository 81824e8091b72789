#pragma once
#include "core/paper/paperpainter.h"
#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace koriz::ui {

/// The pages of a document below each other, as they will be printed. Draws only those in sight.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Page, Width, None };

    explicit PageView(QWidget *parent = nullptr);

    void setPaper(const PaperPainter *paper); ///< not owned, outlives the view or is replaced
    void setFit(Fit fit);
    void setZoom(double zoom); ///< 1 = as large as on paper; ends fitting
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] int page() const; ///< the one most in sight, from 0
    void showPage(int page);

signals:
    void pageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitAgain();
    void updateBars();
    [[nodiscard]] QSizeF pageSize() const; ///< of one page on the screen
    [[nodiscard]] double pixelsPerMm() const;
    [[nodiscard]] QRectF pageRect(int page) const;
    [[nodiscard]] QPixmap picture(int page);

    const PaperPainter *m_paper = nullptr;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    QCache<int, QPixmap> m_pictures {6};
};

} // namespace koriz::ui
