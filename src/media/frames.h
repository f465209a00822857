#pragma once

#include "media/picturefile.h"

#include <chrono>
#include <memory>

namespace media {

/// One picture of an animated one, upright and in sRGB, and how long it is shown.
struct Frame {
    QImage image = {};
    int index = 0;
    std::chrono::milliseconds delay = {};
};

/// Reads the frames of an animated picture one after the other, holding one at a time; after the last comes
/// the first again. Not copied; any thread, one at a time, never the window's.
class Frames {
public:
    /// Frames larger than `fitWithin` come scaled down. A picture that does not move is a Problem here.
    [[nodiscard]] static model::Result<std::shared_ptr<Frames>> open(
        const QString &path, QSize fitWithin = {}, const Limits &limits = {});
    ~Frames();

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] model::Result<Frame> next();
    /// Reads on, or from the start, to this one.
    [[nodiscard]] model::Result<Frame> at(int index);

    static constexpr int most = 10'000; ///< frames of one picture that are counted

private:
    struct Source;
    explicit Frames(std::unique_ptr<Source> source);
    void rewind();

    std::unique_ptr<Source> m_source;
    int m_count = 0;
    int m_next = 0;
};

} // namespace media
