#pragma once

#include "engine/evidence.h"

#include <QColor>
#include <QFont>
#include <QImage>

/// A page drawn for a test, with the true place of each of its words: the box of its painted ink, in pixels.
class DrawnPage {
public:
    struct DrawnWord {
        QString text = {};
        QPolygonF place = {};
    };

    DrawnPage(QSize size, QColor ground);

    /// Writes words beside each other from `at`, the left end of the base line.
    void write(const QString &line, QPointF at, const QFont &font, QColor ink);
    void fill(const QRectF &rect, QColor color);
    /// Turns the page clockwise with all its words.
    void turn(double degrees);

    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] const QList<DrawnWord> &words() const { return m_words; }

    /// Words that were not read, or read where they do not stand (IoU up to 0.5); empty when all is well.
    [[nodiscard]] QStringList misread(const engine::Evidence &seen) const;

private:
    QImage m_image;
    QColor m_ground;
    QList<DrawnWord> m_words;
};

/// Intersection over union of two convex polygons.
[[nodiscard]] double intersectionOverUnion(const QPolygonF &a, const QPolygonF &b);
