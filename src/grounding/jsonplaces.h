#pragma once

#include "grounding/forgivingjson.h"

namespace grounding {

/// What the keys of an answer tell about who wrote it.
struct JsonTraits {
    bool box2d = false; ///< `box_2d` or a bare `point`
    bool nestedBox2d = false;
    bool bbox2d = false; ///< `bbox_2d` or `point_2d`
    bool florence = false;
    bool coco = false;
    bool moondream = false;
    bool action = false; ///< a tool call that clicks somewhere
};

/// A finding whose numbers stood under a key that the models of one maker write y first.
struct JsonPlace {
    Finding finding;
    bool yFirstKey = false;
    bool listed = false; ///< numbers in a list: their order is open
};

/// Walks a value and collects every place in it.
class JsonPlaces {
public:
    void collect(const JsonValue &value);
    /// `[x,y,x,y]` or a list of such, which say something only when one was asked for.
    void collectBare(const JsonValue &value);

    [[nodiscard]] const QList<JsonPlace> &places() const { return m_places; }
    [[nodiscard]] const JsonTraits &traits() const { return m_traits; }

private:
    struct Context {
        int depth = 0;
        std::optional<qint64> frame = {};
        QStringView key = {};
    };

    [[nodiscard]] static TextRange markerOf(const JsonValue &object, TextRange otherwise);
    [[nodiscard]] static Finding boxFrom(const Finding &base, const QList<double> &numbers, TextRange marker);

    void walk(const JsonValue &value, const Context &context);
    void walkObject(const JsonValue &object, const Context &context);
    void walkMembers(const JsonValue &object, const Context &context, bool isUsed);
    bool addBoxes(const JsonValue &object, const Finding &base);
    bool addBoxValue(const JsonValue &object, const JsonValue &value, const Finding &base, QStringView key);
    bool addPoints(const JsonValue &object, const Finding &base);
    bool addPolygons(const JsonValue &object, const Finding &base);
    bool addNamed(const JsonValue &object, const Finding &base);
    bool addParallel(const JsonValue &object);
    bool addCoco(const JsonValue &object);
    bool addReasoning(const JsonValue &object, const JsonValue &grounding);
    void add(Finding finding, bool yFirstKey, bool listed);

    QList<JsonPlace> m_places;
    JsonTraits m_traits;
};

} // namespace grounding
