#include "engine/videos/videoevidence.h"

#include "engine/videos/videosearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

constexpr qsizetype mostPassages = 400;

/// The middles of equal parts of the video, each moved into the shot that it falls into.
QList<double> evenTimes(double duration, int count)
{
    QList<double> times;
    for (int i = 0; i < count; ++i)
        times.append(duration * (i + 0.5) / count);
    return times;
}

void addApart(QList<double> &times, double time, double gap)
{
    const bool isNew =
        std::none_of(times.begin(), times.end(), [&](double other) { return std::abs(other - time) < gap; });
    if (isNew)
        times.append(time);
}

QList<double> chosenTimes(const QList<model::Moment> &moments, double duration, int most)
{
    constexpr double closest = 0.2;
    const double gap = std::max(closest, duration / (most * 8.0));
    QList<double> times;
    // Half of them by the question; the others tell what surrounds it.
    for (const model::Moment &moment : moments) {
        if (times.size() >= (most + 1) / 2)
            break;
        addApart(times, moment.best, gap);
    }
    for (const double time : evenTimes(duration, most)) {
        if (times.size() >= most)
            break;
        addApart(times, time, gap);
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

model::Result<model::IndexedVideo> readyDocument(
    VideoShelf &shelf, const QString &index, const QString &documentId)
{
    auto video = shelf.document(index, documentId);
    if (!video)
        return video;
    const auto refused = [&](int status, const QString &code, const QString &sentence) {
        return model::Problem{.kind = model::Problem::Kind::RequestRefused,
            .detail = sentence,
            .subject = documentId,
            .status = status,
            .code = code};
    };
    if (!video->error.isEmpty())
        return refused(400, u"InvalidVideo"_s, video->error);
    if (video->progress < 1)
        return refused(409, u"DocumentNotReady"_s, u"The video is still being looked at."_s);
    return video;
}

model::Result<model::VideoEvidence> gatherEvidence(VideoShelf &shelf, const QString &index,
    const QString &documentId, const QString &question, int mostTimes)
{
    const auto video = readyDocument(shelf, index, documentId);
    if (!video)
        return video.problem();
    const auto notes = shelf.notes(index, documentId);
    if (!notes)
        return notes.problem();
    const auto moments = searchMoments(shelf, index, {.text = question, .documentId = documentId});
    if (!moments)
        return moments.problem();
    model::VideoEvidence evidence{.duration = notes->duration,
        .file = video->file,
        .times = chosenTimes(*moments, notes->duration, mostTimes)};
    for (const VideoNote &note : notes->notes) {
        auto *passages = note.source == VideoNote::Source::Speech ? &evidence.transcript
            : note.source == VideoNote::Source::Writing           ? &evidence.writing
                                                                  : nullptr;
        if (passages && passages->size() < mostPassages)
            passages->append({note.start, note.end, note.text.simplified()});
    }
    return evidence;
}

} // namespace engine
