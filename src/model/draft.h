#pragma once

#include "model/picture.h"
#include "model/videos.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace model {

/// How a picture was turned and cut before it was asked about.
struct PictureEdit {
    int quarterTurns = 0; ///< clockwise, 0 to 3
    QRectF crop = {}; ///< in fractions of the turned picture; null: all of it

    [[nodiscard]] bool changesNothing() const { return quarterTurns == 0 && crop.isNull(); }
    bool operator==(const PictureEdit &) const = default;
};

/// A picture of a question that is still being written. An edited one keeps what it was made from, so that it
/// can be edited anew.
struct DraftPicture {
    Picture picture = {};
    std::optional<Picture> original = {};
    PictureEdit edit = {};

    bool operator==(const DraftPicture &) const = default;
};

/// A question that was not asked yet, as it is kept over restarts.
struct QuestionDraft {
    QString text = {};
    QList<DraftPicture> pictures = {};
    std::optional<VideoPart> video = {};

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && pictures.isEmpty() && !video; }
    bool operator==(const QuestionDraft &) const = default;
};

} // namespace model
