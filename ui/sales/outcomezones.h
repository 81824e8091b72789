#pragma once
#include "core/sales/dealstore.h"
#include <QWidget>

class QVariantAnimation;

namespace koriz::ui {

/// The two places at the foot of the board where cards are dropped as won or lost. Slides in while something is
/// dragged over its parent.
class OutcomeZones : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeZones(QWidget *parent);

    void slideIn();
    void slideOut();
    /// To be called when the parent's size changes.
    void place();

signals:
    void dropped(koriz::StageKind outcome, const QList<koriz::DealId> &deals);

private:
    QVariantAnimation *m_slide;
    double m_shown = 0; ///< 0 below the edge, 1 in place
};

} // namespace koriz::ui
