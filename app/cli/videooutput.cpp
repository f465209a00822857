#include "videooutput.h"

#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QByteArray lines(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

QString stateWord(const model::IndexedVideo &video)
{
    return !video.error.isEmpty() ? u"failed"_s : video.progress >= 1 ? u"ready"_s : u"indexing"_s;
}

QJsonObject metadataObject(const model::Metadata &metadata)
{
    QJsonObject object;
    for (auto it = metadata.begin(); it != metadata.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

double rounded(double seconds)
{
    constexpr double Thousand = 1000;
    return std::round(seconds * Thousand) / Thousand;
}

QString featureWords(const model::VideoIndex &index)
{
    QStringList features;
    if (index.vision)
        features.append(u"vision"_s);
    if (index.speech)
        features.append(u"speech"_s);
    return features.join(u',');
}

} // namespace

QString stateWords(const model::IndexedVideo &video)
{
    if (!video.error.isEmpty())
        return CommandLine::tr("failed: %1").arg(video.error);
    return video.progress >= 1 ? CommandLine::tr("ready")
                               : CommandLine::tr("%1 %").arg(int(video.progress * 100));
}

QByteArray indexLines(const QList<model::VideoIndex> &indexes, bool asJson)
{
    QJsonArray array;
    QString text;
    for (const model::VideoIndex &index : indexes) {
        QJsonArray fields;
        for (const model::MetadataField &field : index.fields)
            fields.append(field.name);
        array.append(QJsonObject{{u"name"_s, index.name}, {u"features"_s, featureWords(index)},
            {u"created"_s, index.created.toString(Qt::ISODate)}, {u"fields"_s, fields}});
        text += u"%1\t%2\t%3\n"_s.arg(index.name, featureWords(index), index.created.toString(Qt::ISODate));
    }
    return asJson ? lines(array) : text.toUtf8();
}

QByteArray videoLines(const QList<model::IndexedVideo> &videos, bool asJson)
{
    QJsonArray array;
    QString text;
    for (const model::IndexedVideo &video : videos) {
        QJsonObject object{{u"document"_s, video.documentId}, {u"state"_s, stateWord(video)},
            {u"progress"_s, rounded(video.progress)}, {u"duration"_s, rounded(video.duration)},
            {u"file"_s, video.file}, {u"metadata"_s, metadataObject(video.metadata)}};
        if (!video.error.isEmpty())
            object.insert(u"error"_s, video.error);
        array.append(object);
        text += u"%1\t%2\t%3\n"_s.arg(video.documentId,
            video.duration > 0 ? model::clockTime(video.duration) : u"-"_s, stateWords(video));
    }
    return asJson ? lines(array) : text.toUtf8();
}

QByteArray momentLines(const QList<model::Moment> &moments, bool asJson)
{
    QJsonArray array;
    QString text;
    for (const model::Moment &moment : moments) {
        const bool isSpeech = moment.kind == model::Moment::Kind::Speech;
        array.append(QJsonObject{{u"document"_s, moment.documentId}, {u"start"_s, rounded(moment.start)},
            {u"end"_s, rounded(moment.end)}, {u"best"_s, rounded(moment.best)},
            {u"relevance"_s, moment.relevance}, {u"kind"_s, isSpeech ? u"speech"_s : u"vision"_s},
            {u"why"_s, moment.why}});
        text += u"%1\t%2–%3\t%4\t%5\n"_s.arg(moment.documentId, model::clockTime(moment.start, 1),
            model::clockTime(moment.end, 1), QString::number(moment.relevance, 'f', 3), moment.why);
    }
    return asJson ? lines(array) : text.toUtf8();
}

} // namespace cli
