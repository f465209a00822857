#include "engine/videos/videoanswering.h"

#include "engine/telling.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

using Source = VideoNote::Source;

constexpr qsizetype mostListed = 12;
constexpr qsizetype longestQuote = 240;

QString clock(double seconds)
{
    return model::clockTime(seconds, 1);
}

QString span(double start, double end)
{
    return end - start < 0.05 ? u"at %1"_s.arg(clock(start))
                              : u"from %1 to %2"_s.arg(clock(start), clock(end));
}

QString quoted(const QString &text)
{
    const QString plain = text.simplified();
    return inQuotes(plain.size() <= longestQuote ? plain : plain.left(longestQuote - 1) + QChar(0x2026));
}

bool has(const QString &question, const char *pattern)
{
    return QRegularExpression(QLatin1StringView(pattern), QRegularExpression::CaseInsensitiveOption)
        .match(question)
        .hasMatch();
}

/// "at 0:12", "1:02:03", "12 seconds", "second 12".
std::optional<double> timeIn(const QString &question)
{
    static const QRegularExpression clockTime(u"\\b(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2}(?:\\.\\d+)?)\\b"_s);
    static const QRegularExpression seconds(
        u"\\b(?:at|after|second|um|bei)\\s+(\\d{1,5}(?:\\.\\d+)?)\\s*(?:s\\b|sec|seconds?\\b|$|\\?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = clockTime.match(question); match.hasMatch())
        return (match.captured(1).toDouble() * 60 + match.captured(2).toDouble()) * 60
            + match.captured(3).toDouble();
    if (const auto match = seconds.match(question); match.hasMatch())
        return match.captured(1).toDouble();
    return std::nullopt;
}

/// An answer while it is put together.
class Saying {
public:
    explicit Saying(const VideoInView &video)
        : m_video(video)
    {
    }

    VideoAnswer about(const QString &question)
    {
        bool answered = true;
        if (const auto time = timeIn(question))
            sayMoment(*time);
        else if (has(question, "\\bhow long\\b|\\bduration\\b|\\bhow many (minutes|seconds)\\b|wie lang"))
            m_text.say(u"The video is %1 long."_s.arg(clock(m_video.notes.duration)));
        else if (has(question, "\\bhow many (people|persons|men|women|faces)\\b|wie viele (leute|personen)"))
            sayPeople();
        else if (has(question,
                     "\\b(what|which|any|all|read|list)\\b.*\\b(text|words?|titles?|signs?|writ\\w+)\\b|"
                     "welcher text"))
            sayAll(Source::Writing, u"Text in the picture:"_s, u"No text was read in the picture."_s);
        else if (has(question,
                     "\\bwhat\\b.*\\b(say|says|said|spoken|talk\\w*|heard)\\b|\\btranscript\\b|"
                     "\\bsubtitles\\b"))
            sayAll(Source::Speech, u"Said, by the subtitles:"_s,
                u"The video has no subtitles, and I cannot listen: what is said in it is unknown to me."_s);
        else if (has(question,
                     "\\b(describe|summar\\w+|overview|what happens|what is (going "
                     "on|in|this)|about)\\b|beschreib|was passiert"))
            sayOverview();
        else
            answered = sayFound(question);
        m_text.startLine().say(
            u"This rests on what was seen, read and found in subtitles; I am not a language model."_s);
        Spoken spoken = m_text.spoken();
        spoken.answered = answered;
        std::sort(m_times.begin(), m_times.end());
        return {.spoken = spoken, .times = m_times};
    }

private:
    [[nodiscard]] QList<VideoNote> of(Source source) const
    {
        QList<VideoNote> notes;
        std::copy_if(m_video.notes.notes.begin(), m_video.notes.notes.end(), std::back_inserter(notes),
            [&](const VideoNote &note) { return note.source == source; });
        return notes;
    }

    void sayNote(const VideoNote &note)
    {
        m_times.append(note.best);
        const QString when = span(note.start, note.end);
        switch (note.source) {
        case Source::Writing:
            m_text.say(u"Text %1: %2"_s.arg(when, quoted(note.text)));
            break;
        case Source::Speech:
            m_text.say(u"Said %1: %2"_s.arg(when, quoted(note.text)));
            break;
        case Source::People:
            m_text.say(u"%1 %2"_s.arg(counted(note.amount, u"One person"_s, u"people"_s), when));
            break;
        case Source::Faces:
            m_text.say(u"%1 %2"_s.arg(counted(note.amount, u"One face"_s, u"faces"_s), when));
            break;
        case Source::Code:
            m_text.say(
                u"A code %1: %2"_s.arg(when, note.text.isEmpty() ? u"unreadable"_s : quoted(note.text)));
            break;
        case Source::Colour:
            m_text.say(u"Mostly %1 %2"_s.arg(listed(note.text.split(u' ')), when));
            break;
        }
    }

    void sayList(const QList<VideoNote> &notes)
    {
        for (const VideoNote &note : notes.mid(0, mostListed)) {
            m_text.startLine().say(u"- "_s);
            sayNote(note);
        }
        if (notes.size() > mostListed)
            m_text.startLine().say(u"- and %1 more"_s.arg(notes.size() - mostListed));
    }

    void sayAll(Source source, const QString &heading, const QString &none)
    {
        const QList<VideoNote> notes = of(source);
        m_text.say(notes.isEmpty() ? none : heading);
        sayList(notes);
    }

    void sayMoment(double time)
    {
        if (time > m_video.notes.duration) {
            m_text.say(u"The video is only %1 long."_s.arg(clock(m_video.notes.duration)));
            return;
        }
        constexpr double Near = 0.5;
        QList<VideoNote> there;
        for (const VideoNote &note : m_video.notes.notes) {
            if (note.start <= time + Near && note.end >= time - Near)
                there.append(note);
        }
        if (there.isEmpty())
            m_text.say(u"Nothing that I look for was found at %1."_s.arg(clock(time)));
        else
            m_text.say(u"At %1:"_s.arg(clock(time)));
        sayList(there);
        m_times = {time};
    }

    void sayPeople()
    {
        const QList<VideoNote> people = of(Source::People) + of(Source::Faces);
        const auto most = std::max_element(people.begin(), people.end(),
            [](const VideoNote &a, const VideoNote &b) { return a.amount < b.amount; });
        if (most == people.end()) {
            m_text.say(u"No people were found in the pictures that I looked at."_s);
            return;
        }
        m_text.say(u"At most %1 at the same time, at %2. They were seen:"_s.arg(
            counted(most->amount, u"one person"_s, u"people"_s), clock(most->best)));
        sayList(of(Source::People).isEmpty() ? people : of(Source::People));
        m_times.append(most->best);
    }

    void sayOverview()
    {
        const auto shots = std::max<qsizetype>(1, m_video.notes.shots.size());
        m_text.say(u"The video is %1 long and has %2."_s.arg(
            clock(m_video.notes.duration), counted(shots, u"one shot"_s, u"shots"_s)));
        for (const Source source :
            {Source::Writing, Source::Speech, Source::People, Source::Faces, Source::Code}) {
            const QList<VideoNote> notes = of(source);
            sayList(notes.mid(0, 6));
            if (notes.size() > 6)
                m_text.startLine().say(u"- and %1 more of this kind"_s.arg(notes.size() - 6));
        }
        const QList<VideoNote> colours = of(Source::Colour);
        if (!colours.isEmpty())
            sayList(colours.mid(0, 3));
    }

    /// False when nothing fits.
    bool sayFound(const QString &question)
    {
        const QList<model::Moment> moments = m_video.search(question);
        if (moments.isEmpty()) {
            m_text.say(
                u"Nothing in the video fits these words: neither text in the picture, nor subtitles, nor what I can recognise (people, faces, codes, colours)."_s);
            return false;
        }
        m_text.say(
            moments.size() == 1 ? u"Found once:"_s : u"Found %1 times, best first:"_s.arg(moments.size()));
        for (const model::Moment &moment : moments.mid(0, mostListed)) {
            m_times.append(moment.best);
            m_text.startLine().say(u"- %1: %2"_s.arg(span(moment.start, moment.end), moment.why));
        }
        return true;
    }

    const VideoInView &m_video;
    Composition m_text;
    QList<double> m_times;
};

} // namespace

VideoAnswer answerAboutVideo(const QString &question, const VideoInView &video)
{
    return Saying(video).about(question);
}

} // namespace engine
