#include "wire/retrievalcalls.h"

#include "wire/chataddress.h"
#include "wire/retrievalfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

using model::Problem;
using model::Result;
using Kind = model::Connection::Kind;

constexpr auto apiVersion = "2023-05-01-preview";

QString segment(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

/// The resource that keeps videos: our own service, the vision resource, or an AI Services resource itself.
QUrl baseOf(const model::Connection &connection)
{
    const bool isSelf = connection.kind == Kind::BuiltIn
        || connection.visionResource == model::Connection::VisionResource::SameResource;
    QUrl url = isSelf ? connection.endpoint : connection.visionEndpoint;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith("/computervision"_L1))
        path.chop(qsizetype(qstrlen("/computervision")));
    url.setPath(path);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

Result<QList<Header>> headersFor(const RetrievalDoor &door)
{
    const bool isBuiltIn = door.connection.kind == Kind::BuiltIn;
    const bool isSelf = door.connection.visionResource == model::Connection::VisionResource::SameResource;
    QList<Header> headers{{.name = "Content-Type", .value = "application/json"}};
    const QByteArray token = door.secrets.bearerToken.trimmed();
    const QByteArray key = (isBuiltIn || isSelf ? door.secrets.apiKey : door.secrets.visionKey).trimmed();
    const QByteArray &secret = token.isEmpty() ? key : token;
    for (const char c : secret) {
        if (c <= ' ' || c >= 0x7f)
            return Problem{
                .kind = Problem::Kind::SignInNeeded, .detail = u"the key holds characters that no key has"_s};
    }
    if (!token.isEmpty())
        headers.append({.name = "Authorization", .value = "Bearer " + token, .secret = true});
    else if (!key.isEmpty())
        headers.append(
            {.name = isBuiltIn ? "api-key" : "Ocp-Apim-Subscription-Key", .value = key, .secret = true});
    return headers;
}

Result<HttpRequest> spelled(const RetrievalDoor &door, const QByteArray &method, const QString &path,
    const QJsonObject &body = {}, const QList<std::pair<QString, QString>> &extra = {})
{
    QUrl url = baseOf(door.connection);
    if (url.isEmpty())
        return Problem{.kind = Problem::Kind::NotSupportedHere,
            .subject = u"videos (it names no Azure AI Vision resource)"_s};
    if (const auto checked = checkAddress(url, door.connection); !checked)
        return checked.problem();
    url.setPath(url.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    QUrlQuery query;
    query.addQueryItem(u"api-version"_s, QLatin1StringView(apiVersion));
    for (const auto &[name, value] : extra)
        query.addQueryItem(name, value);
    url.setQuery(query);
    auto headers = headersFor(door);
    if (!headers)
        return headers.problem();
    HttpRequest request{.method = method, .url = url, .headers = *headers};
    if (!body.isEmpty())
        request.body.pieces.append(QJsonDocument(body).toJson(QJsonDocument::Compact));
    return request;
}

QString indexPath(const QString &name)
{
    return u"/computervision/retrieval/indexes/"_s + segment(name);
}

Problem unreadable(const QString &why)
{
    return {.kind = Problem::Kind::AnswerUnreadable, .detail = why};
}

Result<QJsonObject> objectOf(const QByteArray &body)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return unreadable(u"this is not a JSON object: %1"_s.arg(error.errorString()));
    return document.object();
}

template <class T, class Read> Result<Page<T>> pageOf(const QByteArray &body, Read read)
{
    const auto object = objectOf(body);
    if (!object)
        return object.problem();
    Page<T> page{.nextPage = QUrl(object->value("nextLink"_L1).toString())};
    for (const QJsonValue &value : object->value("value"_L1).toArray())
        page.values.append(read(value.toObject()));
    return page;
}

template <class T, class Read> Result<T> oneOf(const QByteArray &body, Read read)
{
    const auto object = objectOf(body);
    if (!object)
        return object.problem();
    return read(*object);
}

} // namespace

Result<HttpRequest> spellCreateIndex(const RetrievalDoor &door, const model::VideoIndex &index)
{
    if (!model::isIndexName(index.name))
        return Problem{.kind = Problem::Kind::IndexNameWrong, .subject = index.name};
    model::VideoIndex sent = index;
    sent.name.clear();
    return spelled(door, "PUT", indexPath(index.name), indexObject(sent));
}

Result<HttpRequest> spellIndex(const RetrievalDoor &door, const QString &name)
{
    return spelled(door, "GET", indexPath(name));
}

Result<HttpRequest> spellDeleteIndex(const RetrievalDoor &door, const QString &name)
{
    return spelled(door, "DELETE", indexPath(name));
}

Result<HttpRequest> spellIndexes(const RetrievalDoor &door)
{
    return spelled(door, "GET", u"/computervision/retrieval/indexes"_s);
}

