#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace model {

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

} // namespace model
