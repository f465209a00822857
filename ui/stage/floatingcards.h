#pragma once

#include <QList>
#include <QObject>
#include <QRectF>

class QWidget;

namespace ui::stage {

/// Small widgets that float over the stage: each at a corner or an edge, those of one place in a row. Keeps
/// them there as they or the stage change size, and tells which parts of the view they cover. The widgets
/// become children of the stage.
class FloatingCards : public QObject {
    Q_OBJECT

public:
    enum class Place { TopLeft, TopRight, BottomLeft, BottomMiddle, BottomRight };

    explicit FloatingCards(QWidget &stage);

    void add(QWidget *card, Place place);
    void arrange();
    /// How far a card of this size reaches from an edge into the stage, with air.
    [[nodiscard]] static double reach(QSize card);
    /// With a little air around, in view space; only cards that are shown.
    [[nodiscard]] QList<QRectF> covered() const;

signals:
    void coveredChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Card {
        QWidget *widget = nullptr;
        Place place = Place::TopLeft;
    };

    [[nodiscard]] QPoint positionOf(const Card &card, int before) const;

    QWidget &m_stage;
    QList<Card> m_cards;
    QList<QRectF> m_covered;
};

} // namespace ui::stage
