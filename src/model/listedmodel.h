#pragma once

#include "model/connection.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace model {

/// A model as a service names it in its list. `sees` is what the service says about pictures, where it says
/// anything.
struct ListedModel {
    QString name = {};
    std::optional<bool> sees = {};

    bool operator==(const ListedModel &) const = default;
};

/// A place on this computer where a service for models may run.
struct LocalPlace {
    Connection::Preset preset = Connection::Preset::None;
    QUrl address = {}; ///< without a path: http://127.0.0.1:11434

    bool operator==(const LocalPlace &) const = default;
};

/// A service that answered there, with all that it lists.
struct FoundService {
    LocalPlace place = {};
    QList<ListedModel> models = {};

    bool operator==(const FoundService &) const = default;
};

} // namespace model
