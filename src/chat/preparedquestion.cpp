#include "chat/preparedquestion.h"

#include "chat/capabilities.h"
namespace chat {

namespace {

using model::Message;
using model::Picture;
using model::PicturePart;
using model::Problem;
using model::Result;
using model::Role;
using model::SentPicture;

const QString questionMark = QStringLiteral("{question}");

struct ReadyPicture {
    PicturePart part = {};
    SentPicture sent = {};
    QSize original = {};
    Picture picture = {};
};

struct Preparation {
    const Question &question;
    const QString &cacheFolder;
    const std::atomic_bool &stop;

    [[nodiscard]] Result<ReadyPicture> ready(const Picture &picture, const QString &file) const;
    [[nodiscard]] Result<QList<ReadyPicture>> own() const;
    [[nodiscard]] Result<QList<QList<ReadyPicture>>> ofEarlier(int room, int &leftOut) const;
};

/// The upright size before it was made ready for sending.
QSize originalOf(const Picture &picture, const SentPicture &sent)
{
    if (!picture.size.isEmpty())
        return picture.sizeAsked();
    return sent.scale > 0
        ? QSize(qRound(sent.size.width() / sent.scale), qRound(sent.size.height() / sent.scale))
        : sent.size;
}

Result<ReadyPicture> Preparation::ready(const Picture &picture, const QString &file) const
{
    if (stop)
        return Problem{.kind = Problem::Kind::Stopped};
    if (file.isEmpty())
        return ReadyPicture{.part = {.address = picture.address, .detail = picture.detail},
            .original = picture.size,
            .picture = picture};
    media::SendRules rules = question.rules;
    rules.part = picture.part;
    auto prepared = media::prepare(file, cacheFolder, rules);
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
        .sent = prepared->record,
        .original = originalOf(picture, prepared->record),
        .picture = picture};
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

/// One video in a request, on its last message: the question's own, or the latest one that was asked about
/// unless pictures came after it.
std::optional<model::VideoPart> videoInView(const Question &question)
{
    if (question.video || !question.pictures.isEmpty())
        return question.video;
    for (auto message = question.earlier.crbegin(); message != question.earlier.crend(); ++message) {
        if (message->video || !message->pictures.isEmpty())
            return message->video;
    }
    return std::nullopt;
}

model::ChatMessage spokenBy(Role role, const QString &text, const QList<ReadyPicture> &pictures)
{
    model::ChatMessage message{.role = role, .text = text};
    for (const ReadyPicture &picture : pictures)
        message.pictures.append(picture.part);
    return message;
}

/// "640 x 480", or of several pictures "1: 640 x 480, 2: 800 x 600".
QString sizesInWords(const QList<ReadyPicture> &pictures)
{
    QStringList sizes;
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const QSize size = pictures[i].sent.size.isEmpty() ? pictures[i].original : pictures[i].sent.size;
        const QString words = QStringLiteral("%1 x %2").arg(size.width()).arg(size.height());
        sizes += pictures.size() == 1 ? words : QStringLiteral("%1: %2").arg(i + 1).arg(words);
    }
    return sizes.join(QStringLiteral(", "));
}

QString joined(const QString &text, QString addition)
{
    if (addition.isEmpty())
        return text;
    if (!addition.contains(questionMark))
        return text + QStringLiteral("\n\n") + addition;
    return addition.replace(questionMark, text);
}

/// A question as it goes out: with its addition, and the sizes of the pictures that it is about filled in.
QString spoken(const QString &text, const QString &addition, const QList<ReadyPicture> &pictures)
{
    QString filled = addition.trimmed();
    return joined(text, filled.replace(QStringLiteral("{sizes}"), sizesInWords(pictures)));
}

/// What the person gave back for the model's calls.
QList<model::ChatMessage> repliesOf(const QList<model::ToolReply> &replies)
{
    QList<model::ChatMessage> messages;
    for (const model::ToolReply &reply : replies) {
        const bool hasResult = !reply.skipped && !reply.text.isEmpty();
        messages.append({.role = Role::Tool,
            .text = hasResult ? reply.text : QStringLiteral("There is no result: the call was skipped."),
            .toolCallId = reply.callId});
    }
    return messages;
}

/// Services refuse calls that nobody answered: these stay out when something else was asked instead.
QList<model::ToolCall> callsAnswered(const QList<Message> &messages, qsizetype at, const Question &question)
{
    const bool isLast = at + 1 == messages.size();
    const QList<model::ToolReply> &replies = isLast ? question.toolReplies : messages[at + 1].toolReplies;
    return replies.isEmpty() ? QList<model::ToolCall>() : messages[at].answer.toolCalls;
}

QList<model::ChatMessage> messagesOf(
    const Question &question, const QList<QList<ReadyPicture>> &earlier, const QList<ReadyPicture> &own)
{
    QList<model::ChatMessage> messages;
    const QString &systemText = question.parameters.systemText;
    if (!systemText.isEmpty())
        messages.append(spokenBy(Role::System, systemText, {}));
    QList<ReadyPicture> inView;
    for (int i = 0; i < question.earlier.size(); ++i) {
        const Message &message = question.earlier[i];
        if (!earlier[i].isEmpty())
            inView = earlier[i];
        if (message.role == Role::Tool) {
            messages += repliesOf(message.toolReplies);
            continue;
        }
        const bool isAnswer = message.role == Role::Assistant;
        const QString text =
            isAnswer ? message.answer.rawText() : spoken(message.text, message.addition, inView);
        model::ChatMessage spokenMessage = spokenBy(message.role, text, earlier[i]);
        if (isAnswer)
            spokenMessage.toolCalls = callsAnswered(question.earlier, i, question);
        if (!text.isEmpty() || !earlier[i].isEmpty() || !spokenMessage.toolCalls.isEmpty())
            messages.append(spokenMessage);
    }
    if (!question.toolReplies.isEmpty())
        return messages + repliesOf(question.toolReplies);
    const QString text = spoken(question.text, question.addition, own.isEmpty() ? inView : own);
    messages.append(spokenBy(Role::User, text, own));
    messages.last().video = videoInView(question);
    return messages;
}

QRectF partInWhole(const Picture &picture)
{
    if (picture.part.isNull() || picture.size.isEmpty())
        return {};
    const QSizeF size(picture.size);
    return {picture.part.x() / size.width(), picture.part.y() / size.height(),
        picture.part.width() / size.width(), picture.part.height() / size.height()};
}

/// The picture that this one is cut out of, where it goes out as a whole, too.
std::optional<int> wholeOf(const Picture &part, const QList<ReadyPicture> &pictures)
{
    for (int i = 0; !part.part.isNull() && i < pictures.size(); ++i) {
        const Picture &other = pictures[i].picture;
        if (other.part.isNull() && other.contentHash == part.contentHash)
            return i;
    }
    return std::nullopt;
}

QList<model::SeenPicture> seenOf(const QList<ReadyPicture> &pictures)
{
    QList<model::SeenPicture> seen;
    for (const ReadyPicture &picture : pictures)
        seen.append({.original = picture.original,
            .sent = picture.sent.size,
            .part = partInWhole(picture.picture),
            .shownOn = wholeOf(picture.picture, pictures)});
    return seen;
}

/// The question's own pictures, or the nearest earlier message's that has some.
void findView(
    PreparedQuestion &prepared, const QList<QList<ReadyPicture>> &earlier, const QList<ReadyPicture> &own)
{
    int first = 0;
    for (const auto &pictures : earlier) {
        if (!pictures.isEmpty()) {
            prepared.firstInView = first;
            prepared.inView = seenOf(pictures);
        }
        first += int(pictures.size());
    }
    if (!own.isEmpty()) {
        prepared.firstInView = first;
        prepared.inView = seenOf(own);
    }
}

model::RecordedPicture recorded(const ReadyPicture &ready, bool ofEarlierMessage)
{
    model::RecordedPicture record{
        .picture = ready.picture, .sent = ready.sent, .ofEarlierMessage = ofEarlierMessage};
    if (record.picture.part.isNull())
        record.picture.size = ready.original;
    return record;
}

QList<model::RecordedPicture> recordOf(
    const QList<QList<ReadyPicture>> &earlier, const QList<ReadyPicture> &own)
{
    QList<model::RecordedPicture> all;
    for (const QList<ReadyPicture> &pictures : earlier) {
        for (const ReadyPicture &picture : pictures)
            all.append(recorded(picture, true));
    }
    for (const ReadyPicture &picture : own)
        all.append(recorded(picture, false));
    return all;
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
    const bool aboutVideo = videoInView(question).has_value();
    const bool takesPictures = !aboutVideo && capabilitiesOf(question.connection).pictures;
    const int room = takesPictures ? question.connection.maxPictures - int(own->size()) : 0;
    const auto earlier = preparation.ofEarlier(room, prepared.leftOut);
    if (!earlier)
        return earlier.problem();

    for (const ReadyPicture &picture : *own)
        prepared.sent.append(picture.sent);
    prepared.pictures = recordOf(*earlier, *own);
    findView(prepared, *earlier, *own);
    prepared.request = {.messages = messagesOf(question, *earlier, *own),
        .stream = question.stream,
        .parameters = question.parameters,
        .ocr = question.ocr && !aboutVideo,
        .grounding = question.grounding && !aboutVideo};
    return prepared;
}

} // namespace chat
