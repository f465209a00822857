#pragma once

#include <QByteArray>

#include <functional>

namespace wire {

/// One server-sent event. `data` joins its lines with LF; an `error:` field counts as data of an event named
/// "error".
struct StreamEvent {
    QByteArray name = {};
    QByteArray data = {};
    bool whole = true; ///< false for one that the end of the stream cut before its blank line
};

/// Cuts a stream of bytes into server-sent events, wherever the pieces end, in time linear in the bytes.
/// Takes LF, CR and CRLF; comments and unknown fields are passed over.
class EventReader {
public:
    using Sink = std::function<void(const StreamEvent &)>;

    explicit EventReader(Sink sink, qsizetype longestEvent);

    /// False when a line or an event is longer than allowed; nothing is read from then on.
    [[nodiscard]] bool add(QByteArrayView bytes);
    /// The stream ended: a last line or event without its end still counts.
    void end();

private:
    bool takeLine(QByteArrayView line);
    bool takeData(QByteArrayView value);
    void dispatch(bool whole);

    Sink m_sink;
    qsizetype m_longest;
    QByteArray m_rest; ///< a line that has not ended yet
    StreamEvent m_event;
    bool m_hasData = false;
    bool m_afterCr = false;
    bool m_failed = false;
};

} // namespace wire
