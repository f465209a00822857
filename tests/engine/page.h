#pragma once

#include "engine/answering.h"

#include <QStringList>

/// Evidence made by hand: a page of 1000 × 1000 pixels on which each line of text is 40 pixels high and each
/// letter 10 wide, so that places are easy to tell.
class Page {
public:
    static constexpr double LineHeight = 0.04;
    static constexpr double LetterWidth = 0.01;

    /// Words separated by blanks; `x` and `y` are the top left corner as fractions. Two blanks and more leave
    /// a gap as wide as they are.
    Page &line(double x, double y, const QString &text);
    Page &face(double x, double y);
    Page &person(double x, double y);
    Page &code(double x, double y, const QString &text, const QString &format = QStringLiteral("QR code"));
    Page &unavailable(const QString &note);

    [[nodiscard]] engine::Evidence evidence() const { return m_evidence; }
    [[nodiscard]] engine::Seen seen(int picture = 0) const
    {
        return {.picture = picture, .evidence = m_evidence};
    }

    [[nodiscard]] static QPolygonF box(double x, double y, double width, double height);

private:
    Page &detection(engine::Detection::Kind kind, double x, double y, double size);

    engine::Evidence m_evidence = {.size = {1000, 1000}};
};
