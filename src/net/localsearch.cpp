#include "net/localsearch.h"

#include "model/whendone.h"
#include "net/serviceclient.h"
#include "wire/loopback.h"
#include "wire/modellist.h"

using namespace Qt::StringLiterals;

namespace net {

namespace {

using model::Result;
using Preset = model::Connection::Preset;

constexpr qsizetype mostDescribed = 40;

wire::HttpRequest request(const QUrl &address, const QString &path, const QByteArray &body = {})
{
    QUrl url = address;
    url.setPath(path);
    if (body.isEmpty())
        return {.method = "GET", .url = url};
    return {.method = "POST",
        .url = url,
        .headers = {{.name = "Content-Type", .value = "application/json"}},
        .body = {.pieces = {body}}};
}

} // namespace

LocalSearch::LocalSearch(ServiceClient &client, const QList<model::LocalPlace> &places)
    : QObject(&client)
    , m_client(client)
{
    m_promise.start();
    begin();
    for (const model::LocalPlace &place : places) {
        if (!wire::isLoopbackHost(place.address.host()))
            continue;
        m_found.append({.place = place});
        m_answered.append(false);
        askList(m_found.size() - 1);
    }
    end();
}

LocalSearch::~LocalSearch()
{
    if (m_told)
        return;
    m_promise.addResult(QList<model::FoundService>());
    m_promise.finish();
}

void LocalSearch::askList(qsizetype index)
{
    begin();
    model::whenDone(m_client.send(request(m_found[index].place.address, u"/v1/models"_s), {}), this,
        [this, index](const Result<QByteArray> &bytes) {
            takeList(index, bytes);
            end();
        });
}

void LocalSearch::takeList(qsizetype index, const Result<QByteArray> &bytes)
{
    const auto models = bytes ? wire::readModels(*bytes) : Result<QList<model::ListedModel>>(bytes.problem());
    if (!models)
        return;
    m_answered[index] = true;
    model::FoundService &found = m_found[index];
    found.models = *models;
    if (found.place.preset == Preset::LmStudio)
        askKinds(index);
    if (found.place.preset == Preset::LlamaCpp)
        askServer(index);
    for (qsizetype one = 0; found.place.preset == Preset::Ollama && one < found.models.size(); ++one) {
        if (one < mostDescribed)
            askSight(index, one);
    }
}

/// Ollama describes each model on its own.
void LocalSearch::askSight(qsizetype index, qsizetype modelIndex)
{
    begin();
    const QByteArray body = wire::showBody(m_found[index].models[modelIndex].name);
    model::whenDone(m_client.send(request(m_found[index].place.address, u"/api/show"_s, body), {}), this,
        [this, index, modelIndex](const Result<QByteArray> &bytes) {
            const auto sees = bytes ? wire::readSight(*bytes) : std::nullopt;
            if (sees)
                m_found[index].models[modelIndex].sees = sees;
            end();
        });
}

/// LM Studio tells the kinds of its models in a list of its own.
void LocalSearch::askKinds(qsizetype index)
{
    begin();
    model::whenDone(m_client.send(request(m_found[index].place.address, u"/api/v0/models"_s), {}), this,
        [this, index](const Result<QByteArray> &bytes) {
            const auto models =
                bytes ? wire::readModels(*bytes) : Result<QList<model::ListedModel>>(bytes.problem());
            if (models && !models->isEmpty())
                m_found[index].models = *models;
            end();
        });
}

/// llama.cpp serves one model and says what the server takes.
void LocalSearch::askServer(qsizetype index)
{
    begin();
    model::whenDone(m_client.send(request(m_found[index].place.address, u"/props"_s), {}), this,
        [this, index](const Result<QByteArray> &bytes) {
            const auto sees = bytes ? wire::readSight(*bytes) : std::nullopt;
            for (model::ListedModel &one : m_found[index].models) {
                if (sees)
                    one.sees = sees;
            }
            end();
        });
}

void LocalSearch::end()
{
    if (--m_open > 0)
        return;
    QList<model::FoundService> answered;
    for (qsizetype index = 0; index < m_found.size(); ++index) {
        if (m_answered[index])
            answered.append(m_found[index]);
    }
    m_told = true;
    m_promise.addResult(answered);
    m_promise.finish();
    deleteLater();
}

} // namespace net
