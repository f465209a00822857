#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace presentation {
class Comparison;
}

namespace ui {
class Button;
}

namespace ui::stage {

/// The strip below the stage while regions are compared: with what, from which overlap on two are the same,
/// whether names must agree, how many matched, and which of the two is seen. Hidden otherwise.
class ComparisonBar : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonBar(presentation::Comparison &comparison, QWidget *parent = nullptr);

signals:
    /// Something else to compare with; `below` is where a menu belongs.
    void otherWanted(QWidget *below);
    /// The regions that only the other set has become the person's own.
    void adoptWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeRules();
    void follow();
    [[nodiscard]] QString counts() const;
    [[nodiscard]] QString shares() const;
    [[nodiscard]] QString byLabel() const;

    presentation::Comparison &m_comparison;
    ui::Button *m_reference = nullptr;
    QList<ui::Button *> m_sides;
    QSlider *m_threshold = nullptr;
    QLabel *m_thresholdText = nullptr;
    ui::Button *m_labels = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_shares = nullptr;
    ui::Button *m_adopt = nullptr;
};

} // namespace ui::stage
