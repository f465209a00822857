#include "engine/inkboxes.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

constexpr double tallest = 1.6; // of a letter, in heights of the word's box
constexpr double mostVerticalMove = 0.35; // of an edge, in heights of the box
constexpr double mostSidewaysMove = 0.5;

bool belongsTo(const QRectF &letter, const QRectF &word)
{
    const double x = letter.center().x();
    const double shared = std::min(letter.bottom(), word.bottom()) - std::max(letter.top(), word.top());
    return x > word.left() && x < word.right() && letter.height() <= word.height() * tallest
        && shared > letter.height() * 0.5;
}

double meanOf(const cv::Mat &gray, const QRectF &box)
{
    const QRect part = box.toAlignedRect() & QRect(0, 0, gray.cols, gray.rows);
    return part.isEmpty() ? 0 : cv::mean(gray(cv::Rect(part.x(), part.y(), part.width(), part.height())))[0];
}

// The gaps in and between letters look like letters of the other ink: the strip above a word shows which is
// the ground.
Letter::Ink inkIn(const cv::Mat &gray, const QRectF &word)
{
    const double rim = std::max(2.0, word.height() * 0.12);
    const QRectF above(word.left(), word.top() - rim, word.width(), rim);
    return meanOf(gray, above) > meanOf(gray, word) ? Letter::Ink::Dark : Letter::Ink::Light;
}

QRectF inkOf(const QRectF &word, const std::vector<Letter> &byTop, Letter::Ink ink)
{
    QRectF box;
    const auto from = std::lower_bound(byTop.begin(), byTop.end(), word.top() - word.height() * tallest,
        [](const Letter &letter, double top) { return letter.box.top() < top; });
    for (auto at = from; at != byTop.end() && at->box.top() < word.bottom(); ++at) {
        if (at->ink == ink && belongsTo(QRectF(at->box), word))
            box |= QRectF(at->box);
    }
    return box;
}

double moved(double edge, double ink, double most)
{
    return std::abs(ink - edge) <= most ? ink : edge;
}

QRectF fitted(const QRectF &word, const QRectF &ink)
{
    const double vertical = word.height() * mostVerticalMove;
    const double sideways = word.height() * mostSidewaysMove;
    return QRectF(QPointF(moved(word.left(), ink.left(), sideways),
                      std::min(word.top(), moved(word.top(), ink.top(), vertical))),
        QPointF(moved(word.right(), ink.right(), sideways), moved(word.bottom(), ink.bottom(), vertical)));
}

} // namespace

void fitToInk(const cv::Mat &gray, const std::vector<Letter> &letters, QList<ReadLine> *lines)
{
    std::vector<Letter> byTop = letters;
    std::sort(byTop.begin(), byTop.end(),
        [](const Letter &a, const Letter &b) { return a.box.top() < b.box.top(); });
    for (ReadLine &line : *lines) {
        for (ReadWord &word : line.words) {
            const QRectF box = word.box.boundingRect();
            const QRectF ink = inkOf(box, byTop, inkIn(gray, box));
            if (ink.isEmpty())
                continue;
            const QRectF close = fitted(box, ink);
            word.box =
                QPolygonF({close.topLeft(), close.topRight(), close.bottomRight(), close.bottomLeft()});
        }
    }
}

} // namespace engine
