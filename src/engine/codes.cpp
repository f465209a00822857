#include "engine/codes.h"

#include <QLineF>

#include <opencv2/imgproc.hpp>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <cmath>

namespace engine {

using namespace Qt::StringLiterals;

namespace {

using ZXing::BarcodeFormat;

constexpr double usualPixels = 9e6;
constexpr double smallPixels = 1.5e6; // below this an enlarged copy is tried when nothing was found
constexpr int profileSamples = 160;

constexpr auto unguarded = BarcodeFormat::ITF | BarcodeFormat::Codabar | BarcodeFormat::Code39;
constexpr auto guarded = BarcodeFormat::EAN8 | BarcodeFormat::EAN13 | BarcodeFormat::UPCA | BarcodeFormat::UPCE
    | BarcodeFormat::Code93 | BarcodeFormat::Code128 | BarcodeFormat::DataBar | BarcodeFormat::DataBarExpanded;

QString formatName(BarcodeFormat format)
{
    switch (format) {
    case BarcodeFormat::QRCode:
        return u"QR code"_s;
    case BarcodeFormat::MicroQRCode:
        return u"Micro QR code"_s;
    case BarcodeFormat::DataMatrix:
        return u"Data Matrix"_s;
    case BarcodeFormat::EAN8:
        return u"EAN-8"_s;
    case BarcodeFormat::EAN13:
        return u"EAN-13"_s;
    case BarcodeFormat::UPCA:
        return u"UPC-A"_s;
    case BarcodeFormat::UPCE:
        return u"UPC-E"_s;
    case BarcodeFormat::Code39:
        return u"Code 39"_s;
    case BarcodeFormat::Code93:
        return u"Code 93"_s;
    case BarcodeFormat::Code128:
        return u"Code 128"_s;
    case BarcodeFormat::DataBar:
        return u"GS1 DataBar"_s;
    case BarcodeFormat::DataBarExpanded:
        return u"GS1 DataBar Expanded"_s;
    default:
        return QString::fromLatin1(ZXing::ToString(format)); // Aztec, Codabar, ITF, MaxiCode, PDF417
    }
}

bool isLinear(BarcodeFormat format)
{
    return ZXing::BarcodeFormats(BarcodeFormat::LinearCodes).testFlag(format);
}

double confidence(BarcodeFormat format)
{
    if (!isLinear(format))
        return 0.99;
    return ZXing::BarcodeFormats(unguarded).testFlag(format) ? 0.7 : 0.9;
}

// Stripes of all kinds look like a short code without a check digit.
bool isCredible(const ZXing::Result &result)
{
    return !ZXing::BarcodeFormats(unguarded).testFlag(result.format()) || result.text().size() >= 4;
}

cv::Mat toneProfile(const cv::Mat &gray, const QLineF &line)
{
    cv::Mat tones(1, profileSamples, CV_32F);
    for (int i = 0; i < profileSamples; ++i) {
        const QPoint at = line.pointAt((i + 0.5) / profileSamples).toPoint();
        if (!QRect(0, 0, gray.cols, gray.rows).contains(at))
            return {};
        tones.at<float>(0, i) = gray.at<uchar>(at.y(), at.x());
    }
    return tones;
}

// Correlation of two profiles. Plain ground is like nothing: for it the correlation is not defined.
double likeness(const cv::Mat &a, const cv::Mat &b)
{
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(b, mean, deviation);
    if (deviation[0] < 8)
        return 0;
    cv::Mat result;
    cv::matchTemplate(a, b, result, cv::TM_CCOEFF_NORMED);
    return double(result.at<float>(0, 0));
}

// Where the bars under a scan line end: the line is moved sideways as long as it crosses the same pattern.
QLineF lastLikeLine(const cv::Mat &gray, const QLineF &line, const QPointF &step)
{
    const cv::Mat pattern = toneProfile(gray, line);
    QLineF last = line;
    int missed = 0;
    for (int i = 1; !pattern.empty() && missed < 3 && i < gray.rows + gray.cols; ++i) {
        const QLineF moved = line.translated(step * i);
        const cv::Mat tones = toneProfile(gray, moved);
        if (tones.empty())
            break;
        if (likeness(pattern, tones) > 0.6) {
            last = moved;
            missed = 0;
        } else {
            ++missed;
        }
    }
    return last;
}

QPolygonF barsAround(const cv::Mat &gray, const QPolygonF &seen)
{
    const QLineF middle((seen[0] + seen[3]) / 2, (seen[1] + seen[2]) / 2);
    if (middle.length() < 2)
        return seen;
    const QPointF down(-middle.dy() / middle.length(), middle.dx() / middle.length());
    const QLineF top = lastLikeLine(gray, middle, -down);
    const QLineF bottom = lastLikeLine(gray, middle, down);
    return QPolygonF({top.p1(), top.p2(), bottom.p2(), bottom.p1()});
}

Detection told(const ZXing::Result &result, const cv::Mat &gray)
{
    QPolygonF corners;
    for (const ZXing::PointI &corner : result.position())
        corners.append(QPointF(corner.x, corner.y));
    if (isLinear(result.format()))
        corners = barsAround(gray, corners);
    for (QPointF &corner : corners)
        corner = QPointF(
            std::clamp(corner.x() / gray.cols, 0.0, 1.0), std::clamp(corner.y() / gray.rows, 0.0, 1.0));
    return Detection{.kind = Detection::Kind::Code,
        .polygon = corners,
        .confidence = confidence(result.format()),
        .text = QString::fromStdString(result.text()),
        .format = formatName(result.format())};
}

void addNew(Detection code, QList<Detection> *codes)
{
    const QPointF center = code.polygon.boundingRect().center();
    const bool known = std::any_of(codes->begin(), codes->end(), [&](const Detection &other) {
        return other.polygon.boundingRect().contains(center) && other.text == code.text;
    });
    if (!known)
        codes->append(std::move(code));
}

ZXing::ImageView viewOf(const cv::Mat &gray)
{
    return {gray.data, gray.cols, gray.rows, ZXing::ImageFormat::Lum, int(gray.step)};
}

void addMatrixCodes(const cv::Mat &gray, QList<Detection> *codes)
{
    const auto hints = ZXing::DecodeHints().setFormats(BarcodeFormat::MatrixCodes);
    for (const ZXing::Result &result : ZXing::ReadBarcodes(viewOf(gray), hints)) {
        if (result.isValid())
            addNew(told(result, gray), codes);
    }
}

// One at a time, each painted over before the next: ZXing 1.4 aborts the whole program by an assertion when
// it meets the same line code twice, be it in a smaller copy (tryDownscale) or on a second label.
void addLinearCodes(cv::Mat gray, ZXing::BarcodeFormats formats, int rows, QList<Detection> *codes,
    const std::atomic_bool &stop)
{
    constexpr int most = 24;
    const auto hints = ZXing::DecodeHints()
                           .setFormats(formats)
                           .setTryDownscale(false)
                           .setMinLineCount(rows)
                           .setMaxNumberOfSymbols(1);
    for (int i = 0; i < most && !stop; ++i) {
        const ZXing::Result result = ZXing::ReadBarcode(viewOf(gray), hints);
        if (!result.isValid())
            break;
        const Detection code = told(result, gray);
        std::vector<cv::Point> bars;
        for (const QPointF &corner : code.polygon)
            bars.emplace_back(qRound(corner.x() * gray.cols), qRound(corner.y() * gray.rows));
        cv::fillConvexPoly(gray, bars, cv::Scalar(255));
        cv::polylines(gray, bars, true, cv::Scalar(255), 5);
        if (isCredible(result))
            addNew(code, codes);
    }
}

void addCodes(const cv::Mat &gray, QList<Detection> *codes, const std::atomic_bool &stop)
{
    addMatrixCodes(gray, codes);
    const cv::Mat canvas = gray.clone();
    if (!stop)
        addLinearCodes(canvas, guarded, 3, codes, stop);
    if (!stop) // without a check digit, only many rows prove a code
        addLinearCodes(canvas, unguarded, 5, codes, stop);
}

cv::Mat resized(const cv::Mat &gray, double factor)
{
    cv::Mat result;
    cv::resize(gray, result, cv::Size(), factor, factor, factor < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    return result;
}

} // namespace

QList<Detection> findCodes(const cv::Mat &gray, const std::atomic_bool &stop)
{
    QList<Detection> codes;
    const double pixels = double(gray.cols) * gray.rows;
    const cv::Mat usual = pixels > usualPixels ? resized(gray, std::sqrt(usualPixels / pixels)) : gray;
    addCodes(usual, &codes, stop);
    cv::Mat inverted;
    cv::bitwise_not(usual, inverted);
    if (!stop)
        addCodes(inverted, &codes, stop);
    // A code that was not seen may have been too small, or too large and too soft.
    if (codes.isEmpty() && pixels > usualPixels && !stop)
        addCodes(gray, &codes, stop);
    if (codes.isEmpty() && pixels < smallPixels && !stop)
        addCodes(resized(gray, 2.5), &codes, stop);
    if (codes.isEmpty() && pixels > smallPixels && !stop)
        addLinearCodes(resized(usual, 0.4), guarded, 3, &codes, stop);
    return codes;
}

} // namespace engine
