#pragma once

#include "text/document.h"

#include <QList>
#include <QObject>

namespace presentation {
class Workspace;
}
namespace ui::transcript {
class Transcript;
}

namespace ui::window {

/// Brings a message that was chosen from the search into view, with the words that were looked for marked as
/// long as its conversation is open. Words that stand in a label light that region.
class SoughtMessage : public QObject {
    Q_OBJECT

public:
    SoughtMessage(presentation::Workspace &workspace, transcript::Transcript &transcript, QObject *parent);

private:
    void show(qint64 message, const QString &typed);
    void mark(int row) const;
    void markAll() const;

    presentation::Workspace &m_workspace;
    transcript::Transcript &m_transcript;
    qint64 m_message = 0;
    QList<text::Range> m_words;
};

} // namespace ui::window
