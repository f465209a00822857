#pragma once

#include "model/listedmodel.h"

#include <QList>
#include <QString>

namespace presentation {

/// A model on this computer that can be added with a click.
struct LocalOffer {
    QString service = {}; ///< "Ollama, port 11434"
    QString model = {};
    bool isSaid = false; ///< the service says that it takes pictures; otherwise its name does
    model::Connection connection = {};
};

/// Those that take pictures, as far as the service or the name tells, in the order of the services.
[[nodiscard]] QList<LocalOffer> localOffers(const QList<model::FoundService> &found);

/// What was found, in a sentence: how many services, and why nothing is offered where nothing is.
[[nodiscard]] QString foundWords(const QList<model::FoundService> &found);

} // namespace presentation
