#include "engine/analysisdesk.h"

#include "engine/picturefetch.h"
#include "model/builtinmodel.h"
#include "wire/imageanalysis.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

using model::PictureAnalysis;
using Thing = PictureAnalysis::Thing;

constexpr int leastSide = 50;
constexpr int mostSide = 16'000;
constexpr qint64 mostBytes = 20'971'520;

const QStringList &computed()
{
    static const QStringList features{u"read"_s, u"objects"_s, u"people"_s, u"tags"_s};
    return features;
}

const QStringList &known()
{
    static const QStringList features =
        computed() + QStringList{u"caption"_s, u"denseCaptions"_s, u"smartCrops"_s};
    return features;
}

AnalysisReply refused(const QString &message, const QString &inner, int status = 400)
{
    return {.status = status, .body = wire::writeAnalysisError(u"InvalidRequest"_s, message, inner)};
}

model::Problem problem(const QString &message, const QString &inner)
{
    return {.kind = model::Problem::Kind::RequestRefused, .detail = message, .status = 400, .code = inner};
}

/// In the service's spelling, whatever case was asked in.
std::optional<QString> knownAs(const QString &feature)
{
    for (const QString &one : known()) {
        if (one.compare(feature, Qt::CaseInsensitive) == 0)
            return one;
    }
    return std::nullopt;
}

std::optional<AnalysisReply> wrongFeatures(const QString &asked, QStringList &features)
{
    const QStringList words = asked.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto feature = knownAs(word.trimmed());
        if (!feature)
            return refused(
                u"The feature '%1' is not one of: %2."_s.arg(word.trimmed(), known().join(u", "_s)),
                u"BadArgument"_s);
        if (!computed().contains(*feature))
            return refused(u"The feature '%1' is not supported by this service. Supported are: %2."_s.arg(
                               *feature, computed().join(u", "_s)),
                u"NotSupportedVisualFeature"_s);
        if (!features.contains(*feature))
            features.append(*feature);
    }
    if (features.isEmpty())
        return refused(u"The address needs features=…, at least one of: %1."_s.arg(computed().join(u", "_s)),
            u"BadArgument"_s);
    return std::nullopt;
}

/// What this machine lacks the data for is as little supported as what nobody wrote.
std::optional<AnalysisReply> missingFor(const QStringList &features, const Evidence &evidence)
{
    const auto lacks = [&evidence](QLatin1StringView organ) {
        return std::ranges::any_of(
            evidence.unavailable, [organ](const QString &note) { return note.startsWith(organ); });
    };
    if (features.contains("read"_L1) && lacks("text"_L1))
        return refused(u"The feature 'read' is not supported on this computer: %1."_s.arg(
                           evidence.unavailable.join(u"; "_s)),
            u"NotSupportedVisualFeature"_s);
    return std::nullopt;
}

QString nameOf(const Detection &detection)
{
    switch (detection.kind) {
    case Detection::Kind::Face:
        return u"human face"_s;
    case Detection::Kind::Person:
        return u"person"_s;
    case Detection::Kind::Code:
        break;
    }
    return detection.format.isEmpty() ? u"barcode"_s : detection.format;
}

void addTag(QList<Thing> &tags, const QString &name, double confidence)
{
    for (Thing &tag : tags) {
        if (tag.name == name) {
            tag.confidence = std::max(tag.confidence, confidence);
            return;
        }
    }
    tags.append({.name = name, .confidence = confidence});
}

