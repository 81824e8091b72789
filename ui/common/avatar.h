#pragma once
#include <QWidget>

namespace koriz::ui {

/// A person or company as initials on a round ground that stays the same for the same name.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int size = 40, QWidget *parent = nullptr);

    void setName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;

    /// For delegates.
    static void paint(QPainter &painter, const QRect &area, const QString &name, const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    QString m_name;
};

/// First letters of the first and the last word, at most two; whole letters of any script; "?" for none.
[[nodiscard]] QString initials(const QString &name);

} // namespace koriz::ui
