#pragma once

#include "model/problem.h"
#include "model/region.h"

#include <QList>
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

/// One category of a content filter's verdict. `severity` is empty where the filter only says detected or not.
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

/// A grounding span as a service spells it: `offset` and `length` in Unicode code points of the line's text, polygon in
/// whatever the service sent (usually fractions 0..1). `grounding` turns it into a Region.
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

/// What a service answered, whole or as far as it has come. Plain value; any thread.
struct Answer {
    QString text = {};
    FinishReason finish = FinishReason::None;
    QString finishWord = {}; ///< the service's own word for `finish`
    std::optional<Usage> usage = {};
    QList<FilterReport> filters = {};
    QList<GroundingLine> grounding = {};
    QString groundingStatus = {}; ///< empty when the service sent no grounding
    QList<Region> regions = {};
    QStringList progress = {}; ///< tool-role notes of the service; never part of the answer
    QList<Problem> problems = {}; ///< what went wrong beside or during the answer
    QString id = {};
    QString modelName = {};

    bool operator==(const Answer &) const = default;
};

} // namespace model
