#include "presentation/judged.h"

#include "chat/picturereading.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using model::Message;

namespace {

template <class T> T done(QFuture<model::Result<T>> future)
{
    future.waitForFinished();
    const auto result = future.result();
    if (!result.ok())
        qFatal("the store said: %s", qPrintable(result.problem().detail));
    return *result;
}

QByteArray halfBlack()
{
    QImage image(Judged::size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).fillRect(QRect(200, 0, 200, 300), Qt::black);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Judged::Judged(const QList<model::Region> &said, const QString &where)
    : history(where.isEmpty() ? folder.path() : where, chat::pictureReading())
    , pictures(history)
    , draft(history, {})
    , corrections(history, conversation)
    , showing(conversation, draft, regions, linking, corrections)
    , comparison(history, conversation, showing, regions, corrections)
    , asked(pictures)
{
    m_picture = done(history.addPicture(halfBlack(), u"halves.png"_s));
    m_answer = store(u"Halves"_s, said);
    m_conversation = done(history.conversations()).first().id;
    conversation.show(done(history.conversation(m_conversation)));
}

qint64 Judged::store(const QString &title, const QList<model::Region> &said)
{
    const qint64 id = done(history.create(title)).id;
    done(history.append(id, Message{.text = title, .pictures = {m_picture}}));
    const Message answer{.role = model::Role::Assistant,
        .answer = {.text = u"left and right"_s, .regions = said, .modelName = u"model of "_s + title}};
    return done(history.append(id, answer)).id;
}

qint64 Judged::addConversation(const QString &title, const QList<model::Region> &said)
{
    return store(title, said);
}

QPolygonF Judged::polygon(const QRectF &pixels)
{
    const auto at = [](QPointF p) { return QPointF(p.x() / size.width(), p.y() / size.height()); };
    return QPolygonF{QList<QPointF>{
        at(pixels.topLeft()), at(pixels.topRight()), at(pixels.bottomRight()), at(pixels.bottomLeft())}};
}

model::Region Judged::box(const QString &label, const QRectF &pixels, int picture)
{
    return {.label = label,
        .polygon = polygon(pixels),
        .picture = picture,
        .source = model::RegionSource::ReadText};
}

QList<model::Correction> Judged::stored()
{
    return done(history.corrections(m_conversation)).value(m_answer);
}
