#include "support/scriptedretrieval.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace support {

namespace {

Reaction json(int status, const QJsonObject &object)
{
    return Reaction::whole(status, QJsonDocument(object).toJson(QJsonDocument::Compact),
        {{"Content-Type", "application/json"}, {"x-envoy-upstream-service-time", "7"}});
}

Reaction refused(int status, const QString &code, const QString &message)
{
    return json(status, {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}});
}

QJsonObject list(const QJsonArray &values)
{
    return {{u"value"_s, values}};
}

QString withoutSignature(const QString &address)
{
    return address.section(u'?', 0, 0);
}

constexpr auto when = "2024-03-06T18:05:08.7000000Z"_L1;

} // namespace

ScriptedRetrieval::ScriptedRetrieval()
{
    m_service.reactWith([this](const SeenRequest &request) { return answer(request); });
}

Reaction ScriptedRetrieval::answer(const SeenRequest &request)
{
    const QUrl url(QString::fromLatin1(request.target));
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    if (path.value(0) == "openai"_L1)
        return answerChat(request);
    if (path.value(0) != "computervision"_L1 || path.value(1) != "retrieval"_L1
        || path.value(2) != "indexes"_L1)
        return refused(404, u"404"_s, u"Resource not found"_s);
    if (request.header("Ocp-Apim-Subscription-Key") != "vision-key")
        return refused(401, u"401"_s, u"Access denied due to invalid subscription key."_s);
    if (QUrlQuery(url).queryItemValue(u"api-version"_s) != "2023-05-01-preview"_L1)
        return refused(400, u"InvalidApiVersionParameter"_s, u"The api-version is not known."_s);
    const QString index = path.value(3);
    if (index.isEmpty()) {
        QJsonArray values;
        for (const QJsonObject &one : std::as_const(m_indexes))
            values.append(one);
        return json(200, list(values));
    }
    if (index.endsWith(":queryByText"_L1)) {
        QJsonArray moments;
        for (const Document &document : m_documents.value(index.section(u':', 0, 0)))
            moments.append(QJsonObject{{u"documentId"_s, document.id}, {u"documentKind"_s, u"VideoFrame"_s},
                {u"start"_s, u"00:00:06"_s}, {u"end"_s, u"00:00:08"_s},
                {u"best"_s, u"00:00:06.5000000"_s}, {u"relevance"_s, 0.2397}});
        return json(200, list(moments));
    }
    if (path.size() == 4)
        return answerIndex(request, index);
    if (!m_indexes.contains(index))
        return refused(404, u"NotFound"_s, u"The index does not exist."_s);
    if (path.value(4) == "documents"_L1) {
        QJsonArray values;
        for (const Document &document : m_documents.value(index))
            values.append(QJsonObject{{u"documentId"_s, document.id},
                {u"documentUrl"_s, withoutSignature(document.address)}, {u"metadata"_s, document.metadata},
                {u"createdDateTime"_s, when}, {u"lastModifiedDateTime"_s, when}});
        return json(200, list(values));
    }
    if (request.method == "PUT")
        return ingest(request, index, path.value(5));
    QJsonArray values;
    for (Ingestion &ingestion : m_ingestions[index]) {
        if (path.value(5) == ingestion.name)
            return json(200, told(ingestion, index));
        values.append(told(ingestion, index));
    }
    return path.size() > 5 ? refused(404, u"NotFound"_s, u"No such ingestion."_s) : json(200, list(values));
}

Reaction ScriptedRetrieval::answerIndex(const SeenRequest &request, const QString &index)
{
    if (request.method == "PUT") {
        if (m_indexes.contains(index))
            return refused(409, u"AlreadyExists"_s, u"The index exists."_s);
        QJsonObject made = QJsonDocument::fromJson(request.body).object();
        made.insert(u"name"_s, index);
        made.insert(u"eTag"_s, u"\"7966244a\""_s);
        made.insert(u"createdDateTime"_s, when);
        made.insert(u"lastModifiedDateTime"_s, when);
        m_indexes.insert(index, made);
        return json(201, made);
    }
    if (!m_indexes.contains(index))
        return refused(404, u"NotFound"_s, u"The index does not exist."_s);
    if (request.method != "DELETE")
        return json(200, m_indexes.value(index));
    m_indexes.remove(index);
    m_documents.remove(index);
    m_ingestions.remove(index);
    return Reaction::whole(204, {});
}

Reaction ScriptedRetrieval::ingest(const SeenRequest &request, const QString &index, const QString &name)
{
    Ingestion ingestion{.name = name};
    for (const QJsonValue &video : QJsonDocument::fromJson(request.body)["videos"_L1].toArray()) {
        const Document document{.id = video["documentId"_L1].toString(),
            .address = video["documentUrl"_L1].toString(),
            .metadata = video["metadata"_L1].toObject()};
        if (video["mode"_L1].toString() == "remove"_L1)
            m_documents[index].removeIf([&](const Document &one) { return one.id == document.id; });
        else
            ingestion.documents.append(document);
    }
    m_ingestions[index].prepend(ingestion);
    return json(202, told(m_ingestions[index].first(), index));
}

QJsonObject ScriptedRetrieval::told(Ingestion &ingestion, const QString &index)
{
    const bool wasDone = ingestion.asks > asksUntilDone;
    const bool isDone = ++ingestion.asks > asksUntilDone;
    if (isDone && !wasDone) {
        ingestion.failed = !failure.isEmpty();
        if (!ingestion.failed)
            m_documents[index] += ingestion.documents;
    }
    QJsonArray details;
    for (const Document &document : std::as_const(ingestion.documents)) {
        QJsonObject detail{{u"documentId"_s, document.id}, {u"documentUrl"_s, withoutSignature(document.address)},
            {u"lastUpdateTime"_s, when}};
        if (isDone)
            detail.insert(u"succeeded"_s, !ingestion.failed);
        if (isDone && ingestion.failed)
            detail.insert(u"error"_s, QJsonObject{{u"code"_s, u"InvalidVideo"_s}, {u"message"_s, failure}});
        details.append(detail);
    }
    // "Partially succeeded" is what the real one says while videos are still under way, too.
    const QString state = isDone ? (ingestion.failed ? u"Failed"_s : u"Completed"_s)
        : ingestion.asks == 1    ? u"NotStarted"_s
        : ingestion.asks == 2    ? u"Running"_s
                                 : u"PartiallySucceeded"_s;
    return {{u"name"_s, ingestion.name}, {u"state"_s, state}, {u"createdDateTime"_s, when},
        {u"lastModifiedDateTime"_s, when}, {u"fileStatusDetails"_s, details}};
}

Reaction ScriptedRetrieval::answerChat(const SeenRequest &request)
{
    m_asked = QJsonDocument::fromJson(request.body).object();
    const auto chunk = [](const QByteArray &delta) {
        return R"({"choices":[{"index":0,"finish_reason":null,"messages":[{"delta":)" + delta + "}]}]}";
    };
    return Reaction::stream({chunk(R"({"role":"tool","content":"Retrieving frames ..."})"),
        chunk(R"({"role":"tool","content":"Found following frames ...: { 00:00:06.5000000, }"})"),
        chunk(R"({"role":"assistant","content":null})"), chunk(R"({"content":"A flight to Lisbon at 0:06."})"),
        R"({"choices":[{"index":0,"finish_reason":"stop","messages":[{"delta":{"content":null}}]}]})",
        "[DONE]"});
}

} // namespace support
