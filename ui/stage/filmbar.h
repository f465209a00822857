#pragma once

#include <QWidget>

class QLabel;

namespace presentation {
class Animation;
}

namespace ui {
class Button;
}

namespace ui::stage {

/// The card below a picture that moves: play or pause, one frame back or on, which frame is shown, and that
/// the first is what goes out with a question.
class FilmBar : public QWidget {
    Q_OBJECT

public:
    explicit FilmBar(QWidget *parent = nullptr);

    /// Null hides it. Borrowed until the next call.
    void follow(presentation::Animation *animation);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    presentation::Animation *m_animation = nullptr;
    ui::Button *m_back;
    ui::Button *m_play;
    ui::Button *m_on;
    QLabel *m_words;
};

} // namespace ui::stage
