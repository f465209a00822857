#include "engine/videos/framelooking.h"

#include "engine/folding.h"

#include <QColor>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

constexpr double sureLine = 0.55;
constexpr double sameText = 0.6; ///< so much of the words must come again

QString textOf(const QList<TextLine> &lines)
{
    QStringList texts;
    for (const TextLine &line : lines) {
        if (line.confidence >= sureLine)
            texts.append(line.text.simplified());
    }
    return texts.join(u'\n');
}

double qualityOf(const QList<TextLine> &lines)
{
    double sum = 0;
    for (const TextLine &line : lines)
        sum += line.confidence;
    return lines.isEmpty() ? 0 : sum / double(lines.size());
}

/// The share of the words of the shorter text that the other has too.
double likenessOf(const QString &a, const QString &b)
{
    QStringList few = foldedWords(a);
    QStringList many = foldedWords(b);
    if (few.size() > many.size())
        few.swap(many);
    if (few.isEmpty())
        return many.isEmpty() ? 1 : 0;
    const auto known = std::count_if(few.begin(), few.end(), [&](const QString &word) {
        return std::any_of(many.begin(), many.end(),
            [&](const QString &other) { return likeness(other, word) >= Likeness::Close; });
    });
    return double(known) / double(few.size()) * (0.5 + 0.5 * double(few.size()) / double(many.size()));
}

double bestConfidence(const QList<Detection> &detections, Detection::Kind kind, int *count)
{
    double best = 0;
    *count = 0;
    for (const Detection &detection : detections) {
        if (detection.kind != kind)
            continue;
        ++*count;
        best = std::max(best, detection.confidence);
    }
    return best;
}

struct NamedColour {
    const char *name;
    int hue; ///< degrees, middle
};

constexpr std::array hues{NamedColour{"red", 0}, NamedColour{"orange", 30}, NamedColour{"yellow", 55},
    NamedColour{"green", 120}, NamedColour{"cyan", 180}, NamedColour{"blue", 225}, NamedColour{"purple", 280},
    NamedColour{"pink", 325}, NamedColour{"red", 360}};

QString nameOf(const QColor &colour)
{
    constexpr int Pale = 50;
    constexpr int Dark = 45;
    constexpr int Bright = 200;
    if (colour.value() < Dark)
        return u"black"_s;
    if (colour.hsvSaturation() < Pale)
        return colour.value() > Bright ? u"white"_s : u"grey"_s;
    const NamedColour *nearest = &hues.front();
    for (const NamedColour &hue : hues) {
        if (std::abs(hue.hue - colour.hsvHue()) < std::abs(nearest->hue - colour.hsvHue()))
            nearest = &hue;
    }
    return QLatin1StringView(nearest->name);
}

} // namespace

QString coloursOf(const QImage &image)
{
    constexpr QSize tiny(24, 24);
    constexpr double noteworthy = 0.22;
    const QImage small = image.scaled(tiny, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QHash<QString, int> counts;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            ++counts[nameOf(small.pixelColor(x, y))];
    }
    QList<std::pair<int, QString>> sorted;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() >= noteworthy * tiny.width() * tiny.height())
            sorted.append({-it.value(), it.key()});
    }
    std::sort(sorted.begin(), sorted.end());
    QStringList names;
    for (const auto &[count, name] : sorted)
        names.append(name);
    return names.join(u' ');
}

void NoteGathering::end(std::optional<VideoNote> &open, double at)
{
    if (!open)
        return;
    open->end = std::max(open->start, at);
    m_notes.append(*std::exchange(open, std::nullopt));
}

void NoteGathering::add(const LookedFrame &frame)
{
    if (frame.lines)
        addText(frame);
    if (frame.detections)
        addDetections(frame);
    addColours(frame);
}

void NoteGathering::addText(const LookedFrame &frame)
{
    const QString text = textOf(*frame.lines);
    if (m_text && !text.isEmpty() && likenessOf(m_text->text, text) >= sameText) {
        if (const double quality = qualityOf(*frame.lines) + 0.01 * double(foldedWords(text).size());
            quality > m_text->quality) {
            m_text->quality = quality;
            m_text->text = text;
            m_text->best = frame.time;
        }
        return;
    }
    const double since = text.isEmpty() ? frame.since : frame.writtenSince.value_or(frame.since);
    end(m_text, since);
    if (!text.isEmpty())
        m_text = VideoNote{.source = VideoNote::Source::Writing,
            .start = since,
            .best = frame.time,
            .quality = qualityOf(*frame.lines) + 0.01 * double(foldedWords(text).size()),
            .text = text};
}

void NoteGathering::addDetections(const LookedFrame &frame)
{
    const auto follow = [&](std::optional<VideoNote> &open, Detection::Kind kind, VideoNote::Source source,
                            const QString &words) {
        int count = 0;
        const double confidence = bestConfidence(*frame.detections, kind, &count);
        if (count == 0)
            return end(open, frame.since);
        if (!open)
            open = VideoNote{.source = source, .start = frame.since, .words = words};
        if (count > open->amount || (count == open->amount && confidence > open->quality)) {
            open->amount = count;
            open->quality = confidence;
            open->best = frame.time;
        }
    };
    follow(m_people, Detection::Kind::Person, VideoNote::Source::People,
        u"person people man woman human pedestrian walking somebody someone anybody"_s);
    follow(m_faces, Detection::Kind::Face, VideoNote::Source::Faces,
        u"face faces portrait person people head"_s);
    if (!frame.lookedForCodes)
        return;
    follow(m_codes, Detection::Kind::Code, VideoNote::Source::Code, u"code barcode qr"_s);
    if (!m_codes)
        return;
    for (const Detection &detection : *frame.detections) {
        if (detection.kind == Detection::Kind::Code && !detection.text.isEmpty())
            m_codes->text = detection.text.left(500);
    }
}

void NoteGathering::addColours(const LookedFrame &frame)
{
    const bool same = m_colours && m_colourShot == frame.shot && m_colours->text == frame.colours;
    if (same)
        return;
    end(m_colours, frame.since);
    m_colourShot = frame.shot;
    if (!frame.colours.isEmpty())
        m_colours = VideoNote{.source = VideoNote::Source::Colour,
            .start = frame.since,
            .best = frame.time,
            .quality = 0.5,
            .text = frame.colours,
            .words = u"colour color"_s};
}

QList<VideoNote> NoteGathering::finish(double duration)
{
    for (auto *open : {&m_text, &m_people, &m_faces, &m_codes, &m_colours})
        end(*open, duration);
    for (VideoNote &note : m_notes)
        note.quality = std::clamp(note.quality, 0.0, 1.0);
    std::stable_sort(m_notes.begin(), m_notes.end(),
        [](const VideoNote &a, const VideoNote &b) { return a.start < b.start; });
    return m_notes;
}

} // namespace engine
