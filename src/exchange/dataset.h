#pragma once

#include "model/region.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSize>
#include <QString>
#include <QUrl>

namespace exchange {

/// A picture that regions lie on. `bytes` are empty where only its name or address is known.
struct DatasetPicture {
    QString name = {}; ///< file name, with folders only where a format gives them
    QString path = {}; ///< where it lies on this computer; leaves it only when the person says so
    QUrl address = {}; ///< where a service fetches it
    QSize size = {}; ///< upright pixels; empty when unknown
    QString mime = {};
    QByteArray bytes = {}; ///< an encoded picture, upright

    bool operator==(const DatasetPicture &) const = default;
};

/// Where regions come from, as far as a file may tell.
struct Provenance {
    QString question = {};
    QString systemMessage = {};
    QString modelName = {};
    QString host = {};
    QString deployment = {};
    QDateTime when = {}; ///< UTC

    bool operator==(const Provenance &) const = default;
};

/// What annotation tools exchange: pictures and the regions on them, each region naming its picture by its
/// index here. Every writer takes one, every reader gives one. Plain value; any thread.
struct Dataset {
    QList<DatasetPicture> pictures = {};
    QList<model::Region> regions = {};
    QString text = {}; ///< the answer's words, in which the regions' spans count; empty for annotations
    Provenance from = {};

    bool operator==(const Dataset &) const = default;
};

/// What one file may bring in at most. Checked while reading.
inline constexpr qsizetype mostDatasetPictures = 200'000;
inline constexpr qsizetype mostDatasetRegions = 1'000'000;
inline constexpr qsizetype mostVertices = 20'000; ///< of one region

/// The words of the answer that a region grounds, in their order; empty when unknown.
[[nodiscard]] QString groundedWords(const model::Region &region, const QString &text);

/// The regions on one picture, in their order.
[[nodiscard]] QList<model::Region> regionsOn(int picture, const QList<model::Region> &regions);

} // namespace exchange
