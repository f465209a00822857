#pragma once

#include <QList>
#include <QPolygonF>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

/// How sure it is that these words and this region belong together.
enum class Tie {
    Given, ///< said by the service or the model
    Matched, ///< found by us, by searching the words
    ByHand ///< tied by the person
};

/// A range of an answer's text, in UTF-16 code units of `Answer::text` (Qt's own counting).
struct Span {
    qsizetype offset = 0;
    qsizetype length = 0;
    Tie tie = Tie::Given;

    [[nodiscard]] qsizetype end() const { return offset + length; }
    bool operator==(const Span &) const = default;
};

/// Where a region comes from.
enum class RegionSource {
    Service, ///< grounding spans of a service that says nothing about their origin
    ReadText, ///< text recognition
    Face,
    Person,
    Code, ///< QR codes and barcodes
    AnswerText, ///< written by the model into its answer
    Analysis, ///< image analysis beside the chat
    Hand ///< drawn by the person
};

/// A place in a picture that an answer speaks about. `polygon` is in fractions 0..1 of the upright original
/// picture, origin at the top left; a box has its four corners clockwise from the top left, a point has one
/// vertex.
struct Region {
    enum class Kind { Box, Polygon, Point };

    QString label = {};
    Kind kind = Kind::Box;
    QPolygonF polygon = {};
    int picture = 0; ///< index among the pictures of the question, in the order sent
    QList<Span> spans = {};
    std::optional<double> confidence = {}; ///< 0..1
    std::optional<double> time = {}; ///< seconds into a video
    std::optional<qint64> frame = {};
    std::optional<QString> track = {};
    RegionSource source = RegionSource::Service;
    QStringList flags = {}; ///< machine words such as "clamped", "degenerate", "uncertain-picture"

    bool operator==(const Region &) const = default;
};

} // namespace model
