#include "grounding/calibrating.h"

#include "grounding/answertext.h"
#include "grounding/readinghints.h"

#include <algorithm>
#include <cmath>

namespace grounding {

namespace {

constexpr double mostRelativeError = 0.04; ///< of the card's longer side, on average
constexpr double sameWithin = 0.3; ///< pixels: not worth a stranger frame

struct Frame {
    Space space = Space::Thousand;
    Order order = Order::Xyxy;
    QString rule = {};
};

/// Simplest first: later ones must fit clearly better.
QList<Frame> allFrames()
{
    QList<Frame> frames;
    for (const Order order : {Order::Xyxy, Order::Yxyx, Order::Xywh}) {
        for (const Space space : {Space::Unit, Space::Thousand, Space::Percent})
            frames.append({.space = space, .order = order});
        for (const NamedRule &known : namedRules())
            frames.append({.space = Space::Pixel, .order = order, .rule = known.name});
        for (const Space space : {Space::Bins999, Space::Bins1024})
            frames.append({.space = space, .order = order});
    }
    return frames;
}

struct Measured {
    double sum = 0; ///< pixels
    double relative = 0; ///< the same, each by the longer side of its card
    double worst = 0;
    int found = 0;
};

QRectF boxOn(const model::Region &region, QSize card)
{
    const QRectF part = region.polygon.boundingRect();
    return {part.x() * card.width(), part.y() * card.height(), part.width() * card.width(),
        part.height() * card.height()};
}

double errorOf(const model::Region &region, const QRectF &truth, QSize card)
{
    const QRectF said = boxOn(region, card);
    if (region.kind == model::Region::Kind::Point) {
        const QPointF away = said.center() - truth.center();
        return std::hypot(away.x(), away.y());
    }
    return (std::abs(said.left() - truth.left()) + std::abs(said.top() - truth.top())
               + std::abs(said.right() - truth.right()) + std::abs(said.bottom() - truth.bottom()))
        / 4;
}

/// The region that names the shape; where no name tells, the one that stands in its turn.
const model::Region *regionFor(
    const QList<model::Region> &regions, const QList<CardShape> &shapes, qsizetype shape)
{
    const auto names = [](const model::Region &region, const CardShape &wanted) {
        return region.label.contains(wanted.word, Qt::CaseInsensitive);
    };
    for (const model::Region &region : regions) {
        if (names(region, shapes.at(shape)))
            return &region;
    }
    const bool anyNamed = std::ranges::any_of(regions, [&](const model::Region &region) {
        return std::ranges::any_of(shapes, [&](const CardShape &wanted) { return names(region, wanted); });
    });
    return !anyNamed && regions.size() == shapes.size() ? &regions.at(shape) : nullptr;
}

void measure(Measured &measured, const CardAnswer &answer, const Frame &frame, const QString &modelName)
{
    const ReadingHints hints{.model = modelName,
        .space = frame.space,
        .order = frame.order,
        .rule = frame.rule.isEmpty() ? std::nullopt : ruleNamed(frame.rule),
        .originalSize = answer.size,
        .sentSize = answer.sent,
        .pictures = {{.original = answer.size, .sent = answer.sent}}};
    const QList<model::Region> regions = readAnswerText(answer.text, hints).regions;
    const double side = std::max(answer.sent.width(), answer.sent.height());
    const QSizeF scale(double(answer.sent.width()) / answer.size.width(),
        double(answer.sent.height()) / answer.size.height());
    for (qsizetype shape = 0; shape < answer.shapes.size(); ++shape) {
        const model::Region *region = regionFor(regions, answer.shapes, shape);
        if (!region)
            continue;
        const QRectF box = answer.shapes.at(shape).box;
        const QRectF truth(box.x() * scale.width(), box.y() * scale.height(), box.width() * scale.width(),
            box.height() * scale.height());
        const double error = errorOf(*region, truth, answer.sent);
        measured.sum += error;
        measured.relative += error / side;
        measured.worst = std::max(measured.worst, error);
        ++measured.found;
    }
}

} // namespace

std::optional<FrameFit> fitFrame(const QList<CardAnswer> &answers, const QString &modelName)
{
    int asked = 0;
    for (const CardAnswer &answer : answers)
        asked += int(answer.shapes.size());
    std::optional<FrameFit> best;
    double bestMean = 0;
    for (const Frame &frame : allFrames()) {
        Measured measured;
        for (const CardAnswer &answer : answers)
            measure(measured, answer, frame, modelName);
        if (measured.found * 2 < asked || measured.found == 0
            || measured.relative / measured.found > mostRelativeError)
            continue;
        const double mean = measured.sum / measured.found;
        if (best && (measured.found < best->found || mean > bestMean - sameWithin))
            continue;
        bestMean = mean;
        best = FrameFit{.calibration = {.space = spaceName(frame.space),
                            .order = orderName(frame.order),
                            .rule = frame.rule,
                            .errorPixels = mean,
                            .modelName = modelName},
            .found = measured.found,
            .asked = asked,
            .worstPixels = measured.worst};
    }
    return best;
}

} // namespace grounding
