#include "engine/textpage.h"

#include <QPainter>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

constexpr double searchedPixels = 9e6; // letters are looked for in a copy no larger than this
constexpr double readPixels = 24e6; // and read in one no larger than this
constexpr int goodHeight = 17; // pixels of a small letter that Tesseract reads best
constexpr int poorHeight = 8;
constexpr int largeHeight = 48;
constexpr int mostGroundSpread = 18; // grey levels between the darkest and the lightest tenth
constexpr int lineHeight = 30; // of the letters in a line that is read alone

cv::Mat viewOf(const QImage &gray)
{
    return cv::Mat(gray.height(), gray.width(), CV_8UC1, const_cast<uchar *>(gray.constBits()),
        size_t(gray.bytesPerLine()));
}

// White or black, whichever the drawing on the see-through ground stands out from.
QColor contrastingGround(const QImage &picture)
{
    const QImage small = picture.scaled(64, 64).convertToFormat(QImage::Format_ARGB32);
    double light = 0;
    double weight = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const QRgb pixel = small.pixel(x, y);
            light += double(qGray(pixel)) * qAlpha(pixel);
            weight += qAlpha(pixel);
        }
    }
    return weight > 0 && light / weight > 200 ? Qt::black : Qt::white;
}

cv::Mat scaled(const cv::Mat &gray, double factor)
{
    if (factor == 1)
        return gray;
    cv::Mat result;
    cv::resize(gray, result, cv::Size(), factor, factor, factor < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    return result;
}

double readingScale(const TextSigns &signs, const cv::Size &size)
{
    double factor = 1;
    if (signs.letterHeight > 0 && signs.letterHeight < poorHeight)
        factor = std::min(3.0, double(goodHeight) / signs.letterHeight);
    else if (signs.letterHeight > largeHeight)
        factor = double(largeHeight) / signs.letterHeight;
    return std::min(factor, std::sqrt(readPixels / size.area()));
}

double edgeTone(const cv::Mat &gray)
{
    return (cv::mean(gray.row(0))[0] + cv::mean(gray.row(gray.rows - 1))[0] + cv::mean(gray.col(0))[0]
               + cv::mean(gray.col(gray.cols - 1))[0])
        / 4;
}

// Turns by -`angle` about the middle and grows the frame so that nothing is cut off.
cv::Mat turned(const cv::Mat &gray, double angle, QTransform *toTurned)
{
    QTransform rotation;
    rotation.rotate(-angle);
    const QRectF frame = rotation.mapRect(QRectF(0, 0, gray.cols, gray.rows));
    *toTurned = rotation * QTransform::fromTranslate(-frame.left(), -frame.top());
    const QTransform &t = *toTurned;
    const cv::Matx23d matrix(t.m11(), t.m21(), t.dx(), t.m12(), t.m22(), t.dy());
    cv::Mat result;
    cv::warpAffine(gray, result, matrix, cv::Size(qRound(frame.width()), qRound(frame.height())),
        cv::INTER_CUBIC, cv::BORDER_CONSTANT, cv::Scalar(edgeTone(gray)));
    return result;
}

cv::Rect cutFrame(const TextPage &page, const LetterLine &line)
{
    const int beside = std::max(4, line.box.height() / 2);
    const int above = std::max(3, int(line.height * 0.35));
    const QRect around =
        line.box.adjusted(-beside, -above, beside, above) & QRect(0, 0, page.gray.cols, page.gray.rows);
    return {around.x(), around.y(), around.width(), around.height()};
}

bool isUneven(const cv::Mat &ground)
{
    std::vector<uchar> tones(ground.begin<uchar>(), ground.end<uchar>());
    std::sort(tones.begin(), tones.end());
    const uchar low = tones[tones.size() / 50];
    const uchar high = tones[tones.size() - 1 - tones.size() / 50];
    return low < high * 0.8;
}

} // namespace

QImage TextPage::image() const
{
    return QImage(gray.data, gray.cols, gray.rows, qsizetype(gray.step), QImage::Format_Grayscale8);
}

cv::Mat grayOf(const QImage &picture)
{
    QImage flat = picture;
    if (picture.hasAlphaChannel()) {
        flat = QImage(picture.size(), QImage::Format_RGB32);
        flat.fill(contrastingGround(picture));
        QPainter(&flat).drawImage(0, 0, picture);
    }
    return viewOf(flat.convertToFormat(QImage::Format_Grayscale8)).clone();
}

