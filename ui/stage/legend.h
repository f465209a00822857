#pragma once

#include "presentation/regioncolours.h"

#include <QWidget>

namespace presentation {
class RegionsModel;
}

namespace ui::stage {

/// The card over the picture that says what the colours tell, while they tell sources or scores.
class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(presentation::RegionsModel &regions, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void renew();
    [[nodiscard]] QString lineFor(const presentation::LegendEntry &entry) const;

    presentation::RegionsModel &m_regions;
    QList<presentation::LegendEntry> m_entries;
};

} // namespace ui::stage
