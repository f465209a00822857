#pragma once

#include "model/picture.h"
#include "model/problem.h"
#include "presentation/linking.h"
#include "ui/stage/floatingcards.h"
#include "ui/stage/motion.h"
#include "ui/stage/picturelayer.h"
#include "ui/stage/regionlayer.h"
#include "ui/stage/stagetool.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QGestureEvent;
class QHelpEvent;
class QNativeGestureEvent;

namespace presentation {
class Animation;
class PictureSource;
class RegionsModel;
} // namespace presentation

namespace ui::stage {

class FilmBar;
class FloatingBar;
class Notice;

/// The picture with its regions: zoomed at the cursor, panned, regions lit, selected and stepped through,
/// tied to the words by Linking. Shows the regions that the model has for the shown picture's index. Accepts
/// no drops, so that they reach its parent. Window's thread; everything that it takes must outlive it.
class Stage : public QWidget {
    Q_OBJECT

public:
    Stage(presentation::PictureSource &pictures, presentation::RegionsModel &regions,
        presentation::Linking &linking, QWidget *parent = nullptr);
    ~Stage() override;

    /// `index` is the picture's place among those of its question, as regions count them.
    void showPicture(const model::Picture &picture, int index = 0);
    /// The shown picture is kept under another name now: the view and what is done in it stay.
    void renamePicture(const model::Picture &picture);
    /// A picture that may be shown next.
    void prepare(const model::Picture &picture);
    void clear();

    /// For a menu: fit, 100 %, in, out, hide regions, next and previous region; with shortcuts that work
    /// window-wide where they have a modifier.
    [[nodiscard]] QList<QAction *> viewActions() const;

    /// What the left button and the keys do from now on; null selects and pans as usual. Borrowed.
    void setTool(StageTool *tool);
    [[nodiscard]] StageTool *tool() const { return m_tool; }
    /// Painted over the regions and below the tool, in the order given. Borrowed.
    void addOverlay(StageOverlay *overlay);
    void removeOverlay(StageOverlay *overlay);
    /// Small widgets over the picture. Labels keep off them.
    [[nodiscard]] FloatingCards &cards() { return m_cards; }
    /// Parts of the view that cards and the regions' labels take.
    [[nodiscard]] QList<QRectF> taken() const;
    [[nodiscard]] const model::Picture &picture() const { return m_picture; }
    /// The shown picture's place among those of its question.
    [[nodiscard]] int pictureIndex() const { return m_layer.picture(); }

    [[nodiscard]] const Viewport &viewport() const { return m_motion.now(); }
    /// Whether the regions are drawn finally for this view, not scaled or moved from an earlier one.
    [[nodiscard]] bool isSharp() const { return m_layer.isSharp(m_motion.now()); }
    [[nodiscard]] bool regionsHidden() const { return m_hidden || m_covered; }
    /// Hides the regions for a moment, whatever the person chose: something else is shown in their place.
    void setRegionsCovered(bool covered);
    /// The regions stay, and of their names only those that are lit.
    void setNamesCovered(bool covered);
    /// The row of the topmost region under a place of the view, -1 where there is none.
    [[nodiscard]] int regionAt(QPointF viewPoint) const;
    /// What stands in the picture's place, if anything does.
    [[nodiscard]] QString notice() const;
    /// Without, every change of view is at once.
    void setAnimated(bool animated) { m_motion.setAnimated(animated); }

    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

public slots:
    void fit();
    /// The same place, and as large beside the whole, as another view shows of another picture.
    void lookLike(const Viewport &other);
    void actualSize();
    void zoomIn();
    void zoomOut();
    void setRegionsHidden(bool hidden);
    /// What is under a place of the view; again the one below it.
    void selectAt(QPointF viewPoint);
    void selectNext();
    void selectPrevious();

signals:
    /// The pixel of the original under the pointer and what is shown there; nothing when it points elsewhere.
    void pointerAt(std::optional<QPoint> pixel, const QColor &colour);
    void regionsHiddenChanged(bool hidden);
    /// Screen pixels per picture pixel: 1 is 100 %.
    void zoomChanged(double zoom);
    /// A selected region lies on another picture of the question.
    void otherPictureWanted(int index);
    /// The person allowed this address to be fetched.
    void fetchAsked(const model::Picture &picture);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Press {
        QPointF at = {};
        QPointF last = {};
        Qt::MouseButton button = Qt::NoButton;
        bool panning = false;
        bool forTool = false;
    };

    // what is shown
    void makeActions();
    [[nodiscard]] Viewport viewOf(QSizeF imageSize) const;
    void takePicture();
    void startAnimation();
    void pictureFailed(const model::Problem &problem);
    void viewMoved();
    [[nodiscard]] bool showsPicture() const { return !m_pixels.isEmpty(); }

    // regions
    void follow(
        std::optional<presentation::RegionId> region, presentation::Linking::From from, bool selected);
    void goToSelected();
    void bringSelectedIntoView();
    void step(int by);
    void hoverAt(QPointF viewPoint);
    void describe();

    // input
    void pan(QPointF by);
    void zoomBy(double factor, QPointF at);
    void pinched(QGestureEvent *event);
    bool zoomedByTouchpad(QNativeGestureEvent *event);
    bool actOnKey(int key);
    void pointTo(QPointF viewPoint);
    void tellAbout(const QHelpEvent &help);
    StagePointer pointerOf(const QMouseEvent &event);
    void updateCursor();

    presentation::RegionsModel &m_regions;
    presentation::Linking &m_linking;
    PictureLayer m_pixels;
    RegionLayer m_layer;
    Motion m_motion;
    FloatingCards m_cards;
    QList<StageOverlay *> m_overlays;
    StageTool *m_tool = nullptr;
    StagePointer m_pointer; ///< where a tool saw the mouse last
    FloatingBar *m_bar;
    FilmBar *m_film;
    std::unique_ptr<presentation::Animation> m_animation; ///< of a picture that moves
    Notice *m_notice;
    presentation::PictureSource &m_pictures;
    QTimer m_patience; ///< after it the person is told that the picture is being read

    QList<QAction *> m_actions;
    QAction *m_hideAction = nullptr;
    model::Picture m_picture;
    std::optional<Press> m_press;
    QPointF m_lastClick{-1000, -1000};
    std::optional<QPoint> m_pointedPixel;
    bool m_hidden = false;
    bool m_covered = false;
    bool m_spaceHeld = false;
    bool m_ringShown = false;
};

} // namespace ui::stage
