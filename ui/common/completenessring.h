#pragma once
#include <QWidget>

namespace koriz::ui {

/// How full a card is, as a ring with the percentage in it.
class CompletenessRing : public QWidget
{
    Q_OBJECT

public:
    explicit CompletenessRing(QWidget *parent = nullptr);

    /// `share` 0..1; `text` is what stands in the ring ("70%"), `missing` the tip: what is not filled in yet.
    void setShare(double share, const QString &text, const QString &missing = {});
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    QString m_text;
};

} // namespace koriz::ui
