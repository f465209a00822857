#pragma once

#include <QHash>
#include <QObject>

namespace presentation {
class Workspace;
}

namespace ui {
class Announcer;
}

namespace ui::window {

/// Has answers read out as they come, in whole sentences, and says when one has ended and how.
class Announcing : public QObject {
    Q_OBJECT

public:
    Announcing(presentation::Workspace &workspace, Announcer &announcer, QObject *parent);

private:
    void follow(int row);
    void begin(int first, int last);

    presentation::Workspace &m_workspace;
    Announcer &m_announcer;
    QHash<qint64, qsizetype> m_said; ///< of growing answers, how much of the text
};

} // namespace ui::window
