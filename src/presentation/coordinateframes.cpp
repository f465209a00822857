#include "presentation/coordinateframes.h"

#include "grounding/answerregions.h"
#include "model/whendone.h"
#include "presentation/conversationmodel.h"
#include "presentation/offthread.h"
#include "presentation/preferences.h"
#include "presentation/readingkept.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// No name of a service or model is too strange to be a key.
QString keyFor(const QString &connection, const QString &modelName)
{
    const auto plain = [](const QString &name) { return QString::fromLatin1(QUrl::toPercentEncoding(name)); };
    return u"frame-of "_s + plain(connection) + u' ' + plain(modelName);
}

} // namespace

CoordinateFrames::CoordinateFrames(
    store::History &history, ConversationModel &conversation, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_conversation(conversation)
    , m_preferences(preferences)
{
}

QList<CoordinateFrames::Choice> CoordinateFrames::spaces()
{
    return {{{}, tr("Automatic")}, {u"unit"_s, tr("Fractions, 0 to 1")},
        {u"percent"_s, tr("Hundredths, 0 to 100")}, {u"999"_s, tr("0 to 999")},
        {u"thousand"_s, tr("Thousandths, 0 to 1000")}, {u"1024"_s, tr("0 to 1024")},
        {u"pixel"_s, tr("Pixels of the picture as sent")},
        {u"original"_s, tr("Pixels of the original picture")}};
}

QList<CoordinateFrames::Choice> CoordinateFrames::orders()
{
    return {{{}, tr("Automatic order")}, {u"xyxy"_s, tr("Corners, x first")},
        {u"yxyx"_s, tr("Corners, y first")}, {u"xywh"_s, tr("Corner and size")}};
}

bool CoordinateFrames::canChoose(qint64 message) const
{
    const int row = m_conversation.rowOf(message);
    if (row < 0)
        return false;
    const model::Message &kept = m_conversation.keptAt(row);
    return kept.answer.reading && !kept.answer.reading->pictures.isEmpty()
        && kept.state != model::Message::State::Growing;
}

CoordinateFrames::Frame CoordinateFrames::of(qint64 message) const
{
    if (!canChoose(message))
        return {};
    const model::PlaceReading &reading = *m_conversation.keptAt(m_conversation.rowOf(message)).answer.reading;
    return {.space = reading.space, .order = reading.order};
}

QString CoordinateFrames::familyOf(qint64 message) const
{
    return canChoose(message) ? m_conversation.keptAt(m_conversation.rowOf(message)).answer.reading->family
                              : QString();
}

CoordinateFrames::Frame CoordinateFrames::remembered(
    const QString &connection, const QString &modelName) const
{
    const QStringList words = m_preferences.word(keyFor(connection, modelName)).split(u' ');
    return {.space = words.value(0), .order = words.value(1)};
}

void CoordinateFrames::choose(qint64 message, const Frame &frame)
{
    if (!canChoose(message) || of(message) == frame)
        return;
    const model::Message &kept = m_conversation.keptAt(m_conversation.rowOf(message));
    model::Answer answer = kept.answer;
    answer.reading->space = frame.space;
    answer.reading->order = frame.order;
    m_preferences.setWord(keyFor(kept.connectionName, answer.reading->model),
        (frame.space + u' ' + frame.order).trimmed().isEmpty() ? QString()
                                                               : frame.space + u' ' + frame.order);
    const int asked = ++m_lastAsked;
    model::whenDone(offThread([answer] { return grounding::readRegions(answer); }), this,
        [this, message, asked](const model::Answer &read) {
            if (asked == m_lastAsked)
                put(message, read);
        });
}

void CoordinateFrames::put(qint64 message, const model::Answer &answer)
{
    if (keepReading(m_history, m_conversation, message, answer, this,
            [this](const model::Problem &problem) { emit failed(problem); }))
        emit chosen(message);
}

} // namespace presentation
