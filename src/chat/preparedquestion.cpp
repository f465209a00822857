#include "chat/preparedquestion.h"

namespace chat {

namespace {

using model::Message;
using model::Picture;
using model::PicturePart;
using model::Problem;
using model::Result;
using model::Role;
using model::SentPicture;

struct ReadyPicture {
    PicturePart part = {};
    SentPicture sent = {};
};

struct Preparation {
    const Question &question;
    const QString &cacheFolder;
    const std::atomic_bool &stop;

    [[nodiscard]] Result<ReadyPicture> ready(const Picture &picture, const QString &file) const;
    [[nodiscard]] Result<QList<ReadyPicture>> own() const;
    [[nodiscard]] Result<QList<QList<ReadyPicture>>> ofEarlier(int room, int &leftOut) const;
};

Result<ReadyPicture> Preparation::ready(const Picture &picture, const QString &file) const
{
    if (stop)
        return Problem{.kind = Problem::Kind::Stopped};
    if (file.isEmpty())
        return ReadyPicture{.part = {.address = picture.address, .detail = picture.detail}};
    auto prepared = media::prepare(file, cacheFolder, question.rules);
    if (!prepared) {
        Problem problem = prepared.problem();
        if (!picture.name.isEmpty())
            problem.subject = picture.name; // a stored picture's file is called by its hash
        return problem;
    }
    return ReadyPicture{.part = {.filePath = prepared->filePath,
                            .byteCount = prepared->record.byteCount,
                            .mime = prepared->record.mime,
                            .detail = picture.detail},
        .sent = prepared->record};
}

Result<QList<ReadyPicture>> Preparation::own() const
{
    QList<ReadyPicture> pictures;
    for (int i = 0; i < question.pictures.size(); ++i) {
        auto picture = ready(question.pictures[i], question.pictureFiles.value(i));
        if (!picture)
            return picture.problem();
        pictures.append(*std::move(picture));
    }
    return pictures;
}

/// Newest first, as many as there is room for; parallel to Question::earlier, each in its own order.
Result<QList<QList<ReadyPicture>>> Preparation::ofEarlier(int room, int &leftOut) const
{
    QList<QList<ReadyPicture>> all(question.earlier.size());
    for (auto message = question.earlier.size() - 1; message >= 0; --message) {
        const QList<Picture> &pictures = question.earlier[message].pictures;
        for (auto i = pictures.size() - 1; i >= 0; --i) {
            const Picture &picture = pictures[i];
            const QString file = question.earlierFiles.value(picture.contentHash);
            const bool known = picture.isAddress() ? !picture.address.isEmpty() : !file.isEmpty();
            if (room < 1 || !known) {
                ++leftOut;
                continue;
            }
            auto prepared = ready(picture, picture.isAddress() ? QString() : file);
            if (stop)
                return Problem{.kind = Problem::Kind::Stopped};
            if (!prepared) {
                ++leftOut;
                continue;
            }
            all[message].prepend(*std::move(prepared));
            --room;
        }
    }
    return all;
}

model::ChatMessage spokenBy(Role role, const QString &text, const QList<ReadyPicture> &pictures)
{
    model::ChatMessage message{.role = role, .text = text};
    for (const ReadyPicture &picture : pictures)
        message.pictures.append(picture.part);
    return message;
}

QList<model::ChatMessage> messagesOf(
    const Question &question, const QList<QList<ReadyPicture>> &earlier, const QList<ReadyPicture> &own)
{
    QList<model::ChatMessage> messages;
    if (!question.systemText.isEmpty())
        messages.append(spokenBy(Role::System, question.systemText, {}));
    for (int i = 0; i < question.earlier.size(); ++i) {
        const Message &message = question.earlier[i];
        const QString &text = message.role == Role::Assistant ? message.answer.text : message.text;
        if (!text.isEmpty() || !earlier[i].isEmpty())
            messages.append(spokenBy(message.role, text, earlier[i]));
    }
    messages.append(spokenBy(Role::User, question.text, own));
    return messages;
}

QList<QSize> sizesOf(const QList<ReadyPicture> &pictures)
{
    QList<QSize> sizes;
    for (const ReadyPicture &picture : pictures)
        sizes.append(picture.sent.size);
    return sizes;
}

/// The question's own pictures, or the nearest earlier message's that has some.
void findView(
    PreparedQuestion &prepared, const QList<QList<ReadyPicture>> &earlier, const QList<ReadyPicture> &own)
{
    int first = 0;
    for (const auto &pictures : earlier) {
        if (!pictures.isEmpty()) {
            prepared.firstInView = first;
            prepared.inView = sizesOf(pictures);
        }
        first += int(pictures.size());
    }
    if (!own.isEmpty()) {
        prepared.firstInView = first;
        prepared.inView = sizesOf(own);
    }
}

} // namespace

Result<PreparedQuestion> prepareQuestion(
    const Question &question, const QString &cacheFolder, const std::atomic_bool &stop)
{
    const Preparation preparation{question, cacheFolder, stop};
    const auto own = preparation.own();
    if (!own)
        return own.problem();
    PreparedQuestion prepared;
    const int room = question.connection.maxPictures - int(own->size());
    const auto earlier = preparation.ofEarlier(room, prepared.leftOut);
    if (!earlier)
        return earlier.problem();

    for (const ReadyPicture &picture : *own)
        prepared.sent.append(picture.sent);
    findView(prepared, *earlier, *own);
    prepared.request = {.messages = messagesOf(question, *earlier, *own),
        .stream = question.stream,
        .maxTokens = question.maxTokens,
        .ocr = question.ocr,
        .grounding = question.grounding};
    return prepared;
}

} // namespace chat
