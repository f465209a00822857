#include "exchange/replayfile.h"

#include "exchange/conversationjson.h"
#include "exchange/importproblem.h"
#include "exchange/outputnames.h"
#include "exchange/rawanswer.h"
#include "exchange/replayjson.h"
#include "exchange/ziparchive.h"

#include "media/sourcefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using model::Problem;
using model::Result;

namespace exchange {

namespace {

constexpr qint64 longestFile = 1024LL * 1024 * 1024;

/// "pictures/1.png", numbered in the order in which the questions name them.
QHash<QString, QString> namePictures(const Replay &replay, QList<OutputFile> &files)
{
    QHash<QString, QString> names;
    for (const ReplayTurn &turn : replay.turns) {
        for (const model::Picture &picture : turn.question.pictures) {
            const QByteArray bytes = replay.pictures.value(picture.contentHash);
            if (bytes.isEmpty() || names.contains(picture.contentHash))
                continue;
            const QString name = u"pictures/%1%2"_s.arg(names.size() + 1).arg(endingFor(picture.mime));
            names.insert(picture.contentHash, name);
            files.append({.name = name, .bytes = bytes});
        }
    }
    return names;
}

Result<Replay> replayOf(const QByteArray &file, const QStringList &pictureFiles)
{
    if (file.startsWith("PK"))
        return fromReplayFile(file);
    if (!looksLikeConversationJson(file))
        return replayOfRawAnswer(file, pictureFiles);
    const auto carried = fromConversationJson(file);
    if (!carried)
        return carried.problem();
    return replayOf(*carried);
}

} // namespace

Result<QByteArray> toReplayFile(const Replay &replay)
{
    QList<OutputFile> pictures;
    const auto names = namePictures(replay, pictures);
    QList<OutputFile> files{{.name = u"mimetype"_s, .bytes = "application/x-groundglass"},
        {.name = u"replay.json"_s, .bytes = replayToJson(replay, names)}};
    for (qsizetype i = 0; i < replay.turns.size(); ++i) {
        const ReplayTurn &turn = replay.turns.at(i);
        if (!turn.request.isEmpty())
            files.append({.name = requestPart(i), .bytes = turn.request});
        if (!turn.rawAnswer.isEmpty())
            files.append({.name = rawAnswerPart(i), .bytes = turn.rawAnswer});
    }
    return writeArchive(files + pictures, replay.saved);
}

Result<Replay> fromReplayFile(const QByteArray &file)
{
    const auto parts = readArchive(file);
    if (!parts)
        return parts.problem();
    const auto table = parts->constFind(u"replay.json"_s);
    if (table == parts->cend())
        return notReadable(u"there is no replay.json in it"_s);
    return replayFromJson(*table, *parts);
}

Result<QByteArray> readCarried(const QString &path)
{
    auto bytes = media::readSource(path, longestFile);
    if (!bytes && bytes.problem().kind == Problem::Kind::PictureTooManyBytes)
        return naming(path, tooLarge(bytes.problem().detail));
    return bytes;
}

Problem naming(const QString &path, Problem problem)
{
    if (problem.subject.isEmpty())
        problem.subject = QFileInfo(path).fileName();
    return problem;
}

Result<Replay> openReplay(const QString &path, const QStringList &pictureFiles)
{
    const auto bytes = readCarried(path);
    if (!bytes)
        return bytes.problem();
    const auto replay = replayOf(*bytes, pictureFiles);
    return replay ? replay : Result<Replay>(naming(path, replay.problem()));
}

bool looksLikeReplay(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == "groundglass"_L1 || ending == "json"_L1 || ending == "sse"_L1;
}

} // namespace exchange
