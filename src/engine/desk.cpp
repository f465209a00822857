#include "engine/desk.h"

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

Desk::Desk(Eyes &eyes, IntakeRules rules)
    : m_eyes(eyes)
    , m_rules(rules)
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

} // namespace engine
