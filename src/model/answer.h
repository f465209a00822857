#pragma once

#include "model/filter.h"
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
    qint64 cachedTokens = 0; ///< of the prompt
    qint64 pictureTokens = 0; ///< of the prompt, where the service says so
    qint64 reasoningTokens = 0; ///< of the completion

    bool operator==(const Usage &) const = default;
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
    QRectF part = {}; ///< of one that is cut out: its place in the whole, in fractions; null otherwise
    std::optional<int> shownOn = {}; ///< of one that is cut out: the whole, where that is among the pictures

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
    QString rule = {}; ///< measured: how the model resizes before it counts pixels; empty: by its name
    QString label = {}; ///< what the question asked to find
    QList<SeenPicture> pictures = {}; ///< those that regions count
    int firstPicture = 0; ///< of them, among all pictures of the request

    bool operator==(const PlaceReading &) const = default;
};

/// Whether a number, a date or a code that an answer says stands on the page that it speaks about.
struct PageCheck {
    enum class Verdict { Found, Several, Missing };

    Verdict verdict = Verdict::Missing;
    qsizetype offset = 0; ///< in UTF-16 units of Answer::text
    qsizetype length = 0;
    QList<int> places = {}; ///< indices in Answer::regions where it stands

    bool operator==(const PageCheck &) const = default;
};

/// A function that the model wants called. `arguments` is the text that it wrote, JSON if all went well.
struct ToolCall {
    QString id = {};
    QString name = {};
    QString arguments = {};

    bool operator==(const ToolCall &) const = default;
};

/// What the person gives back for a call that the model wanted.
struct ToolReply {
    QString callId = {};
    QString name = {};
    QString text = {};
    bool skipped = false; ///< the model is told that there is no result

    bool operator==(const ToolReply &) const = default;
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
    QString reasoning = {}; ///< what the model thought aloud, where the service sends it apart
    QList<ToolCall> toolCalls = {};
    bool refused = false; ///< the model declined; `text` says so in its words
    bool withdrawn = false; ///< a filter took back what had been shown
    QList<PageCheck> checks = {}; ///< in the order of the text; empty until it was checked against the page
    int picturesLeftOut = 0; ///< of earlier messages, which did not go out again
    std::optional<qint64> cost = {}; ///< millionths of a dollar, where prices are known

    /// The text as it came.
    [[nodiscard]] const QString &rawText() const
    {
        return reading && !reading->rawText.isEmpty() ? reading->rawText : text;
    }
    bool operator==(const Answer &) const = default;
};

} // namespace model
