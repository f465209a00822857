#include "presentation/showing.h"

#include "presentation/conversationmodel.h"
#include "presentation/corrections.h"
#include "presentation/draft.h"
#include "presentation/regionsmodel.h"

namespace presentation {

namespace {

/// The picture that an answer speaks about first.
int firstPicture(const model::Answer &answer)
{
    return answer.regions.isEmpty() ? 0 : answer.regions.first().picture;
}

} // namespace

Showing::Showing(ConversationModel &conversation, Draft &draft, RegionsModel &regions, Linking &linking,
    const Corrections &corrections, QObject *parent)
    : QObject(parent)
    , m_conversation(conversation)
    , m_draft(draft)
    , m_regions(regions)
    , m_corrections(corrections)
{
    connect(&conversation, &QAbstractItemModel::modelReset, this, &Showing::showWholeConversation);
    connect(&conversation, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int, int last) { follow(last); });
    connect(&conversation, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &changed) { follow(changed.row()); });
    connect(&draft, &Draft::picturesChanged, this, [this] {
        const qsizetype before = m_frames.size();
        collect();
        if (!m_draft.seen().isEmpty() && m_frames.size() != before)
            showFrame(static_cast<int>(m_frames.size()) - 1);
        else
            showFrame(qMin(m_current, static_cast<int>(m_frames.size()) - 1));
    });
    connect(&corrections, &Corrections::changed, this, [this](qint64 message) {
        if (const int row = m_conversation.rowOf(message); row >= 0 && message == m_regions.message())
            showRegionsOf(m_conversation.messageAt(row));
    });
    connect(&corrections, &Corrections::viewChanged, this, [this] {
        if (const int row = m_conversation.rowOf(m_regions.message()); row >= 0)
            showRegionsOf(m_conversation.messageAt(row));
    });
    connect(&linking, &Linking::hoveredChanged, this, &Showing::showRegion);
    connect(&linking, &Linking::selectedChanged, this, &Showing::showRegion);
}

void Showing::collect()
{
    QList<Frame> frames;
    for (const model::Message &message : m_conversation.messages()) {
        for (int index = 0; index < message.pictures.size(); ++index)
            frames.append({.picture = message.pictures.at(index), .question = message.id, .index = index});
    }
    const QList<Attachment> attached = m_draft.seen();
    for (int index = 0; index < attached.size(); ++index)
        frames.append({.picture = attached.at(index).picture,
            .question = 0,
            .index = index,
            .attachment = attached.at(index).key});
    if (frames == m_frames)
        return;
    m_frames = frames;
    emit framesChanged();
}

void Showing::showWholeConversation()
{
    m_regions.clear();
    collect();
    m_current = -1;
    const int row = m_conversation.rowCount() - 1;
    if (row >= 0 && m_conversation.messageAt(row).role == model::Role::Assistant && m_draft.seen().isEmpty())
        showAnswer(row, firstPicture(m_conversation.messageAt(row).answer));
    if (m_current < 0)
        showFrame(static_cast<int>(m_frames.size()) - 1);
}

void Showing::showRegionsOf(const model::Message &message)
{
    const Corrections::Shown shown = m_corrections.shown(message.id, message.answer);
    model::Answer answer = message.answer;
    answer.regions = shown.regions;
    m_regions.show(message.id, answer, shown.marks);
}

void Showing::follow(int row)
{
    const bool isAnswer = m_conversation.messageAt(row).role == model::Role::Assistant;
    if (!isAnswer || m_conversation.messageAt(row).id != m_regions.message())
        collect(); // an answer that grows brings no picture
    if (!isAnswer)
        return setCurrent(qMin(m_current, static_cast<int>(m_frames.size()) - 1));
    const model::Message &message = m_conversation.messageAt(row);
    const bool grew = message.id == m_regions.message();
    const bool pointed = grew && !m_regions.regions().isEmpty();
    if (grew)
        showRegionsOf(message);
    if (!grew || (!pointed && !message.answer.regions.isEmpty()))
        showAnswer(row, firstPicture(message.answer)); // later the picture stays as the person left it
}

void Showing::showAnswer(int row, int picture)
{
    const model::Message &message = m_conversation.messageAt(row);
    if (message.id != m_regions.message())
        showRegionsOf(message);
    const int question = m_conversation.pictureQuestionOf(row);
    if (question >= 0)
        setCurrent(frameOf(m_conversation.messageAt(question).id, picture));
}

void Showing::showRegion(std::optional<RegionId> region, Linking::From from)
{
    if (from == Linking::From::Stage)
        return; // where it was pointed at it is seen already
    const int row = region ? m_conversation.rowOf(region->message) : -1;
    if (row < 0)
        return;
    const QList<model::Region> &regions = m_conversation.messageAt(row).answer.regions;
    if (region->index < 0 || region->index >= regions.size())
        return;
    showAnswer(row, regions.at(region->index).picture);
}

void Showing::showFrame(int frame)
{
    if (frame < 0 || frame >= m_frames.size()) {
        m_regions.clear();
        return setCurrent(-1);
    }
    const int row = m_frames.at(frame).question == 0 ? -1 : lastAnswerAbout(m_frames.at(frame).question);
    if (row < 0)
        m_regions.clear();
    else if (m_conversation.messageAt(row).id != m_regions.message())
        showRegionsOf(m_conversation.messageAt(row));
    setCurrent(frame);
}

void Showing::showPicture(int index)
{
    const int row = m_conversation.rowOf(m_regions.message());
    if (row >= 0)
        showAnswer(row, index);
}

void Showing::showQuestionPicture(qint64 question, int index)
{
    showFrame(frameOf(question, index));
}

void Showing::setCurrent(int frame)
{
    const Frame now = frame < 0 ? Frame() : m_frames.at(frame);
    if (frame == m_current && now == m_told)
        return;
    m_current = frame;
    m_told = now;
    emit currentChanged(frame);
}

int Showing::frameOf(qint64 question, int index) const
{
    for (int frame = 0; frame < m_frames.size(); ++frame) {
        if (m_frames.at(frame).question == question && m_frames.at(frame).index == index)
            return frame;
    }
    return m_current;
}

int Showing::lastAnswerAbout(qint64 question) const
{
    for (int row = m_conversation.rowCount() - 1; row >= 0; --row) {
        const int about = m_conversation.pictureQuestionOf(row);
        if (m_conversation.messageAt(row).role == model::Role::Assistant && about >= 0
            && m_conversation.messageAt(about).id == question)
            return row;
    }
    return -1;
}

} // namespace presentation
