#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <stdexcept>

extern "C" {
#include <libavformat/avformat.h>
}

/// Why a file cannot be used, in a sentence.
struct Unusable : std::runtime_error {
    explicit Unusable(const QString &sentence)
        : std::runtime_error(sentence.toStdString())
    {
    }
};

/// One opened file. Only its own bytes are read: what it names elsewhere (playlists, references, addresses)
/// is never opened. Throws Unusable.
class Source {
public:
    enum class Holding { Video, Subtitles };

    Source(const QString &path, Holding holding);
    ~Source();
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;

    [[nodiscard]] AVFormatContext *context() const { return m_context; }
    /// The stream of moving pictures, or -1. Cover pictures do not count.
    [[nodiscard]] int videoStream() const;
    /// In seconds; 0 when the file does not say and it cannot be told.
    [[nodiscard]] double duration() const;
    [[nodiscard]] double startTime() const;
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    void open(const QString &path, Holding holding);
    void close();
    static int read(void *opaque, uint8_t *buffer, int size);
    static int64_t seek(void *opaque, int64_t offset, int whence);

    int m_file = -1;
    qint64 m_size = 0;
    AVIOContext *m_io = nullptr;
    AVFormatContext *m_context = nullptr;
};

/// FFmpeg's own words for an error.
[[nodiscard]] QString wordsFor(int error);
