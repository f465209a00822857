#include "wire/eventreader.h"

#include <algorithm>
#include <utility>

namespace wire {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

EventReader::EventReader(Sink sink, qsizetype longestEvent)
    : m_sink(std::move(sink))
    , m_longest(longestEvent)
{
}

bool EventReader::add(QByteArrayView bytes)
{
    while (!m_failed && !bytes.isEmpty()) {
        if (std::exchange(m_afterCr, false) && bytes.front() == '\n') {
            bytes = bytes.sliced(1);
            continue;
        }
        const auto end = std::find_if(bytes.begin(), bytes.end(), isLineEnd);
        const qsizetype length = end - bytes.begin();
        if (m_rest.size() + length > m_longest) {
            m_failed = true;
            break;
        }
        if (end == bytes.end()) {
            m_rest.append(bytes);
            break;
        }
        m_afterCr = *end == '\r';
        if (m_rest.isEmpty())
            m_failed = !takeLine(bytes.first(length));
        else
            m_failed = !takeLine(std::exchange(m_rest.append(bytes.first(length)), {}));
        bytes = bytes.sliced(length + 1);
    }
    return !m_failed;
}

void EventReader::end()
{
    if (m_failed)
        return;
    if (!m_rest.isEmpty() && !takeLine(std::exchange(m_rest, {})))
        return;
    dispatch(false);
}

bool EventReader::takeLine(QByteArrayView line)
{
    if (line.isEmpty()) {
        dispatch(true);
        return true;
    }
    const qsizetype colon = std::find(line.begin(), line.end(), ':') - line.begin();
    const QByteArrayView field = line.first(colon);
    QByteArrayView value = colon < line.size() ? line.sliced(colon + 1) : QByteArrayView();
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (field == "event") {
        m_event.name = value.toByteArray();
    } else if (field == "data") {
        return takeData(value);
    } else if (field == "error") {
        m_event.name = "error";
        return takeData(value);
    }
    return true;
}

bool EventReader::takeData(QByteArrayView value)
{
    if (m_event.data.size() + value.size() >= m_longest)
        return false;
    if (std::exchange(m_hasData, true))
        m_event.data.append('\n');
    m_event.data.append(value);
    return true;
}

void EventReader::dispatch(bool whole)
{
    StreamEvent event = std::exchange(m_event, {});
    if (!std::exchange(m_hasData, false))
        return;
    event.whole = whole;
    m_sink(event);
}

} // namespace wire
