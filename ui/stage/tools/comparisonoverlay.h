#pragma once

#include "ui/stage/regiontags.h"
#include "ui/stage/stagetool.h"

#include <QImage>

namespace presentation {
class Comparison;
class RegionsModel;
} // namespace presentation

namespace ui::stage {

class Stage;

/// The other set of regions over the answer's own: dashed, heavier where the answer missed it; and the
/// answer's own that have no partner are dotted and named as extra.
class ComparisonOverlay : public StageOverlay {
public:
    ComparisonOverlay(
        Stage &stage, const presentation::RegionsModel &regions, const presentation::Comparison &comparison);

    void paint(QPainter &painter, const Viewport &viewport) override;

private:
    void paintReference(QPainter &painter, const Viewport &viewport);
    void paintCrowd(QPainter &painter, const Viewport &viewport);
    void paintExtras(QPainter &painter, const Viewport &viewport);

    Stage &m_stage;
    const presentation::RegionsModel &m_regions;
    const presentation::Comparison &m_comparison;
    QList<TagWish> m_wishes; ///< of one painting: names beside what they name, where there is room
    QImage m_crowd; ///< very many, drawn once for a view and a result
    Viewport m_crowdView;
    int m_crowdResult = -1;
};

} // namespace ui::stage
