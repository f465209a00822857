#pragma once

#include "chat/turn.h"
#include "chat/videolibrary.h"
#include "net/serviceclient.h"

#include <atomic>

namespace chat {

/// True when the question is about a video that its connection cannot look at itself: then it goes out as
/// pictures from the video.
[[nodiscard]] bool isForFrames(const Question &question);

/// The most pictures of a video that one question takes.
inline constexpr int MostFrames = 20;

/// The question with the chosen pictures, their times, the transcript and the text in the picture, in words.
/// Reads the video and writes pictures into `folder`: any thread but the window's.
[[nodiscard]] model::Result<Question> withFrames(const Question &question,
    const model::VideoEvidence &evidence, const QString &folder, const std::atomic_bool &stop);

/// Asks the built-in service which pictures of a video help with a question, and takes them. Lives on the
/// thread that made it; deleting it cancels.
class VideoFrames {
public:
    VideoFrames(BuiltInService &builtIn, QString folder);
    ~VideoFrames();
    VideoFrames(const VideoFrames &) = delete;
    VideoFrames &operator=(const VideoFrames &) = delete;

    [[nodiscard]] QFuture<model::Result<Question>> take(const Question &question);

private:
    net::ServiceClient m_client;
    VideoLibrary m_library;
    QString m_folder;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
};

} // namespace chat