Result<HttpRequest> spellIngest(const RetrievalDoor &door, const QString &index, const QString &ingestion,
    const QList<model::VideoItem> &videos, bool withSpeech)
{
    QJsonArray items;
    for (const model::VideoItem &video : videos)
        items.append(videoItemObject(video));
    QJsonObject body{{u"videos"_s, items}, {u"filterDefectedFrames"_s, true}};
    if (withSpeech)
        body.insert(u"includeSpeechTranscript"_s, true);
    return spelled(door, "PUT", indexPath(index) + u"/ingestions/"_s + segment(ingestion), body);
}

Result<HttpRequest> spellIngestion(const RetrievalDoor &door, const QString &index, const QString &ingestion)
{
    return spelled(door, "GET", indexPath(index) + u"/ingestions/"_s + segment(ingestion));
}

Result<HttpRequest> spellIngestions(const RetrievalDoor &door, const QString &index)
{
    return spelled(door, "GET", indexPath(index) + u"/ingestions"_s, {}, {{u"$top"_s, u"20"_s}});
}

Result<HttpRequest> spellDocuments(const RetrievalDoor &door, const QString &index)
{
    return spelled(door, "GET", indexPath(index) + u"/documents"_s, {}, {{u"$top"_s, u"100"_s}});
}

Result<HttpRequest> spellSearch(
    const RetrievalDoor &door, const QString &index, const model::VideoQuery &query)
{
    return spelled(door, "POST", indexPath(index) + u":queryByText"_s, queryObject(query));
}

Result<HttpRequest> spellPage(const RetrievalDoor &door, const QUrl &page)
{
    const QUrl base = baseOf(door.connection);
    const bool isSame =
        page.scheme() == base.scheme() && page.host() == base.host() && page.port() == base.port();
    if (!isSame)
        return Problem{.kind = Problem::Kind::RedirectRefused, .subject = page.host()};
    auto request = spellIndexes(door);
    if (request)
        request->url = page;
    return request;
}

Result<HttpRequest> spellHandOver(const RetrievalDoor &door, const QString &file)
{
    return spelled(door, "POST", u"/groundglass/files"_s, {{u"path"_s, file}});
}

Result<HttpRequest> spellEvidence(const RetrievalDoor &door, const QString &index, const QString &documentId,
    const QString &question, int mostTimes)
{
    return spelled(door, "POST", u"/groundglass/evidence"_s,
        {{u"index"_s, index}, {u"documentId"_s, documentId}, {u"question"_s, question},
            {u"mostTimes"_s, mostTimes}});
}

Result<model::VideoIndex> readIndex(const QByteArray &body)
{
    return oneOf<model::VideoIndex>(body, &indexFrom);
}

Result<Page<model::VideoIndex>> readIndexes(const QByteArray &body)
{
    return pageOf<model::VideoIndex>(body, &indexFrom);
}

Result<model::Ingestion> readIngestion(const QByteArray &body)
{
    return oneOf<model::Ingestion>(body, &ingestionFrom);
}

Result<Page<model::Ingestion>> readIngestions(const QByteArray &body)
{
    return pageOf<model::Ingestion>(body, &ingestionFrom);
}

Result<Page<model::IndexedVideo>> readDocuments(const QByteArray &body)
{
    return pageOf<model::IndexedVideo>(body, &documentFrom);
}

Result<Page<model::Moment>> readMoments(const QByteArray &body)
{
    return pageOf<model::Moment>(body, &momentFrom);
}

Result<QString> readHandOver(const QByteArray &body)
{
    auto address = oneOf<QString>(
        body, [](const QJsonObject &object) { return object.value("documentUrl"_L1).toString(); });
    if (address && address->isEmpty())
        return unreadable(u"the service took the file and gave no address for it"_s);
    return address;
}

Result<model::VideoEvidence> readEvidence(const QByteArray &body)
{
    return oneOf<model::VideoEvidence>(body, &evidenceFrom);
}

Problem retrievalProblem(Problem problem, const QString &index, const QString &documentId)
{
    const auto is = [&](const char *word) {
        return problem.code.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
    };
    const auto as = [&](Problem::Kind kind, const QString &subject) {
        problem.kind = kind;
        problem.subject = subject;
        return problem;
    };
    if (is("AlreadyExists"))
        return as(Problem::Kind::IndexExists, index);
    if (is("DocumentNotFound") || is("DocumentNotExist"))
        return as(Problem::Kind::VideoUnknown, documentId);
    if (is("DocumentNotReady"))
        return as(Problem::Kind::VideoNotReady, documentId);
    if (is("FileNotFound"))
        return as(Problem::Kind::FileUnreadable, documentId);
    if (is("InvalidVideo"))
        return as(Problem::Kind::VideoUnreadable, documentId);
    const bool isMissing = problem.status == 404 && !index.isEmpty() && !is("404");
    return is("IndexNotFound") || isMissing ? as(Problem::Kind::IndexUnknown, index) : problem;
}

} // namespace wire
