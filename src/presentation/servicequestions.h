#pragma once

#include "model/connection.h"
#include "model/listedmodel.h"
#include "model/pictureanalysis.h"
#include "model/result.h"

#include <QFuture>

#include <functional>

namespace presentation {

/// The models that a connection's service lists.
using ListModels = std::function<QFuture<model::Result<QList<model::ListedModel>>>(
    const model::Connection &connection, const model::Secrets &secrets)>;

/// The model services that answer on this computer.
using FindLocal = std::function<QFuture<QList<model::FoundService>>()>;

/// What image analysis finds in the picture that this file holds: by the connection's own vision resource, or
/// else by the built-in service.
using Analyse = std::function<QFuture<model::Result<model::PictureAnalysis>>(
    const QString &file, const model::Connection &connection, const model::Secrets &secrets)>;

/// What services are asked beside the chat; wired by the program. What is missing is not offered.
struct ServiceQuestions {
    ListModels listModels = {};
    FindLocal findLocal = {};
    Analyse analyse = {};
};

} // namespace presentation
