#include "engine/desk.h"

#include "engine/videos/videoanswering.h"
#include "engine/videos/videoevidence.h"
#include "engine/videos/videosearch.h"
#include "wire/retrievalfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

/// Sits down before looking; gives up when the asker has left.
class Seat {
public:
    template <class Semaphore>
    Seat(Semaphore &seats, const std::atomic_bool &stop)
        : m_leave([&seats] { seats.release(); })
    {
        while (!stop && !m_taken)
            m_taken = seats.try_acquire_for(std::chrono::milliseconds(100));
    }
    ~Seat()
    {
        if (m_taken)
            m_leave();
    }
    Seat(const Seat &) = delete;
    Seat &operator=(const Seat &) = delete;

    [[nodiscard]] bool taken() const { return m_taken; }

private:
    std::function<void()> m_leave;
    bool m_taken = false;
};

/// The video or the pictures that came last are what the question is about.
QString videoInView(const wire::IncomingChat &chat)
{
    for (auto message = chat.messages.crbegin(); message != chat.messages.crend(); ++message) {
        if (!message->documentId.isEmpty() || !message->pictures.isEmpty())
            return message->documentId;
    }
    return {};
}

QString foundFrames(const QList<double> &times)
{
    QString words = u"Found following frames …: { "_s;
    for (const double time : times)
        words += wire::timeSpan(time) + u", "_s;
    return words + u'}';
}

model::Problem stopped()
{
    return {.kind = model::Problem::Kind::Stopped, .status = 499, .code = u"stopped"_s};
}

QString lastQuestion(const wire::IncomingChat &chat)
{
    const auto last = std::find_if(chat.messages.crbegin(), chat.messages.crend(),
        [](const wire::IncomingMessage &message) { return message.role == model::Role::User; });
    return last == chat.messages.crend() ? QString() : last->text;
}

} // namespace

Desk::Desk(Eyes &eyes, IntakeRules rules, QString dataFolder)
    : m_eyes(eyes)
    , m_rules(rules)
    , m_dataFolder(std::move(dataFolder))
{
}

model::Result<Case> Desk::accept(const QByteArray &body, const std::atomic_bool &stop)
{
    auto chat = wire::readChat(body);
    if (!chat)
        return chat.problem();
    auto pictures = takeIn(*chat, m_rules, stop);
    if (!pictures)
        return pictures.problem();
    Case accepted{.chat = *std::move(chat), .pictures = *std::move(pictures)};
    for (const PictureInView &picture : std::as_const(accepted.pictures)) {
        if (m_memory.recall(picture.hash)) {
            accepted.images.append(QImage());
            continue;
        }
        auto image = decode(picture, m_rules);
        if (!image)
            return image.problem();
        accepted.images.append(*std::move(image));
    }
    accepted.documentId = videoInView(accepted.chat);
    // The bytes are not needed any more, and there may be many.
    for (wire::IncomingMessage &message : accepted.chat.messages)
        message.pictures.clear();
    return accepted;
}

model::Result<Evidence> Desk::seenIn(
    const PictureInView &picture, const QImage &image, const std::atomic_bool &stop)
{
    if (auto remembered = m_memory.recall(picture.hash))
        return *std::move(remembered);
    const Seat seat(m_seats, stop);
    if (!seat.taken())
        return stopped();
    // Somebody else may have looked at the same picture in the meantime.
    if (auto remembered = m_memory.recall(picture.hash))
        return *std::move(remembered);
    // Forgotten since the request came in: then it is decoded only now.
    auto pixels = image.isNull() ? decode(picture, m_rules) : model::Result<QImage>(image);
    if (!pixels)
        return pixels.problem();
    auto evidence = m_eyes.look(*pixels, Wanted{}, stop);
    if (evidence)
        m_memory.keep(picture.hash, *evidence);
    return evidence;
}

model::Result<Evidence> Desk::look(const PictureInView &picture, const std::atomic_bool &stop)
{
    return seenIn(picture, {}, stop);
}

model::Result<Spoken> Desk::answer(
    const Case &accepted, const std::atomic_bool &stop, const Progress &progress)
{
    if (!accepted.documentId.isEmpty())
        return answerAboutVideo(accepted, progress);
    QList<Seen> seen;
    for (qsizetype i = 0; i < accepted.pictures.size(); ++i) {
        progress(u"looking at picture %1 of %2"_s.arg(i + 1).arg(accepted.pictures.size()));
        const PictureInView &picture = accepted.pictures.at(i);
        auto evidence = seenIn(picture, accepted.images.at(i), stop);
        if (!evidence)
            return evidence.problem();
        seen.append({.picture = picture.index, .evidence = *std::move(evidence)});
    }
    return engine::answer(lastQuestion(accepted.chat), seen);
}

model::Result<Spoken> Desk::answerAboutVideo(const Case &accepted, const Progress &progress) const
{
    progress(u"Retrieving frames …"_s);
    auto shelf = VideoShelf::open(m_dataFolder);
    if (!shelf)
        return shelf.problem();
    const auto document = readyDocument(*shelf, accepted.chat.indexName, accepted.documentId);
    if (!document)
        return document.problem();
    const auto notes = shelf->notes(accepted.chat.indexName, accepted.documentId);
    if (!notes)
        return notes.problem();
    const VideoInView video{
        .name = accepted.documentId, .notes = *notes, .search = [&](const QString &words) {
            const auto moments = searchMoments(
                *shelf, accepted.chat.indexName, {.text = words, .documentId = accepted.documentId});
            return moments ? *moments : QList<model::Moment>();
        }};
    const VideoAnswer answer = engine::answerAboutVideo(lastQuestion(accepted.chat), video);
    constexpr qsizetype MostFrames = 20;
    progress(foundFrames(answer.times.mid(0, MostFrames)));
    return answer.spoken;
}

} // namespace engine
