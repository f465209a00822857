#pragma once

#include <QObject>
#include <QTimer>

namespace presentation {
class Preferences;
class Workspace;
} // namespace presentation
namespace ui::transcript {
class Transcript;
}

namespace ui::window {

/// Remembers for each conversation where the person was reading, over restarts and crashes too. Who read at
/// the end begins at the end.
class ReadingPlaces : public QObject {
    Q_OBJECT

public:
    ReadingPlaces(presentation::Workspace &workspace, presentation::Preferences &preferences,
        transcript::Transcript &transcript, QObject *parent);

private:
    void goBack(qint64 conversation);
    void remember();

    presentation::Preferences &m_preferences;
    transcript::Transcript &m_transcript;
    qint64 m_conversation = 0;
    QTimer m_soon;
};

} // namespace ui::window
