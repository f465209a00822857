#include "benches.h"
#include "storetiming.h"

#include "chat/picturereading.h"
#include "store/history.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int writes = 200;

double growMs(store::History &history, qint64 conversation)
{
    model::Message message;
    message.role = model::Role::Assistant;
    message.state = model::Message::State::Growing;
    const auto kept = history.append(conversation, message).result();
    if (!kept.ok())
        qFatal("a message could not be kept");
    model::Answer answer;
    return milliseconds([&] {
        for (int i = 0; i < writes; ++i) {
            answer.text += u"Another sentence of an answer that grows while it is read. "_s;
            if (!history.saveGrowing(kept->id, answer).result().ok())
                qFatal("an answer could not be kept");
        }
    }) / writes;
}

} // namespace

double syncedWriteMs(const Setting &setting)
{
    QFile file(setting.scratchFolder + u"/floor.bin"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 0;
    const QByteArray page(4096, 'x');
    return milliseconds([&] {
        for (int i = 0; i < writes; ++i) {
            file.write(page);
            fdatasync(file.handle());
        }
    }) / writes;
}

double appendMs(store::History &history, qint64 conversation)
{
    model::Message message;
    message.text = u"What does the sign at the corner of the harbour say?"_s;
    return milliseconds([&] {
        for (int i = 0; i < writes; ++i) {
            if (!history.append(conversation, message).result().ok())
                qFatal("a message could not be kept");
        }
    }) / writes;
}

QList<Row> storeBench(const Setting &setting)
{
    store::History history(setting.scratchFolder + u"/history"_s, chat::pictureReading());
    const auto conversation = history.create(u"bench"_s).result();
    if (!conversation.ok())
        return {unjudged(u"store: keep a message"_s, 0, u"ms"_s, u"the store could not be opened"_s)};
    const Pair append = inTurn(
        setting.rounds, [&] { return appendMs(history, conversation->id); },
        [&] { return syncedWriteMs(setting); });
    const Pair grow = inTurn(
        setting.rounds, [&] { return growMs(history, conversation->id); },
        [&] { return syncedWriteMs(setting); });
    return {atMost(u"store: keep a message, beside a synced 4 KiB write"_s, append.ours, u"ms"_s,
                append.floor, 2),
        atMost(u"store: keep a growing answer, beside the same"_s, grow.ours, u"ms"_s, grow.floor, 2)};
}

} // namespace bench
