#include "wire/blobcalls.h"

#include "wire/sharedaccess.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <array>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

using model::Problem;
using Kind = Problem::Kind;

constexpr auto serviceVersion = "2021-10-04";
constexpr qsizetype mostBlocks = 100'000; // committed and uncommitted ones
constexpr qsizetype longestDetail = 500;

HttpRequest spelled(const BlobPlace &place, const QByteArray &method, const QByteArray &query,
    const QList<Header> &headers, const QByteArray &body = {})
{
    HttpRequest request{.method = method,
        .url = blobAddress(place.container, place.name, query),
        .headers = QList<Header>{{.name = "x-ms-version", .value = serviceVersion}} + headers};
    if (!body.isEmpty())
        request.body.pieces.append(body);
    return request;
}

/// Of ids that hold only what may stand in a query once "+", "/" and "=" are encoded.
QByteArray encodedId(const QByteArray &id)
{
    return id.toBase64().toPercentEncoding();
}

QList<Block> blocksIn(QXmlStreamReader &xml)
{
    QList<Block> blocks;
    while (xml.readNextStartElement()) {
        Block block;
        while (xml.readNextStartElement()) {
            if (xml.name() == "Name"_L1)
                block.id = QByteArray::fromBase64(xml.readElementText().toLatin1());
            else if (xml.name() == "Size"_L1)
                block.size = xml.readElementText().toLongLong();
            else
                xml.skipCurrentElement();
        }
        if (blocks.size() < mostBlocks)
            blocks.append(block);
    }
    return blocks;
}

struct Said {
    QString code = {};
    QString message = {};
};

Said readErrorXml(const QByteArray &body)
{
    Said said;
    QString more;
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != "Error"_L1)
        return said;
    while (xml.readNextStartElement()) {
        if (xml.name() == "Code"_L1)
            said.code = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == "Message"_L1)
            said.message = xml.readElementText(QXmlStreamReader::SkipChildElements).section(u'\n', 0, 0);
        else if (xml.name() == "AuthenticationErrorDetail"_L1)
            more = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else
            xml.skipCurrentElement();
    }
    if (!more.isEmpty())
        said.message += u' ' + more;
    said.message = said.message.trimmed().left(longestDetail);
    return said;
}

struct CodeKind {
    const char *code;
    Kind kind;
};

constexpr std::array known{
    CodeKind{"AuthorizationPermissionMismatch", Kind::SignatureTooWeak},
    CodeKind{"AuthorizationResourceTypeMismatch", Kind::SignatureTooWeak},
    CodeKind{"AuthorizationServiceMismatch", Kind::SignatureTooWeak},
    CodeKind{"AuthorizationProtocolMismatch", Kind::SignatureRefused},
    CodeKind{"AuthorizationSourceIPMismatch", Kind::SignatureRefused},
    CodeKind{"ContainerNotFound", Kind::ContainerUnknown},
    CodeKind{"ResourceNotFound", Kind::ContainerUnknown},
    CodeKind{"ContainerBeingDeleted", Kind::ContainerUnknown},
    CodeKind{"BlobAlreadyExists", Kind::BlobExists},
    CodeKind{"ConditionNotMet", Kind::BlobExists},
    CodeKind{"ServerBusy", Kind::ServiceFailed},
    CodeKind{"OperationTimedOut", Kind::ServiceFailed},
    CodeKind{"InternalError", Kind::ServiceFailed},
};

Kind kindOfStatus(int status)
{
    if (status == 401 || status == 403)
        return Kind::AccessDenied;
    if (status == 404)
        return Kind::AddressWrong;
    if (status == 408)
        return Kind::TimedOut;
    if (status == 429)
        return Kind::RateLimited;
    return status >= 500 ? Kind::ServiceFailed : Kind::RequestRefused;
}

Kind kindOf(int status, const Said &said)
{
    for (const CodeKind &entry : known) {
        if (said.code.compare(QLatin1StringView(entry.code), Qt::CaseInsensitive) == 0)
            return entry.kind;
    }
    if (said.code != "AuthenticationFailed"_L1)
        return kindOfStatus(status);
    const auto tells = [&](QLatin1StringView words) {
        return said.message.contains(words, Qt::CaseInsensitive);
    };
    const bool isAboutTime = tells("expir"_L1) || tells("time frame"_L1) || tells("not valid in the"_L1);
    return isAboutTime ? Kind::SignatureExpired : Kind::SignatureRefused;
}

} // namespace

HttpRequest spellPutBlob(
    const BlobPlace &place, const QByteArray &contents, const QByteArray &md5, const QByteArray &mime)
{
    return spelled(place, "PUT", {},
        {{.name = "x-ms-blob-type", .value = "BlockBlob"}, {.name = "Content-Type", .value = mime},
            {.name = "x-ms-blob-content-type", .value = mime},
            {.name = "Content-MD5", .value = md5.toBase64()}, {.name = "If-None-Match", .value = "*"}},
        contents);
}

HttpRequest spellPutBlock(
    const BlobPlace &place, const QByteArray &id, const QByteArray &contents, const QByteArray &md5)
{
    return spelled(place, "PUT", "comp=block&blockid=" + encodedId(id),
        {{.name = "Content-Type", .value = "application/octet-stream"},
            {.name = "Content-MD5", .value = md5.toBase64()}},
        contents);
}

HttpRequest spellPutBlockList(const BlobPlace &place, const QList<QByteArray> &ids, const QByteArray &mime)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartDocument();
    xml.writeStartElement(u"BlockList"_s);
    for (const QByteArray &id : ids)
        xml.writeTextElement(u"Latest"_s, QString::fromLatin1(id.toBase64()));
    xml.writeEndElement();
    xml.writeEndDocument();
    return spelled(place, "PUT", "comp=blocklist",
        {{.name = "Content-Type", .value = "application/xml"},
            {.name = "x-ms-blob-content-type", .value = mime}, {.name = "If-None-Match", .value = "*"}},
        body);
}

HttpRequest spellGetBlockList(const BlobPlace &place)
{
    return spelled(place, "GET", "comp=blocklist&blocklisttype=all", {});
}

HttpRequest spellBlobFacts(const BlobPlace &place)
{
    return spelled(place, "HEAD", {}, {});
}

model::Result<BlockList> readBlockList(const QByteArray &body)
{
    BlockList list;
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != "BlockList"_L1)
        return Problem{.kind = Kind::AnswerUnreadable, .detail = u"this is no list of blocks"_s};
    while (xml.readNextStartElement()) {
        if (xml.name() == "CommittedBlocks"_L1)
            list.committed = blocksIn(xml);
        else if (xml.name() == "UncommittedBlocks"_L1)
            list.uncommitted = blocksIn(xml);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        return Problem{.kind = Kind::AnswerUnreadable, .detail = xml.errorString()};
    return list;
}

Problem readBlobError(int status, const QByteArray &code, const QByteArray &body, const QString &blob,
    std::optional<std::chrono::milliseconds> wait)
{
    Said said = readErrorXml(body);
    if (said.code.isEmpty())
        said.code = QString::fromLatin1(code.left(100));
    return {.kind = kindOf(status, said),
        .detail = said.message,
        .subject = blob,
        .status = status,
        .code = said.code,
        .wait = wait};
}

} // namespace wire
