#pragma once

#include "media/picturefile.h"
#include "model/picture.h"
#include "model/result.h"

#include <QFuture>
#include <QImage>
#include <QObject>
#include <QRect>
#include <QSize>

#include <functional>
#include <memory>

namespace store {
class History;
}

namespace presentation {

class Animation;

/// Pictures and thumbnails as pixels, decoded off the window's thread and kept in a bounded cache. Pictures
/// come upright and in sRGB. An address gives a Problem until the person had it fetched. Window's thread;
/// continue with
/// `.then(context, …)`.
class PictureSource : public QObject {
    Q_OBJECT

public:
    /// Where a stored picture's file is. Called in the window's thread.
    using Locate = std::function<QString(const model::Picture &)>;

    explicit PictureSource(store::History &history, QObject *parent = nullptr);
    explicit PictureSource(Locate locate, QObject *parent = nullptr);
    ~PictureSource() override;

    /// Fits the picture within `fitWithin` device pixels (never enlarged); an empty size gives full size.
    [[nodiscard]] QFuture<model::Result<QImage>> image(const model::Picture &picture, QSize fitWithin = {});

    /// Decodes it for later, when nothing else is to be done.
    void prepare(const model::Picture &picture, QSize fitWithin);

    /// A first look at a file that is not kept yet: reads it small, and gives a picture that stands for it
    /// until keptAs() tells under which content it is kept.
    [[nodiscard]] QFuture<model::Result<model::Picture>> lookAt(const QString &file);
    /// The same for a file that will be asked for soon: as the program starts.
    void lookAhead(const QString &file);
    void keptAs(const model::Picture &arriving, const model::Picture &kept);
    /// The largest image of the whole picture that is here already; null when there is none.
    [[nodiscard]] QImage atHand(const model::Picture &picture) const;

    /// Only `part` (pixels of the upright picture), scaled to `size`, for a picture that is too large to be
    /// held whole. Not kept here.
    [[nodiscard]] QFuture<model::Result<QImage>> part(
        const model::Picture &picture, const QRect &part, QSize size);
    /// What goes out of the picture: the whole, or the part that is cut out of it, within `fitWithin`.
    [[nodiscard]] QFuture<model::Result<QImage>> asked(const model::Picture &picture, QSize fitWithin);
    /// Plays a picture that moves, in frames within `fitWithin`; it stays silent for one that does not. Null
    /// where the format cannot move.
    [[nodiscard]] std::unique_ptr<Animation> animation(
        const model::Picture &picture, QSize fitWithin = {1600, 1600});

private:
    class Workers;
    std::unique_ptr<Workers> m_workers;
};

} // namespace presentation
