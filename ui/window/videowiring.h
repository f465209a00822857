#pragma once

#include <QObject>
#include <QStringList>

namespace presentation {
class Workspace;
}

namespace ui::window {

class Banner;
class Panes;
class Prompts;
class VideoPage;

/// Ties everything about videos to the window: the list in the library, the page in its middle, the chip of
/// the question, times in answers, and files that are dropped.
class VideoWiring : public QObject {
    Q_OBJECT

public:
    struct Parts {
        presentation::Workspace &workspace;
        Panes &panes;
        Prompts &prompts;
        Banner &banner;
    };

    VideoWiring(Parts parts, QWidget *window);

    /// Takes the videos among these files into the library; gives back the others.
    [[nodiscard]] QStringList take(const QStringList &files);

private:
    void add(const QStringList &sources);
    void connectPage();
    void open(const QString &documentId, double seconds = 0);
    void ask(const QString &documentId);
    void openTime(qint64 answer, double seconds);
    void showRule();
    void showLinks();

    Parts m_parts;
    QWidget *m_window;
    VideoPage *m_page;
};

} // namespace ui::window
