#pragma once

#include "model/conversation.h"
#include "presentation/linking.h"

#include <QList>
#include <QObject>

namespace presentation {

class ConversationModel;
class Corrections;
class Draft;
class RegionsModel;

/// One picture of the filmstrip. `question` is the message that brought it, 0 for one that is only attached
/// so far.
struct Frame {
    model::Picture picture = {};
    qint64 question = 0;
    int index = 0; ///< among the pictures of that question
    int attachment = 0; ///< its key in the draft: the same while the picture is being kept

    bool operator==(const Frame &) const = default;
};

/// What the stage shows: which picture of the conversation, and which answer's regions on it. Follows what
/// happens last: a picture is attached, an answer grows, a region is hovered or selected, a frame is clicked.
/// Window's thread.
class Showing : public QObject {
    Q_OBJECT

public:
    Showing(ConversationModel &conversation, Draft &draft, RegionsModel &regions, Linking &linking,
        const Corrections &corrections, QObject *parent = nullptr);

    [[nodiscard]] const QList<Frame> &frames() const { return m_frames; }
    /// -1 when there is nothing to show.
    [[nodiscard]] int current() const { return m_current; }

    void showFrame(int frame);
    /// Another picture of the question whose answer is shown.
    void showPicture(int index);
    void showQuestionPicture(qint64 question, int index);

signals:
    void framesChanged();
    /// Also when the picture in the current frame became another one.
    void currentChanged(int current);

private:
    void collect();
    void showWholeConversation();
    void showRegionsOf(const model::Message &message);
    void follow(int row);
    void showAnswer(int row, int picture);
    void showRegion(std::optional<RegionId> region, Linking::From from);
    void setCurrent(int frame);
    [[nodiscard]] int frameOf(qint64 question, int index) const;
    [[nodiscard]] int lastAnswerAbout(qint64 question) const;

    ConversationModel &m_conversation;
    Draft &m_draft;
    RegionsModel &m_regions;
    const Corrections &m_corrections;
    QList<Frame> m_frames;
    int m_current = -1;
    Frame m_told; ///< what the last currentChanged was about
};

} // namespace presentation
