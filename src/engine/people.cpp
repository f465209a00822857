#include "engine/people.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

constexpr double searchedSide = 960; // pixels of the longer side of the copy that people are looked for in
constexpr double mostEnlarged = 1.25;
constexpr double clearWeight = 2.0;
constexpr double weightWithFace = 1.0;

struct Hit {
    QRectF box; ///< fractions
    double weight = 0;
};

// The detector's window has a margin of a quarter of its width around the person.
QRectF personIn(const cv::Rect &window, const cv::Size &size)
{
    const QRectF box(window.x + window.width * 0.13, window.y + window.height * 0.06, window.width * 0.74,
        window.height * 0.88);
    const QRectF fractions(
        box.x() / size.width, box.y() / size.height, box.width() / size.width, box.height() / size.height);
    return fractions & QRectF(0, 0, 1, 1);
}

bool hasFaceOnTop(const QRectF &person, const QList<Detection> &faces)
{
    const QRectF head(person.x() + person.width() * 0.15, person.y() - person.height() * 0.05,
        person.width() * 0.7, person.height() * 0.35);
    return std::any_of(faces.begin(), faces.end(), [&](const Detection &face) {
        const QRectF box = face.polygon.boundingRect();
        return head.contains(box.center()) && box.width() < person.width() * 0.75;
    });
}

bool isSamePerson(const QRectF &a, const QRectF &b)
{
    const QRectF both = a & b;
    const double common = both.width() * both.height();
    return common > 0.45 * std::min(a.width() * a.height(), b.width() * b.height());
}

} // namespace

QList<Detection> findPeople(const cv::Mat &gray, const QList<Detection> &faces, const std::atomic_bool &stop)
{
    QList<Detection> people;
    const double factor = std::min(mostEnlarged, searchedSide / std::max(gray.cols, gray.rows));
    cv::Mat scaled;
    cv::resize(gray, scaled, cv::Size(), factor, factor, factor < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::HOGDescriptor hog;
    if (stop || scaled.cols < hog.winSize.width || scaled.rows < hog.winSize.height)
        return people;
    hog.setSVMDetector(cv::HOGDescriptor::getDefaultPeopleDetector());
    std::vector<cv::Rect> windows;
    std::vector<double> weights;
    hog.detectMultiScale(scaled, windows, weights, 0, cv::Size(8, 8), cv::Size(16, 16), 1.05, 2);
    std::vector<Hit> hits;
    for (size_t i = 0; i < windows.size(); ++i) {
        const Hit hit{personIn(windows[i], scaled.size()), weights[i]};
        if (hit.weight >= clearWeight || (hit.weight >= weightWithFace && hasFaceOnTop(hit.box, faces)))
            hits.push_back(hit);
    }
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.weight > b.weight; });
    for (const Hit &hit : hits) {
        const bool known = std::any_of(people.begin(), people.end(),
            [&](const Detection &other) { return isSamePerson(other.polygon.boundingRect(), hit.box); });
        if (!known)
            people.append({.kind = Detection::Kind::Person,
                .polygon = QPolygonF(
                    {hit.box.topLeft(), hit.box.topRight(), hit.box.bottomRight(), hit.box.bottomLeft()}),
                .confidence = 1 / (1 + std::exp(-(hit.weight - 0.8)))});
    }
    return people;
}

} // namespace engine
