#pragma once

#include "engine/evidence.h"

#include <opencv2/core.hpp>
#include <opencv2/objdetect.hpp>

#include <atomic>
#include <map>
#include <mutex>

namespace engine {

/// The folders in which OpenCV's cascade files usually lie on this system.
[[nodiscard]] QStringList cascadeFolders();

/// Finds faces that look at the camera. One cascade proposes; a face is believed only when further cascades
/// and the eye finders agree. Confidence grows with how many of them agreed: from 0.6 to 0.97, it is not a
/// measured rate. Thread-safe; one picture at a time.
class Faces {
public:
    explicit Faces(const QStringList &folders = cascadeFolders());

    /// Names of the cascade files that were not found; faces cannot be looked for while this is not empty.
    [[nodiscard]] QStringList missing() const { return m_missing; }

    [[nodiscard]] QList<Detection> find(const cv::Mat &gray, const std::atomic_bool &stop);

private:
    [[nodiscard]] bool agrees(const char *cascade, const cv::Mat &gray, const cv::Rect &face);
    [[nodiscard]] bool hasEyes(const cv::Mat &gray, const cv::Rect &face);
    [[nodiscard]] double belief(const cv::Mat &gray, const cv::Rect &face);

    std::mutex m_mutex;
    std::map<std::string, cv::CascadeClassifier> m_cascades;
    QStringList m_missing;
};

} // namespace engine
