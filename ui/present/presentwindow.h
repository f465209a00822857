#pragma once

#include "presentation/presenter.h"
#include "ui/present/stayawake.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <memory>

namespace presentation {
class PictureSource;
}

namespace ui::present {

class AskField;
class Greeting;
class Script;
class Spotlight;
class Tether;

/// The talk on a whole screen: the picture, the words in big type, and a field for a question; no side bar,
/// keys or costs. Walked with the arrow keys or a clicker. What it takes must outlive it.
class PresentWindow : public QWidget {
    Q_OBJECT

public:
    PresentWindow(
        presentation::Presenter &presenter, presentation::PictureSource &pictures, QWidget *parent = nullptr);
    ~PresentWindow() override;

    /// Begins on this screen.
    void beginOn(QScreen *screen);
    /// Without, every step is at once.
    void setAnimated(bool animated);

signals:
    void sampleChosen(const QString &file, const QString &question);
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void showSlide();
    void showPicture();
    void showLight();
    void showLive();
    void showBlank(bool blank);
    void arrange();
    void glide();
    void tieWords();
    void describe();
    [[nodiscard]] bool walk(int key);
    [[nodiscard]] int phraseUnder(QPointF point) const;
    [[nodiscard]] double unit() const;

    presentation::Presenter &m_presenter;
    Spotlight *m_spotlight;
    Script *m_script;
    AskField *m_field;
    Greeting *m_greeting;
    Tether *m_tether;
    QVariantAnimation m_animation;
    QTimer m_stillness; ///< after it the pointer hides
    std::unique_ptr<StayAwake> m_awake;
    bool m_animated = true;
};

} // namespace ui::present
