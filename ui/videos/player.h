#pragma once

#include "model/videos.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>
#include <optional>

class QAudioOutput;
class QComboBox;
class QLabel;
class QMediaPlayer;
class QVideoFrame;
class QVideoSink;

namespace presentation {
class Videos;
enum class Beside;
} // namespace presentation
namespace ui {
class Button;
}

namespace ui::videos {

class PlayerScreen;
class Timeline;

/// Plays a video of this computer: play, pause, go anywhere, step, speed, mute, one moment in a loop. While
/// it stands still the picture is the exact one, taken by the program that reads videos; what the player
/// cannot play can be looked through that way too.
class Player : public QWidget {
    Q_OBJECT

public:
    explicit Player(presentation::Videos &videos, QWidget *parent = nullptr);
    ~Player() override;

    void open(const model::IndexedVideo &video, double seconds = 0);
    /// Goes there and plays it over and over.
    void playMoment(double start, double end);
    void seek(double seconds);
    void pause();
    [[nodiscard]] const model::IndexedVideo &video() const { return m_video; }
    [[nodiscard]] double position() const { return m_position; }

signals:
    /// The person wants to ask about the picture that stands on the screen; `image` is of full size.
    void askWanted(const QImage &image, const QString &name);
    void videoAskWanted(const QString &documentId);
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeControls();
    QWidget *makeHead();
    void makeMachine();
    void toggle();
    void play();
    void step(presentation::Beside beside);
    void takeVideoFrame(const QVideoFrame &frame);
    void setPosition(double seconds);
    void takeExactFrame();
    void grab();
    void showMarks();
    void showState();
    void complain(const QString &why);
    [[nodiscard]] bool isPlaying() const;

    presentation::Videos &m_videos;
    model::IndexedVideo m_video;
    QMediaPlayer *m_player = nullptr; ///< made with the first video: it loads much
    QAudioOutput *m_sound = nullptr;
    QVideoSink *m_sink = nullptr;
    PlayerScreen *m_screen;
    Timeline *m_timeline;
    QLabel *m_title = nullptr;
    QLabel *m_time = nullptr;
    Button *m_play = nullptr;
    Button *m_mute = nullptr;
    QTimer m_settle; ///< so that dragging does not ask for each picture on its way
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    std::optional<std::pair<double, double>> m_loop;
    double m_position = 0;
    int m_wish = 0; ///< counts exact pictures asked for
    bool m_stepping = false;
    bool m_cannotPlay = false;
};

} // namespace ui::videos
