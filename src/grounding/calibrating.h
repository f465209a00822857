#pragma once

#include "model/capabilities.h"

#include <QList>
#include <QRectF>
#include <QSize>
#include <QString>

#include <optional>

namespace grounding {

/// A thing drawn on a measuring card. `word` is what every name for it holds: its colour. `box` is in pixels
/// of the card.
struct CardShape {
    QString word = {};
    QRectF box = {};

    bool operator==(const CardShape &) const = default;
};

/// A measuring card with what a model wrote about it.
struct CardAnswer {
    QSize size = {}; ///< of the card as drawn, in pixels
    QSize sent = {}; ///< as it went out
    QList<CardShape> shapes = {};
    QString text = {}; ///< as the model wrote it

    bool operator==(const CardAnswer &) const = default;
};

/// The frame in which a model counts places. Errors are in pixels of the card as sent.
struct FrameFit {
    model::Calibration calibration = {};
    int found = 0; ///< shapes that the model gave a place
    int asked = 0;
    double worstPixels = 0;

    bool operator==(const FrameFit &) const = default;
};

/// Reads the answers in every frame, order and resize rule there is, and gives what fits best: the simplest
/// of those that fit equally well. Nothing when too few shapes were placed, or no frame puts them where they
/// are. Pure; takes some milliseconds.
[[nodiscard]] std::optional<FrameFit> fitFrame(const QList<CardAnswer> &answers, const QString &modelName);

} // namespace grounding
