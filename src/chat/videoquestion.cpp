#include "chat/videoquestion.h"

#include "chat/capabilities.h"
#include "media/videoprobe.h"
#include "model/whendone.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace chat {

namespace {

using model::Problem;
using model::Result;

constexpr int frameSide = 768; ///< more would be shrunk by every service at low detail
constexpr qsizetype mostTranscript = 12'000; ///< characters
constexpr qsizetype mostWriting = 6'000;

/// The video of the question, or the one that the conversation was about last.
const model::VideoPart *videoOf(const Question &question)
{
    if (question.video || !question.pictures.isEmpty())
        return question.video ? &*question.video : nullptr;
    for (auto message = question.earlier.crbegin(); message != question.earlier.crend(); ++message) {
        if (message->video || !message->pictures.isEmpty())
            return message->video ? &*message->video : nullptr;
    }
    return nullptr;
}

QString passagesInWords(
    const QString &heading, const QList<model::VideoEvidence::Passage> &passages, qsizetype most)
{
    QString words;
    for (const auto &passage : passages) {
        const QString line = u"%1–%2  %3\n"_s.arg(
            model::clockTime(passage.start, 1), model::clockTime(passage.end, 1), passage.text);
        if (words.size() + line.size() > most) {
            words += u"…\n"_s;
            break;
        }
        words += line;
    }
    return words.isEmpty() ? QString() : u"\n%1\n%2"_s.arg(heading, words);
}

QString surroundings(const model::VideoEvidence &evidence, const QList<double> &times)
{
    QStringList frames;
    for (qsizetype i = 0; i < times.size(); ++i)
        frames.append(u"%1: %2"_s.arg(i + 1).arg(model::clockTime(times.at(i), 1)));
    return u"The pictures are frames of a video that is %1 long, in order. Their times: %2.\n"
           "Give times as m:ss where you speak about a moment.\n"_s.arg(
               model::clockTime(evidence.duration, 1), frames.join(u", "_s))
        + passagesInWords(u"Subtitles:"_s, evidence.transcript, mostTranscript)
        + passagesInWords(u"Text that was read in the picture:"_s, evidence.writing, mostWriting);
}

} // namespace

bool isForFrames(const Question &question)
{
    const model::VideoPart *video = videoOf(question);
    if (!video || question.connection.kind == model::Connection::Kind::BuiltIn)
        return false;
    // Without a signed address only an AI Services resource reads the video, by its own identity.
    const bool canRead = !video->address.isEmpty()
        || question.connection.visionResource == model::Connection::VisionResource::SameResource;
    return !canRead || !capabilitiesOf(question.connection).video;
}

Result<Question> withFrames(const Question &question, const model::VideoEvidence &evidence,
    const QString &folder, const std::atomic_bool &stop)
{
    const media::VideoProbe probe;
    Question framed = question;
    framed.video.reset();
    for (model::Message &message : framed.earlier)
        message.video.reset();
    framed.ocr = framed.grounding = false;
    QList<double> times;
    const qsizetype most = std::min<qsizetype>(MostFrames, question.connection.maxPictures);
    for (qsizetype i = 0; i < std::min(most, evidence.times.size()); ++i) {
        // Fewer than were chosen: spread over all of them.
        const double time =
            evidence.times.at(i * evidence.times.size() / std::min(most, evidence.times.size()));
        const auto image = probe.frame(evidence.file, time, frameSide, stop);
        if (!image)
            return image.problem();
        const QByteArray key = QCryptographicHash::hash(
            (evidence.file + QString::number(time)).toUtf8(), QCryptographicHash::Sha1);
        const QString file =
            QDir(folder).filePath(u"frame-%1.jpg"_s.arg(QString::fromLatin1(key.toHex().left(16))));
        constexpr int Quality = 88;
        if (!image->save(file, "jpeg", Quality))
            return Problem{.kind = Problem::Kind::FileUnwritable, .subject = file};
        framed.pictures.append({.name = model::clockTime(time, 1),
            .contentHash = QString::fromLatin1(key.toHex()),
            .mime = u"image/jpeg"_s,
            .byteCount = QFileInfo(file).size(),
            .size = image->size(),
            .detail = model::Detail::Low});
        framed.pictureFiles.append(file);
        times.append(time);
    }
    const QString said = surroundings(evidence, times);
    framed.addition = framed.addition.isEmpty() ? said : framed.addition + u"\n\n"_s + said;
    return framed;
}

VideoFrames::VideoFrames(BuiltInService &builtIn, QString folder)
    : m_library(m_client, builtIn)
    , m_folder(std::move(folder))
{
}

VideoFrames::~VideoFrames()
{
    *m_stop = true;
}

QFuture<Result<Question>> VideoFrames::take(const Question &question)
{
    auto promise = std::make_shared<QPromise<Result<Question>>>();
    promise->start();
    const auto end = [promise](const Result<Question> &framed) {
        promise->addResult(framed);
        promise->finish();
    };
    const model::VideoPart video = *videoOf(question);
    const auto asked = m_library.evidence(video.indexName, video.documentId, question.text, MostFrames);
    model::whenDone(asked, &m_library, [=, this](const Result<model::VideoEvidence> &evidence) {
        if (!evidence)
            return end(evidence.problem());
        const auto taking =
            QtConcurrent::run([question, found = *evidence, folder = m_folder, stop = m_stop] {
                return withFrames(question, found, folder, *stop);
            });
        model::whenDone(taking, &m_library, end);
    });
    return promise->future();
}

} // namespace chat
