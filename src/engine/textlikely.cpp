#include "engine/textlikely.h"

#include "engine/textletters.h"
#include "engine/textpage.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace engine {

QList<QRectF> textLikePlaces(const QImage &upright)
{
    constexpr double searchedSide = 960;
    constexpr int fewestLetters = 3;
    cv::Mat gray = grayOf(upright);
    const double factor = std::min(1.0, searchedSide / std::max(gray.cols, gray.rows));
    if (factor < 1)
        cv::resize(gray, gray, cv::Size(), factor, factor, cv::INTER_AREA);
    QList<QRectF> places;
    for (const LetterLine &line : findLines(gray, findLetters(gray))) {
        if (line.letters >= fewestLetters)
            places.append(QRectF(double(line.box.x()) / gray.cols, double(line.box.y()) / gray.rows,
                double(line.box.width()) / gray.cols, double(line.box.height()) / gray.rows));
    }
    return places;
}

} // namespace engine
