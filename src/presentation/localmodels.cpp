#include "presentation/localmodels.h"

#include "chat/capabilities.h"
#include "presentation/connectionfields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using Preset = model::Connection::Preset;

class Words {
    Q_DECLARE_TR_FUNCTIONS(LocalModels)
};

QString serviceName(Preset preset)
{
    switch (preset) {
    case Preset::Ollama:
        return u"Ollama"_s;
    case Preset::LmStudio:
        return u"LM Studio"_s;
    case Preset::LlamaCpp:
        return u"llama.cpp"_s;
    case Preset::Vllm:
        return u"vLLM"_s;
    case Preset::OpenAI:
    case Preset::None:
        break;
    }
    return Words::tr("A server");
}

/// In a function of its own: beside the names of `model`, lupdate does not find the context.
QString titleOf(const QString &modelName, Preset preset)
{
    return Words::tr("%1 (%2)", "a model, and the server that has it").arg(modelName, serviceName(preset));
}

model::Connection connectionTo(const model::LocalPlace &place, const QString &modelName)
{
    model::Connection connection;
    connection.kind = model::Connection::Kind::OpenAICompatible;
    connection.preset = place.preset;
    connection.endpoint = place.address;
    connection.endpoint.setPath(u"/v1"_s);
    connection.modelName = modelName;
    connection.name = titleOf(modelName, place.preset);
    return connection;
}

} // namespace

QList<LocalOffer> localOffers(const QList<model::FoundService> &found)
{
    QList<LocalOffer> offers;
    for (const model::FoundService &service : found) {
        for (const model::ListedModel &one : service.models) {
            if (!one.sees.value_or(chat::soundsLikeVision(one.name)))
                continue;
            offers.append({.service = Words::tr("%1, port %2")
                                          .arg(serviceName(service.place.preset))
                                          .arg(service.place.address.port()),
                .model = one.name,
                .isSaid = one.sees.has_value(),
                .connection = connectionTo(service.place, one.name)});
        }
    }
    return offers;
}

QString foundWords(const QList<model::FoundService> &found)
{
    if (found.isEmpty())
        return Words::tr(
            "No model service answers on this computer. Start Ollama, LM Studio, llama.cpp or vLLM, and "
            "look again.");
    qsizetype models = 0;
    for (const model::FoundService &service : found)
        models += service.models.size();
    const qsizetype offers = localOffers(found).size();
    if (offers == 0)
        return Words::tr(
            "%n models answer on this computer, and none of them takes pictures.", nullptr, int(models));
    return Words::tr("%n models on this computer take pictures:", nullptr, int(offers));
}

} // namespace presentation
