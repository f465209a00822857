#include "media/frames.h"

#include "media/decoding.h"
#include "media/openpicture.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

using model::Problem;

namespace media {

namespace {

constexpr int shortest = 20; ///< milliseconds; what says less is shown as browsers do
constexpr int usual = 100;

std::chrono::milliseconds delayOf(int milliseconds)
{
    return std::chrono::milliseconds(milliseconds < shortest ? usual : milliseconds);
}

} // namespace

struct Frames::Source {
    OpenPicture picture = {};
    QString name = {};
    QSize fitWithin = {};
    QBuffer device;
    std::unique_ptr<QImageReader> reader = {};
};

Frames::Frames(std::unique_ptr<Source> source)
    : m_source(std::move(source))
{
    m_source->device.setData(m_source->picture.bytes);
    rewind();
    m_count = std::clamp(m_source->reader->imageCount(), 0, most);
}

Frames::~Frames() = default;

void Frames::rewind()
{
    m_source->reader.reset();
    m_source->device.close();
    m_source->device.open(QIODevice::ReadOnly);
    m_source->reader =
        std::make_unique<QImageReader>(&m_source->device, traitsOf(m_source->picture.format).pluginName);
    m_source->reader->setAutoTransform(false);
    m_next = 0;
}

model::Result<std::shared_ptr<Frames>> Frames::open(
    const QString &path, QSize fitWithin, const Limits &limits)
{
    auto picture = openPicture(path, limits);
    if (!picture)
        return picture.problem();
    auto source = std::make_unique<Source>();
    source->picture = std::move(*picture);
    source->name = path;
    source->fitWithin = fitWithin;
    std::shared_ptr<Frames> frames(new Frames(std::move(source)));
    if (frames->count() < 2)
        return Problem{.kind = Problem::Kind::PictureUnreadable,
            .detail = QStringLiteral("it does not move"),
            .subject = path};
    return frames;
}

model::Result<Frame> Frames::next()
{
    if (m_next >= m_count)
        rewind();
    QImage image = m_source->reader->read();
    if (image.isNull() && m_next > 0) { // fewer than the header says
        m_count = m_next;
        rewind();
        image = m_source->reader->read();
    }
    if (image.isNull())
        return Problem{.kind = Problem::Kind::PictureDamaged,
            .detail = m_source->reader->errorString(),
            .subject = m_source->name};
    const auto delay = delayOf(m_source->reader->nextImageDelay());
    return Frame{readyToShow(std::move(image), m_source->picture.info, m_source->fitWithin), m_next++, delay};
}

model::Result<Frame> Frames::at(int index)
{
    const int wanted = std::clamp(index, 0, std::max(0, m_count - 1));
    if (wanted < m_next)
        rewind();
    auto frame = next();
    while (frame && frame->index < wanted) {
        const int before = frame->index;
        frame = next();
        if (frame && frame->index <= before)
            break; // it was shorter than it said
    }
    return frame;
}

} // namespace media
