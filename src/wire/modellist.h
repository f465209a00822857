#pragma once

#include "model/listedmodel.h"
#include "model/result.h"

#include <QByteArray>

namespace wire {

/// The models in a service's list, in its order, each once: the list of OpenAI's form, that of LM Studio with
/// kinds of models, or that of Ollama. Only what can be told is told about pictures.
[[nodiscard]] model::Result<QList<model::ListedModel>> readModels(const QByteArray &bytes);

/// What a description of one model (Ollama's /api/show) or of the server (llama.cpp's /props) says about
/// pictures.
[[nodiscard]] std::optional<bool> readSight(const QByteArray &bytes);

/// The body that asks Ollama to describe a model.
[[nodiscard]] QByteArray showBody(const QString &modelName);

} // namespace wire
