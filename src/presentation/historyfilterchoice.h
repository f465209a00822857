#pragma once

#include "model/historysearch.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace presentation {

/// What a person chose to see of the history, as menus and chips show it.
struct HistoryFilterChoice {
    enum class Period { Any, Today, Week, Month, Year };

    Period period = Period::Any;
    QString connectionName = {}; ///< empty: any
    bool withPictures = false;
    bool withVideo = false;
    bool withRegions = false;

    [[nodiscard]] bool isEmpty() const { return *this == HistoryFilterChoice(); }
    bool operator==(const HistoryFilterChoice &) const = default;
};

/// Days begin at local midnight; a week is seven of them, this one with it.
[[nodiscard]] model::HistoryFilter filterOf(const HistoryFilterChoice &choice, const QDateTime &now);

[[nodiscard]] QString periodName(HistoryFilterChoice::Period period);

/// One condition in words, and what is left of the choice without it.
struct FilterChip {
    QString words = {};
    HistoryFilterChoice without = {};
};
[[nodiscard]] QList<FilterChip> chipsOf(const HistoryFilterChoice &choice);

} // namespace presentation
