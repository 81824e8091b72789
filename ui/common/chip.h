#pragma once
#include "ui/common/theme.h"
#include <QColor>
#include <QWidget>

namespace koriz::ui {

/// A small rounded mark with a word: a level, a tag, a status. With setRemovable() it has a cross.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setIcon(const QString &name);
    void setTone(TextRole tone);          ///< ground and text of that meaning; Normal = neutral
    void setRemovable(bool removable);    ///< also with Delete and Backspace
    void setClickable(bool clickable);    ///< also with Space and Return

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The same mark in a delegate; returns the width it took. Elides within `area`.
    static int paint(QPainter &painter, const QRect &area, const QString &text, TextRole tone, const QColor &dot,
                     const QPalette &palette, Qt::LayoutDirection direction);
    [[nodiscard]] static int widthFor(const QString &text, bool dot);

signals:
    void clicked();
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    void updateFocus();

    QString m_text;
    QString m_icon;
    TextRole m_tone = TextRole::Normal;
    bool m_removable = false;
    bool m_clickable = false;
};

} // namespace koriz::ui
