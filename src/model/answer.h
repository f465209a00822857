#pragma once

#include "model/problem.h"
#include "model/region.h"

#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

enum class FinishReason {
    None, ///< not finished, or the service did not say
    Stop,
    Length,
    ContentFilter,
    ToolCalls,
    FunctionCall,
    Other ///< a word that we do not know; see Answer::finishWord
};

struct Usage {
    qint64 promptTokens = 0;
    qint64 completionTokens = 0;
    qint64 totalTokens = 0;

    bool operator==(const Usage &) const = default;
};

/// One category of a content filter's verdict. `severity` is empty where the filter only says detected or
/// not.
struct FilterResult {
    QString category = {};
    bool filtered = false;
    QString severity = {};
    std::optional<bool> detected = {};

    bool operator==(const FilterResult &) const = default;
};

struct FilterReport {
    enum class About { Prompt, Answer };

    About about = About::Answer;
    int promptIndex = -1; ///< which prompt or picture, as the service counts; -1 for answers
    QList<FilterResult> results = {};

    bool operator==(const FilterReport &) const = default;
};

/// A grounding span as a service spells it: `offset` and `length` in Unicode code points of the line's text,
/// polygon in whatever the service sent (usually fractions 0..1). `grounding` turns it into a Region.
struct GroundingSpan {
    QString text = {};
    qsizetype offset = 0;
    qsizetype length = 0;
    QPolygonF polygon = {};
    // What only our own service adds, in an extension object that other clients ignore:
    QString label = {};
    std::optional<double> confidence = {};
    std::optional<int> picture = {};
    std::optional<RegionSource> source = {};

    bool operator==(const GroundingSpan &) const = default;
};

struct GroundingLine {
    QString text = {};
    QList<GroundingSpan> spans = {};

    bool operator==(const GroundingLine &) const = default;
};

/// One picture that an answer may speak about, in upright pixels; an unknown size is empty.
struct SeenPicture {
    QSize original = {};
    QSize sent = {};

    bool operator==(const SeenPicture &) const = default;
};

/// How the places in an answer were read, and all that it takes to read them again in another way. Words for
/// families, spaces and orders are those of the grounding formats: "qwen2-vl", "thousand", "xyxy".
struct PlaceReading {
    QString rawText = {}; ///< as the model wrote it; empty: no different from Answer::text
    QString family = {}; ///< what was found; empty: no places in the text
    QString model = {}; ///< the connection's name of the model, whose habits are gone by
    QString asked = {}; ///< the space that our own prompt asked for; empty: it asked for none
    QString space = {}; ///< chosen by the person; empty: told by the answer and the model
    QString order = {}; ///< chosen by the person; empty: told by the answer and the model
    QString label = {}; ///< what the question asked to find
    QList<SeenPicture> pictures = {}; ///< those that regions count
    int firstPicture = 0; ///< of them, among all pictures of the request

    bool operator==(const PlaceReading &) const = default;
};

/// What a service answered, whole or as far as it has come. Plain value; any thread.
struct Answer {
    QString text = {}; ///< for showing: without markup; spans of regions count in it
    FinishReason finish = FinishReason::None;
    QString finishWord = {}; ///< the service's own word for `finish`
    std::optional<Usage> usage = {};
    QList<FilterReport> filters = {};
    QList<GroundingLine> grounding = {};
    QString groundingStatus = {}; ///< empty when the service sent no grounding
    QList<Region> regions = {};
    std::optional<PlaceReading> reading = {}; ///< nothing where text is not looked through for places
    QStringList progress = {}; ///< tool-role notes of the service; never part of the answer
    QList<Problem> problems = {}; ///< what went wrong beside or during the answer
    QString id = {};
    QString modelName = {};

    /// The text as it came.
    [[nodiscard]] const QString &rawText() const
    {
        return reading && !reading->rawText.isEmpty() ? reading->rawText : text;
    }
    bool operator==(const Answer &) const = default;
};

} // namespace model
