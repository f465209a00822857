#include "regionsset.h"

#include "exitcodes.h"
#include "problemline.h"
#include "words.h"

#include "exchange/regionjson.h"
#include "grounding/servicespans.h"
#include "media/picturefile.h"
#include "wire/answerreading.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace cli {

namespace {

using namespace Qt::StringLiterals;
using grounding::ReadAnswer;
using grounding::ReadingHints;

/// The service speaks of the text as it came; where markup was taken out of it, its words are sought in what
/// is shown.
void joinService(ReadAnswer &answer, const model::Answer &whole, QSize size)
{
    answer.regions += grounding::regionsFromService(answer.cleanText, whole.grounding, 1, size);
}

model::Result<ReadInput> readResponse(const QByteArray &json, const ReadingHints &hints)
{
    const model::Result<model::Answer> whole = wire::readAnswer(json);
    if (!whole)
        return whole.problem();
    ReadingHints known = hints;
    if (known.model.isEmpty())
        known.model = whole->modelName;
    ReadInput input{grounding::readAnswerText(whole->text, known)};
    joinService(input.answer, *whole, hints.originalSize);
    return input;
}

model::Problem wrongLine(const QString &file, int line, const QString &detail)
{
    return {.kind = model::Problem::Kind::FileUnreadable,
        .detail = detail,
        .subject = u"%1:%2"_s.arg(file).arg(line)};
}

/// One line of a set: the picture's size from its file, then the answer.
model::Result<QByteArray> readLine(const QByteArray &line, const RegionsOptions &options, int number)
{
    const QJsonObject entry = QJsonDocument::fromJson(line).object();
    const QString image = entry.value(u"image"_s).toString();
    const QJsonValue response = entry.value(u"response"_s);
    const QJsonValue text = entry.value(u"text"_s);
    if (image.isEmpty() || (!text.isString() && response.isUndefined()))
        return wrongLine(
            options.setFile, number, CommandLine::tr("it has no image, or neither text nor response"));
    const auto info = media::inspect(QDir(options.pictureFolder).filePath(image));
    if (!info)
        return info.problem();
    ReadingHints hints = options.hints;
    hints.originalSize = info->size;
    const QByteArray json = response.isString()
        ? response.toString().toUtf8()
        : QJsonDocument(response.toObject()).toJson(QJsonDocument::Compact);
    const auto read = text.isString() ? readAnswerInput(text.toString().toUtf8(), false, hints)
                                      : readAnswerInput(json, true, hints);
    if (!read)
        return read.problem();
    const QJsonArray regions = QJsonDocument::fromJson(regionsOf(*read, info->size)).array();
    return QJsonDocument(
        QJsonObject{{u"image"_s, image}, {u"family"_s, grounding::familyName(read->answer.family)},
            {u"regions"_s, regions}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

model::Result<ReadInput> readAnswerInput(const QByteArray &bytes, bool isResponse, const ReadingHints &hints)
{
    if (isResponse)
        return readResponse(bytes, hints);
    return ReadInput{grounding::readAnswerText(QString::fromUtf8(bytes), hints)};
}

QByteArray regionsOf(const ReadInput &input, QSize pictureSize)
{
    int pictures = 1;
    for (const model::Region &region : input.answer.regions)
        pictures = std::max(pictures, std::min(region.picture, 1000) + 1);
    return exchange::regionsToJson(
        input.answer.regions, input.answer.cleanText, QList<QSize>(pictures, pictureSize));
}

int readSet(const RegionsOptions &options)
{
    QFile file(options.setFile);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(model::Problem{.kind = model::Problem::Kind::FileUnreadable,
            .detail = file.errorString(),
            .subject = options.setFile});
        return InputUnusable;
    }
    int code = Answered;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const model::Result<QByteArray> read = readLine(line, options, number);
        if (read) {
            std::fwrite(read->constData(), 1, std::size_t(read->size()), stdout);
            std::fputc('\n', stdout);
        } else {
            complain(read.problem());
            code = InputUnusable;
        }
    }
    return code;
}

} // namespace cli
