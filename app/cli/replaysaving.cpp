#include "replaysaving.h"

#include "exchange/replayfile.h"
#include "exchange/savedfiles.h"
#include "media/sourcefile.h"
#include "pictureoutput.h"
#include "presentation/exchange.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString titleOf(const QString &question)
{
    constexpr qsizetype longestTitle = 80;
    const QString line = question.simplified();
    return line.size() <= longestTitle ? line : line.left(longestTitle - 1) + u'…';
}

model::Message questionOf(const AskOptions &options, const AskedAndAnswered &done, exchange::Replay &replay)
{
    const chat::Question &asked = options.question;
    model::Message question{.role = model::Role::User,
        .when = QDateTime::currentDateTimeUtc(),
        .text = asked.text,
        .pictures = asked.pictures,
        .sent = done.sent,
        .addition = asked.addition};
    for (qsizetype i = 0; i < question.pictures.size(); ++i) {
        const QString file = asked.pictureFiles.value(i);
        if (file.isEmpty())
            continue; // an address, never fetched
        if (const auto bytes = media::readSource(file, media::Limits().bytes))
            exchange::keepPicture(replay, question.pictures[i], *bytes);
    }
    return question;
}

exchange::ReplayTurn turnOf(const AskOptions &options, const AskedAndAnswered &done, exchange::Replay &replay)
{
    const chat::Question &asked = options.question;
    return {.question = questionOf(options, done, replay),
        .answer = {.role = model::Role::Assistant,
            .state = presentation::stateAfter(done.answer),
            .when = QDateTime::currentDateTimeUtc(),
            .answer = done.answer,
            .connectionName = asked.connection.name},
        .systemMessage = asked.parameters.systemText,
        .host = asked.connection.endpoint.host(),
        .deployment = asked.connection.deployment,
        .request = done.record.request,
        .rawAnswer = done.received};
}

} // namespace

model::Outcome checkReplayPlace(const AskOptions &options)
{
    if (!options.overwrite && QFileInfo::exists(options.save))
        return model::Problem{.kind = model::Problem::Kind::FileExists, .subject = options.save};
    return checkWritable(options.save);
}

model::Outcome saveReplay(const AskOptions &options, const AskedAndAnswered &done)
{
    exchange::Replay replay{.title = titleOf(options.question.text),
        .saved = QDateTime::currentDateTimeUtc(),
        .program = u"Groundglass "_s + QCoreApplication::applicationVersion()};
    replay.turns.append(turnOf(options, done, replay));
    const auto file = exchange::toReplayFile(exchange::disclosed(replay, options.disclosure));
    if (!file)
        return file.problem();
    return exchange::saveFile(
        *file, options.save, options.overwrite ? exchange::Overwrite::Allow : exchange::Overwrite::Refuse);
}

} // namespace cli
