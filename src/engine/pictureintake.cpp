#include "engine/pictureintake.h"

#include "engine/picturefetch.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

using Kind = model::Problem::Kind;

constexpr int LongestSide = 4096;

model::Problem refused(const QString &field, const QString &sentence, const QString &code = u"BadRequest"_s)
{
    return {.kind = Kind::RequestRefused, .detail = sentence, .subject = field, .status = 400, .code = code};
}

QString sentenceFor(const model::Problem &problem, const media::Limits &limits)
{
    switch (problem.kind) {
    case Kind::PictureEmpty:
        return u"Invalid image data: the picture is empty."_s;
    case Kind::PictureDamaged:
        return u"Invalid image data: the picture is damaged or cut off."_s;
    case Kind::PictureTooManyPixels:
        return u"The picture has too many pixels; at most %1 are taken."_s.arg(limits.pixels);
    case Kind::PictureTooManyBytes:
        return u"The picture is too large; at most %1 bytes are taken."_s.arg(limits.bytes);
    default:
        return u"Invalid image data: this is not a picture in a format that is read here."_s;
    }
}

const wire::IncomingMessage *messageInView(const wire::IncomingChat &chat)
{
    for (auto message = chat.messages.crbegin(); message != chat.messages.crend(); ++message) {
        if (message->role == model::Role::User && !message->pictures.isEmpty())
            return &*message;
    }
    return nullptr;
}

int picturesBefore(const wire::IncomingChat &chat, const wire::IncomingMessage *end)
{
    int count = 0;
    for (const wire::IncomingMessage &message : chat.messages) {
        if (&message == end)
            break;
        count += int(message.pictures.size());
    }
    return count;
}

model::Result<QByteArray> bytesOf(
    const wire::IncomingPicture &picture, const IntakeRules &rules, const std::atomic_bool &stop)
{
    if (picture.address.isEmpty())
        return picture.bytes;
    if (!rules.fetchAddresses)
        return refused(picture.field,
            u"This service does not fetch pictures from addresses. Send the picture as a data URL, or start the service with --allow-fetch."_s);
    const FetchRules fetching{
        .mostBytes = rules.limits.bytes, .privateAddresses = rules.fetchPrivateAddresses};
    auto fetched = fetchPicture(picture.address, fetching, stop);
    if (!fetched)
        return refused(picture.field, fetched.problem().detail);
    return fetched;
}

model::Result<PictureInView> inspected(
    const wire::IncomingPicture &incoming, QByteArray bytes, const IntakeRules &rules)
{
    const auto info = media::inspect(bytes, rules.limits);
    if (!info)
        return refused(incoming.field, sentenceFor(info.problem(), rules.limits));
    // A drawing can name other files and fonts; only pixels come in here.
    if (info->mime.contains("svg"_L1))
        return refused(incoming.field, u"Drawings in SVG are not taken; send a picture made of pixels."_s);
    PictureInView picture{.size = info->size, .detail = incoming.detail, .field = incoming.field};
    picture.hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    picture.bytes = std::move(bytes);
    return picture;
}

} // namespace

model::Result<QList<PictureInView>> takeIn(
    const wire::IncomingChat &chat, const IntakeRules &rules, const std::atomic_bool &stop)
{
    const int total = picturesBefore(chat, nullptr);
    if (total > rules.mostPictures)
        return refused(u"messages"_s,
            u"The request has %1 pictures; at most %2 are taken."_s.arg(total).arg(rules.mostPictures));
    QList<PictureInView> pictures;
    const wire::IncomingMessage *message = messageInView(chat);
    if (!message)
        return pictures;
    int index = picturesBefore(chat, message);
    for (const wire::IncomingPicture &incoming : message->pictures) {
        auto bytes = bytesOf(incoming, rules, stop);
        if (!bytes)
            return bytes.problem();
        auto picture = inspected(incoming, *std::move(bytes), rules);
        if (!picture)
            return picture.problem();
        picture->index = index++;
        pictures.append(*std::move(picture));
    }
    return pictures;
}

model::Result<PictureInView> inspectBytes(const QByteArray &bytes, const IntakeRules &rules)
{
    return inspected({}, bytes, rules);
}

model::Result<QImage> decode(const PictureInView &picture, const IntakeRules &rules)
{
    auto image = media::decode(picture.bytes, QSize(LongestSide, LongestSide), rules.limits);
    if (!image)
        return refused(picture.field, sentenceFor(image.problem(), rules.limits));
    return image;
}

} // namespace engine
