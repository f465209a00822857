#include "engine/faces.h"

#include <QFile>
#include <QStandardPaths>

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace engine {

using namespace Qt::StringLiterals;

namespace {

constexpr double searchedSide = 1280; // pixels of the longer side of the copy that faces are looked for in
constexpr double smallestFace = 0.025; // of the longer side
constexpr int leastFacePixels = 24;

constexpr auto proposer = "frontalface_alt2";
constexpr auto second = "frontalface_default";
constexpr auto third = "frontalface_alt";
constexpr auto strictest = "frontalface_alt_tree";
constexpr auto eye = "eye";
constexpr auto eyeWithGlasses = "eye_tree_eyeglasses";

double overlap(const cv::Rect &a, const cv::Rect &b)
{
    const double both = (a & b).area();
    return both / (a.area() + b.area() - both);
}

QPolygonF fractions(const cv::Rect &rect, const cv::Size &size)
{
    const QRectF box(double(rect.x) / size.width, double(rect.y) / size.height,
        double(rect.width) / size.width, double(rect.height) / size.height);
    return QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
}

} // namespace

QStringList cascadeFolders()
{
    QStringList folders;
    for (const QString &name :
        {u"opencv4/haarcascades"_s, u"opencv/haarcascades"_s, u"OpenCV/haarcascades"_s})
        folders += QStandardPaths::locateAll(
            QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory);
    folders += {u"/usr/share/opencv4/haarcascades"_s, u"/usr/local/share/opencv4/haarcascades"_s};
    return folders;
}

Faces::Faces(const QStringList &folders)
{
    for (const char *name : {proposer, second, third, strictest, eye, eyeWithGlasses}) {
        const QString file = u"haarcascade_%1.xml"_s.arg(QLatin1String(name));
        cv::CascadeClassifier cascade;
        for (const QString &folder : folders) {
            const QString path = folder + u'/' + file;
            if (cascade.empty() && QFile::exists(path))
                cascade.load(QFile::encodeName(path).toStdString());
        }
        if (cascade.empty())
            m_missing.append(file);
        m_cascades[name] = cascade;
    }
}

bool Faces::agrees(const char *cascade, const cv::Mat &gray, const cv::Rect &face)
{
    const int margin = face.width / 3;
    const cv::Rect around =
        cv::Rect(face.x - margin, face.y - margin, face.width + 2 * margin, face.height + 2 * margin)
        & cv::Rect(0, 0, gray.cols, gray.rows);
    const int least = face.width * 7 / 10;
    const int most = face.width * 14 / 10;
    std::vector<cv::Rect> found;
    m_cascades[cascade].detectMultiScale(
        gray(around), found, 1.05, 2, 0, cv::Size(least, least), cv::Size(most, most));
    return std::any_of(found.begin(), found.end(),
        [&](const cv::Rect &one) { return overlap(one + around.tl(), face) > 0.4; });
}

bool Faces::hasEyes(const cv::Mat &gray, const cv::Rect &face)
{
    constexpr double goodSide = 140; // the eye cascades look for 20 pixels and more
    cv::Mat upper = gray(cv::Rect(face.x, face.y, face.width, face.height * 6 / 10));
    if (face.width < goodSide)
        cv::resize(upper, upper, cv::Size(), goodSide / face.width, goodSide / face.width, cv::INTER_LINEAR);
    for (const char *cascade : {eyeWithGlasses, eye}) {
        std::vector<cv::Rect> eyes;
        m_cascades[cascade].detectMultiScale(upper, eyes, 1.1, 3);
        if (!eyes.empty())
            return true;
    }
    return false;
}

double Faces::belief(const cv::Mat &gray, const cv::Rect &face)
{
    const bool bySecond = agrees(second, gray, face);
    if (!bySecond)
        return 0;
    const bool byStrictest = agrees(strictest, gray, face);
    const bool eyes = hasEyes(gray, face);
    if (!eyes && !byStrictest)
        return 0;
    const bool byThird = agrees(third, gray, face);
    if (!byThird && !byStrictest)
        return 0;
    return 0.6 + (eyes ? 0.15 : 0) + (byThird ? 0.1 : 0) + (byStrictest ? 0.12 : 0);
}

QList<Detection> Faces::find(const cv::Mat &gray, const std::atomic_bool &stop)
{
    QList<Detection> faces;
    if (!m_missing.isEmpty())
        return faces;
    const double side = std::max(gray.cols, gray.rows);
    cv::Mat small = gray;
    if (side > searchedSide)
        cv::resize(gray, small, cv::Size(), searchedSide / side, searchedSide / side, cv::INTER_AREA);
    const int least = std::max(leastFacePixels, int(std::max(small.cols, small.rows) * smallestFace));
    const std::lock_guard lock(m_mutex);
    std::vector<cv::Rect> proposed;
    m_cascades[proposer].detectMultiScale(small, proposed, 1.1, 3, 0, cv::Size(least, least));
    for (const cv::Rect &face : proposed) {
        if (stop)
            break;
        if (const double confidence = belief(small, face); confidence > 0)
            faces.append({.kind = Detection::Kind::Face,
                .polygon = fractions(face, small.size()),
                .confidence = confidence});
    }
    std::sort(faces.begin(), faces.end(),
        [](const Detection &a, const Detection &b) { return a.confidence > b.confidence; });
    return faces;
}

} // namespace engine