PictureAnalysis analysisOf(const Evidence &evidence)
{
    PictureAnalysis analysis{.modelVersion = model::builtInModelName, .size = evidence.size};
    for (const TextLine &line : evidence.lines) {
        PictureAnalysis::Line written{.text = line.text, .polygon = line.polygon};
        for (const Word &word : line.words)
            written.words.append({.text = word.text, .polygon = word.polygon, .confidence = word.confidence});
        analysis.lines.append(written);
        addTag(analysis.tags, u"text"_s, line.confidence);
    }
    for (const Detection &detection : evidence.detections) {
        const Thing thing{
            .name = nameOf(detection), .polygon = detection.polygon, .confidence = detection.confidence};
        analysis.objects.append(thing);
        if (detection.kind == Detection::Kind::Person)
            analysis.people.append({.polygon = thing.polygon, .confidence = thing.confidence});
        addTag(analysis.tags, thing.name, thing.confidence);
    }
    std::ranges::stable_sort(analysis.tags, std::ranges::greater{}, &Thing::confidence);
    return analysis;
}

} // namespace

AnalysisDesk::AnalysisDesk(Desk &desk, IntakeRules rules)
    : m_desk(desk)
    , m_rules(std::move(rules))
{
    m_rules.limits.bytes = std::min(m_rules.limits.bytes, mostBytes);
}

bool AnalysisDesk::knows(const QString &path)
{
    return path == "/computervision/imageanalysis:analyze"_L1
        || path == "/computervision/imageanalysis%3Aanalyze"_L1;
}

model::Result<QByteArray> AnalysisDesk::pictureIn(
    const AnalysisVisit &visit, const std::atomic_bool &stop) const
{
    const QString type = visit.contentType.section(u';', 0, 0).trimmed().toLower();
    if (type == "application/octet-stream"_L1 || type.startsWith("image/"_L1))
        return visit.body;
    if (type != "application/json"_L1)
        return problem(u"The content type '%1' is not supported: send application/octet-stream, or "
                       "application/json with a url."_s.arg(type),
            u"BadArgument"_s);
    const auto address = wire::readPictureAddress(visit.body);
    if (!address)
        return problem(u"The body names no url of a picture."_s, u"InvalidImageUrl"_s);
    if (!m_rules.fetchAddresses)
        return problem(
            u"This service does not fetch pictures from addresses. Send the picture itself, or start "
            "the service with --allow-fetch."_s,
            u"InvalidImageUrl"_s);
    const auto fetched = fetchPicture(*address,
        {.mostBytes = m_rules.limits.bytes, .privateAddresses = m_rules.fetchPrivateAddresses}, stop);
    if (!fetched)
        return problem(fetched.problem().detail, u"InvalidImageUrl"_s);
    return fetched;
}

AnalysisReply AnalysisDesk::answer(const AnalysisVisit &visit, const std::atomic_bool &stop)
{
    QStringList features;
    if (const auto wrong = wrongFeatures(visit.features, features))
        return *wrong;
    if (!visit.language.isEmpty() && visit.language != "en"_L1)
        return refused(
            u"The language '%1' is not supported."_s.arg(visit.language), u"NotSupportedLanguage"_s);
    const auto bytes = pictureIn(visit, stop);
    if (!bytes)
        return refused(bytes.problem().detail, bytes.problem().code);
    if (bytes->isEmpty())
        return refused(u"The picture has no bytes."_s, u"InvalidImageSize"_s);
    const auto picture = inspectBytes(*bytes, m_rules);
    if (!picture)
        return refused(picture.problem().detail,
            bytes->size() > m_rules.limits.bytes ? u"InvalidImageSize"_s : u"InvalidImageFormat"_s);
    const QSize size = picture->size;
    if (std::min(size.width(), size.height()) < leastSide || std::max(size.width(), size.height()) > mostSide)
        return refused(
            u"The picture must be at least %1 and at most %2 pixels wide and high."_s.arg(leastSide).arg(
                mostSide),
            u"InvalidImageSize"_s);
    const auto evidence = m_desk.look(*picture, stop);
    if (!evidence)
        return refused(evidence.problem().detail, u"InvalidImageFormat"_s);
    if (const auto missing = missingFor(features, *evidence))
        return *missing;
    PictureAnalysis analysis = analysisOf(*evidence);
    analysis.size = size; // the picture as it was sent, whatever size was looked at
    return {.body = wire::writeAnalysis(analysis, features)};
}

} // namespace engine