TextSigns findTextSigns(const cv::Mat &gray)
{
    const double factor = std::min(1.0, std::sqrt(searchedPixels / gray.size().area()));
    TextSigns signs;
    signs.letters = findLetters(scaled(gray, factor));
    signs.angle = textAngle(signs.letters);
    for (Letter &letter : signs.letters)
        letter.box = QRectF(letter.box.x() / factor, letter.box.y() / factor, letter.box.width() / factor,
            letter.box.height() / factor)
                         .toAlignedRect();
    signs.letterHeight = typicalHeight(signs.letters);
    return signs;
}

TextPage makePage(const cv::Mat &gray, const TextSigns &signs, double angle)
{
    const double factor = readingScale(signs, gray.size());
    TextPage page{.gray = scaled(gray, factor)};
    QTransform toPage =
        QTransform::fromScale(double(page.gray.cols) / gray.cols, double(page.gray.rows) / gray.rows);
    if (angle != 0) {
        QTransform toTurned;
        page.gray = turned(page.gray, angle, &toTurned);
        toPage *= toTurned;
    }
    page.toPicture = toPage.inverted();
    return page;
}

Letter::Ink usualInk(const cv::Mat &gray, const std::vector<Letter> &letters)
{
    double dark = 0;
    double light = 0;
    for (const LetterLine &line : findLines(gray, letters))
        (line.ink == Letter::Ink::Dark ? dark : light) += double(line.letters) * line.height;
    return light > dark ? Letter::Ink::Light : Letter::Ink::Dark;
}

TextPage evenedOut(const TextPage &page, Letter::Ink ink)
{
    TextPage even = page;
    if (ink == Letter::Ink::Light) {
        even.gray = cv::Mat();
        cv::bitwise_not(page.gray, even.gray);
    }
    constexpr double step = 8;
    if (page.gray.cols < step * 8 || page.gray.rows < step * 8)
        return even;
    cv::Mat ground;
    cv::resize(even.gray, ground, cv::Size(), 1 / step, 1 / step, cv::INTER_AREA);
    cv::dilate(ground, ground, cv::Mat::ones(3, 3, CV_8U));
    cv::medianBlur(ground, ground, 11);
    if (isUneven(ground)) {
        cv::max(ground, 60, ground);
        cv::resize(ground, ground, page.gray.size(), 0, 0, cv::INTER_LINEAR);
        cv::Mat divided; // not in place: the page keeps sharing its pixels
        cv::divide(even.gray, ground, divided, 250);
        even.gray = divided;
    }
    return even;
}

bool hasEvenGround(const TextPage &page, const LetterLine &line)
{
    const cv::Mat cut = page.gray(cutFrame(page, line));
    cv::Mat ink;
    const double threshold = cv::threshold(cut, ink, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::Mat ground = line.ink == Letter::Ink::Light ? cv::Mat(cut <= threshold) : cv::Mat(cut > threshold);
    cv::erode(ground, ground, cv::Mat::ones(3, 3, CV_8U)); // leaves out the soft rims of the letters
    std::vector<uchar> tones;
    for (int y = 0; y < cut.rows; ++y) {
        for (int x = 0; x < cut.cols; ++x) {
            if (ground.at<uchar>(y, x))
                tones.push_back(cut.at<uchar>(y, x));
        }
    }
    if (tones.size() < 20)
        return false;
    std::sort(tones.begin(), tones.end());
    return tones[tones.size() * 9 / 10] - tones[tones.size() / 10] < mostGroundSpread;
}

TextPage cutLine(const TextPage &page, const LetterLine &line)
{
    const cv::Rect around = cutFrame(page, line);
    cv::Mat cut = page.gray(around);
    if (line.ink == Letter::Ink::Light) {
        cv::Mat inverted;
        cv::bitwise_not(cut, inverted);
        cut = inverted;
    }
    const double factor = std::clamp(double(lineHeight) / line.height, 0.05, 6.0);
    cut = scaled(cut, factor);
    cv::Mat stretched;
    cv::normalize(cut, stretched, 0, 255, cv::NORM_MINMAX);
    constexpr int margin = 10;
    cv::copyMakeBorder(stretched, cut, margin, margin, margin, margin, cv::BORDER_REPLICATE);
    QTransform toCut = QTransform::fromTranslate(-around.x, -around.y);
    toCut *= QTransform::fromScale(factor, factor);
    toCut *= QTransform::fromTranslate(margin, margin);
    return TextPage{.gray = cut, .toPicture = toCut.inverted() * page.toPicture};
}

} // namespace engine
