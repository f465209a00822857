#include "engine/eyes.h"

#include "engine/codes.h"
#include "engine/faces.h"
#include "engine/people.h"
#include "engine/textengines.h"
#include "engine/textlanguages.h"
#include "engine/textpage.h"
#include "engine/textreader.h"

#include <algorithm>
#include <future>
#include <mutex>
#include <thread>

namespace engine {

using namespace Qt::StringLiterals;

struct Eyes::Models {
    QString folder = languageFolder();
    QStringList languages = languagesIn(folder);
    TextEngines engines{folder};
    std::once_flag facesLoaded;
    std::unique_ptr<Faces> loadedFaces;

    Faces &faces()
    {
        std::call_once(facesLoaded, [this] { loadedFaces = std::make_unique<Faces>(); });
        return *loadedFaces;
    }
};

namespace {

// What one organ gives: its part of the evidence.
struct Seen {
    QList<TextLine> lines = {};
    QList<Detection> detections = {};
    QStringList unavailable = {};
};

Seen readText(
    TextEngines &engines, const QStringList &languages, const cv::Mat &gray, const std::atomic_bool &stop)
{
    Seen seen;
    const auto engine = engines.lend(languagesToRead(languages, {}));
    if (engine)
        seen.lines = TextReader(*engine, stop).read(gray);
    else
        seen.unavailable.append(u"text: no language model for Tesseract was found"_s);
    return seen;
}

void detectFaces(Faces &faces, const cv::Mat &gray, const std::atomic_bool &stop, Seen *seen)
{
    if (!faces.missing().isEmpty())
        seen->unavailable.append(u"faces: missing %1"_s.arg(faces.missing().join(u", "_s)));
    seen->detections += faces.find(gray, stop);
}

} // namespace

Eyes::Eyes()
    : m_models(std::make_unique<Models>())
{
    // One core is left for reading, which runs beside the detectors.
    cv::setNumThreads(std::max(1, int(std::thread::hardware_concurrency()) - 1));
}

Eyes::~Eyes() = default;

model::Result<Evidence> Eyes::look(const QImage &upright, const Wanted &wanted, const std::atomic_bool &stop)
try {
    if (upright.isNull())
        return model::Problem{.kind = model::Problem::Kind::PictureUnreadable};
    const cv::Mat gray = grayOf(upright);
    const auto detect = [&] {
        Seen seen;
        if (wanted.codes)
            seen.detections += findCodes(gray, stop);
        if (wanted.faces && !stop)
            detectFaces(m_models->faces(), gray, stop, &seen);
        if (wanted.people && !stop)
            seen.detections += findPeople(gray, seen.detections, stop);
        return seen;
    };
    auto detecting = std::async(wanted.text ? std::launch::async : std::launch::deferred, detect);
    Seen text;
    if (wanted.text)
        text = readText(m_models->engines, m_models->languages, gray, stop);
    const Seen detected = detecting.get();
    if (stop)
        return model::Problem{.kind = model::Problem::Kind::Stopped};
    return Evidence{.size = upright.size(),
        .lines = text.lines,
        .detections = detected.detections,
        .unavailable = text.unavailable + detected.unavailable};
} catch (const std::exception &error) {
    return model::Problem{.kind = model::Problem::Kind::Internal, .detail = QString::fromUtf8(error.what())};
}

QStringList Eyes::languages() const
{
    return m_models->languages;
}

} // namespace engine
