#pragma once

#include "presentation/regioncolours.h"

#include <QObject>

namespace presentation {

class Preferences;

/// How regions are drawn on the stage. Widths are in device-independent pixels.
struct RegionStyle {
    enum class Labels { Always, OnHover, Never };

    ColourBy colourBy = ColourBy::Label;
    Labels labels = Labels::Always;
    double fill = 0.16; ///< share of the colour inside a resting region, 0..1
    double lineWidth = 2.0;
    double textScale = 1.0; ///< of the labels, beside the window's own type

    bool operator==(const RegionStyle &) const = default;
};

/// The person's choice of RegionStyle; whoever draws regions watches it. Window's thread.
class RegionLook : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const RegionStyle &style() const { return m_style; }
    /// Numbers out of range are brought into it.
    void setStyle(RegionStyle style);

    /// Takes what was kept, and keeps every change from now on. `preferences` outlives this.
    void rememberIn(Preferences &preferences);

    static constexpr double mostFill = 0.8;
    static constexpr double thinnest = 1.0;
    static constexpr double widest = 8.0;
    static constexpr double smallestText = 0.7;
    static constexpr double largestText = 2.5;

signals:
    void changed();

private:
    RegionStyle m_style;
};

} // namespace presentation
