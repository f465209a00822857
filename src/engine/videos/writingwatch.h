#pragma once

#include "engine/evidence.h"

#include <QImage>
#include <QList>
#include <QRectF>

#include <functional>

namespace engine {

/// What is written in the pictures of a video, read as seldom as that can be known: a place that looks as it
/// did when it was read is not read again, and while the picture moves only places are read that stand still
/// in it. Places are cut out and read one by one, which also finds words on busy ground.
class WritingWatch {
public:
    /// Reads all text of a picture; polygons in fractions of it.
    using Reader = std::function<QList<TextLine>(const QImage &)>;

    explicit WritingWatch(Reader reader);

    struct Picture {
        const QImage &image;
        double time = 0; ///< seconds
        double since = 0; ///< when it began to look so
        bool atRest = false;
    };
    struct Writing {
        QList<TextLine> lines = {}; ///< roughly from top to bottom
        double since = 0; ///< when the newest of them appeared
    };
    [[nodiscard]] Writing look(const Picture &picture);

private:
    /// A place that was read, whether anything was found in it or not.
    struct Area {
        QRectF box = {}; ///< fractions
        QImage look = {}; ///< gray, small
        QList<TextLine> lines = {};
        double readAt = 0;
    };
    /// A place in which there was no text, and which changed since: people passing by, leaves.
    struct Restless {
        QRectF box = {};
        double readAt = 0;
    };

    QList<QRectF> forgetChanged(const QImage &gray, double time);
    [[nodiscard]] QList<QRectF> toRead(
        const Picture &picture, const QImage &gray, const QList<QRectF> &lost, bool *stood);
    void readWhole(const QImage &image, const QImage &gray, const QList<QRectF> &places);
    void keep(
        const QImage &gray, const QRectF &block, const QList<QRectF> &places, QList<TextLine> lines);
    [[nodiscard]] QList<TextLine> readWithin(const QImage &image, const QRectF &box) const;
    [[nodiscard]] bool isRead(const QPointF &point) const;
    [[nodiscard]] bool isRestless(const QPointF &point, double sinceTime) const;

    Reader m_reader;
    QList<Area> m_areas;
    QList<Restless> m_restless;
    double m_time = 0; ///< of the picture that is looked at
    QImage m_before; ///< gray, small
    double m_beforeSince = 0;
    double m_triedAt = -1e9;
};

} // namespace engine
