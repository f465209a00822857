#include "wire/answergathering.h"
#include "wire/answerreading.h"
#include "wire/errorreading.h"
#include "wire/eventreader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wire {

namespace {

using Ending = AnswerGathering::Ending;
using model::Problem;

Problem unreadable(const QString &why)
{
    return {.kind = Problem::Kind::AnswerUnreadable, .detail = why};
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

/// What the bytes turn out to be is decided by the first that is neither byte-order mark nor white space.
struct AnswerStream::Reader {
    enum class Form { Unknown, Events, OneBody };

    Reader()
        : events([this](const StreamEvent &event) { take(event); }, longestEvent)
    {
    }

    void add(QByteArrayView bytes);
    void end();
    QByteArrayView open(QByteArrayView bytes);
    void take(const StreamEvent &event);
    bool takeData(const QByteArray &data);
    bool takeLines(const QByteArray &data);

    AnswerGathering gathering;
    EventReader events;
    QByteArray body;
    Form form = Form::Unknown;
    qsizetype markBytes = 0; ///< of a byte-order mark at the very beginning
    qint64 taken = 0;
};

void AnswerStream::Reader::add(QByteArrayView bytes)
{
    if (gathering.closed())
        return;
    const qint64 room = longestAnswer - taken;
    const bool tooLong = bytes.size() > room;
    if (tooLong)
        bytes = bytes.first(room);
    taken += bytes.size();
    if (form == Form::Unknown)
        bytes = open(bytes);
    if (form == Form::OneBody)
        body.append(bytes);
    else if (form == Form::Events && !events.add(bytes))
        gathering.fail(unreadable(QStringLiteral("a line of the answer is too long")));
    if (tooLong)
        gathering.fail(unreadable(QStringLiteral("the answer is too long")));
}

QByteArrayView AnswerStream::Reader::open(QByteArrayView bytes)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    while (!bytes.isEmpty()) {
        const char first = bytes.front();
        const bool inMark =
            markBytes < mark.size() && markBytes == taken - bytes.size() && first == mark[markBytes];
        if (!inMark && !isSpace(first)) {
            form = first == '{' || first == '[' || first == '<' ? Form::OneBody : Form::Events;
            break;
        }
        markBytes += inMark ? 1 : 0;
        bytes = bytes.sliced(1);
    }
    return bytes;
}

void AnswerStream::Reader::end()
{
    if (gathering.closed())
        return;
    if (form == Form::Events)
        events.end();
    if (form == Form::OneBody) {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (document.isObject()) {
            gathering.take(document.object());
            gathering.close(Ending::Said);
            return;
        }
        gathering.fail(unreadable(readErrorText(body).detail));
        return;
    }
    gathering.close(Ending::Ceased);
}

void AnswerStream::Reader::take(const StreamEvent &event)
{
    if (gathering.closed())
        return;
    const QByteArray data = event.data.trimmed();
    if (event.name == "error") {
        gathering.fail(readErrorText(data));
        return;
    }
    if (data.isEmpty() || takeData(data) || takeLines(data))
        return;
    if (event.whole)
        gathering.fail(unreadable(QStringLiteral("an event of the answer is not JSON")));
}

bool AnswerStream::Reader::takeData(const QByteArray &data)
{
    if (data == "[DONE]") {
        gathering.close(Ending::Said);
        return true;
    }
    // Words and numbers are no chunks; some servers send them to keep the line alive.
    if (!data.startsWith('{') && !data.startsWith('['))
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(data);
    if (document.isObject())
        gathering.take(document.object());
    return !document.isNull();
}

/// Some servers forget the blank line between events, so that several stand in one.
bool AnswerStream::Reader::takeLines(const QByteArray &data)
{
    if (!data.contains('\n'))
        return false;
    const QList<QByteArray> lines = data.split('\n');
    for (const QByteArray &line : lines) {
        if (gathering.closed())
            return true;
        if (!line.trimmed().isEmpty() && !takeData(line.trimmed()))
            return false;
    }
    return true;
}

AnswerStream::AnswerStream()
    : m_reader(std::make_unique<Reader>())
{
}

AnswerStream::~AnswerStream() = default;

void AnswerStream::add(QByteArrayView bytes)
{
    m_reader->add(bytes);
}

void AnswerStream::end()
{
    m_reader->end();
}

const model::Answer &AnswerStream::answer() const
{
    return m_reader->gathering.answer();
}

bool AnswerStream::finished() const
{
    return m_reader->gathering.closed();
}

} // namespace wire
