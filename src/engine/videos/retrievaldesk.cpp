#include "engine/videos/retrievaldesk.h"

#include "engine/videos/videoevidence.h"
#include "engine/videos/videosearch.h"
#include "wire/retrievalservice.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

using model::Problem;
using model::Result;

constexpr int mostInPage = 100;
constexpr int usualPage = 20;
const QString root = u"/computervision/retrieval/indexes"_s;
const QString filesPath = u"/groundglass/files"_s;
const QString evidencePath = u"/groundglass/evidence"_s;

Problem refused(int status, const QString &code, const QString &sentence)
{
    return {.kind = Problem::Kind::RequestRefused, .detail = sentence, .status = status, .code = code};
}

RetrievalReply replyWith(const Problem &problem)
{
    Problem told = problem;
    if (!told.status)
        told.status = 500;
    if (told.code.isEmpty())
        told.code = *told.status < 500 ? u"InvalidRequest"_s : u"InternalServerError"_s;
    return {.status = *told.status, .body = wire::writeRetrievalError(told)};
}

template <class T, class Write>
RetrievalReply replyWith(const Result<T> &result, Write write, int status = 200)
{
    return result ? RetrievalReply{.status = status, .body = write(*result)} : replyWith(result.problem());
}

/// One request while it is answered.
class Answering {
public:
    Answering(VideoShelf &shelf, const RetrievalVisit &visit, const std::function<void()> &somethingToDo)
        : m_shelf(shelf)
        , m_visit(visit)
        , m_somethingToDo(somethingToDo)
        , m_skip(number(u"$skip"_s, 0, 0, 1'000'000))
        , m_top(number(u"$top"_s, usualPage, 1, mostInPage))
    {
    }

    RetrievalReply answer()
    {
        if (m_visit.path == filesPath)
            return is("POST") ? handOver() : notAllowed();
        if (m_visit.path == evidencePath)
            return is("POST") ? evidence() : notAllowed();
        QStringList parts = m_visit.path.mid(root.size()).split(u'/', Qt::SkipEmptyParts);
        if (parts.isEmpty())
            return is("GET") ? indexes() : notAllowed();
        if (parts.size() == 1 && parts.first().endsWith(":queryByText"_L1))
            return is("POST") ? search(parts.first().section(u':', 0, -2)) : notAllowed();
        if (parts.size() == 1)
            return oneIndex(parts.first());
        if (parts.at(1) == "documents"_L1 && parts.size() == 2)
            return is("GET") ? documents(parts.first()) : notAllowed();
        if (parts.at(1) == "ingestions"_L1 && parts.size() == 2)
            return is("GET") ? ingestions(parts.first()) : notAllowed();
        if (parts.at(1) == "ingestions"_L1 && parts.size() == 3)
            return oneIngestion(parts.first(), parts.at(2));
        return replyWith(refused(404, u"404"_s, u"There is nothing at this path."_s));
    }

private:
    [[nodiscard]] bool is(const char *method) const { return m_visit.method == method; }
    [[nodiscard]] static RetrievalReply notAllowed()
    {
        return replyWith(refused(405, u"405"_s, u"This path does not take such requests."_s));
    }
    [[nodiscard]] int number(const QString &name, int usual, int least, int most) const
    {
        bool isNumber = false;
        const int value = m_visit.parameters.value(name).toInt(&isNumber);
        return isNumber ? qBound(least, value, most) : usual;
    }

    /// The address of the page behind this one; empty when this one is not full.
    [[nodiscard]] QString nextLink(qsizetype found) const
    {
        if (found <= m_top)
            return {};
        return u"%1%2?api-version=2023-05-01-preview&$skip=%3&$top=%4"_s.arg(m_visit.origin,
            QString::fromLatin1(QUrl::toPercentEncoding(m_visit.path, "/:")), QString::number(m_skip + m_top),
            QString::number(m_top));
    }

    /// One more than a page is asked for, to know whether there is another.
    template <class T, class Write> RetrievalReply page(Result<QList<T>> found, Write write) const
    {
        if (!found)
            return replyWith(found.problem());
        const QString next = nextLink(found->size());
        return {.body = write(found->mid(0, m_top), next)};
    }

    RetrievalReply indexes() { return page(m_shelf.indexes(m_skip, m_top + 1), &wire::writeIndexes); }
    RetrievalReply documents(const QString &index)
    {
        return page(m_shelf.documents(index, m_skip, m_top + 1), &wire::writeDocuments);
    }
    RetrievalReply ingestions(const QString &index)
    {
        return page(m_shelf.ingestions(index, m_skip, m_top + 1), &wire::writeIngestions);
    }

    RetrievalReply oneIndex(const QString &name)
    {
        if (is("GET"))
            return replyWith(m_shelf.index(name), &wire::writeIndex);
        if (is("DELETE")) {
            const auto removed = m_shelf.remove(name);
            return removed ? RetrievalReply{.status = 204} : replyWith(removed.problem());
        }
        if (!is("PUT") && !is("PATCH"))
            return notAllowed();
        auto wish = wire::readIndexWish(m_visit.body);
        if (!wish)
            return replyWith(wish.problem());
        wish->name = name;
        return is("PUT") ? replyWith(m_shelf.create(*wish), &wire::writeIndex, 201)
                         : replyWith(m_shelf.change(name, *wish), &wire::writeIndex);
    }

    RetrievalReply oneIngestion(const QString &index, const QString &name)
    {
        if (is("GET"))
            return replyWith(m_shelf.ingestion(index, name), &wire::writeIngestion);
        if (!is("PUT"))
            return notAllowed();
        const auto wish = wire::readIngestionWish(m_visit.body);
        if (!wish)
            return replyWith(wish.problem());
        if (const auto begun = m_shelf.ingest(index, name, wish->videos, wish->withSpeech); !begun)
            return replyWith(begun.problem());
        RetrievalReply reply = replyWith(m_shelf.ingestion(index, name), &wire::writeIngestion, 202);
        reply.operationLocation = m_visit.origin + m_visit.path;
        m_somethingToDo();
        return reply;
    }

    RetrievalReply search(const QString &index)
    {
        const auto query = wire::readVideoQuery(m_visit.body);
        if (!query)
            return replyWith(query.problem());
        auto moments = searchMoments(m_shelf, index, *query);
        if (!moments)
            return replyWith(moments.problem());
        return {.body = wire::writeMoments(moments->mid(query->skip, query->top), {})};
    }

    RetrievalReply handOver()
    {
        const auto file = wire::readFileWish(m_visit.body);
        return file ? replyWith(m_shelf.handOver(*file), &wire::writeHandOver) : replyWith(file.problem());
    }

    RetrievalReply evidence()
    {
        const auto wish = wire::readEvidenceWish(m_visit.body);
        if (!wish)
            return replyWith(wish.problem());
        return replyWith(
            gatherEvidence(m_shelf, wish->index, wish->documentId, wish->question, wish->mostTimes),
            &wire::writeEvidence);
    }

    VideoShelf &m_shelf;
    const RetrievalVisit &m_visit;
    const std::function<void()> &m_somethingToDo;
    int m_skip;
    int m_top;
};

} // namespace

RetrievalDesk::RetrievalDesk(QString dataFolder, std::function<void()> somethingToDo)
    : m_dataFolder(std::move(dataFolder))
    , m_somethingToDo(std::move(somethingToDo))
{
}

bool RetrievalDesk::knows(const QString &path)
{
    return path == root || path.startsWith(root + u'/') || path == filesPath || path == evidencePath;
}

RetrievalReply RetrievalDesk::answer(const RetrievalVisit &visit) const
{
    if (m_dataFolder.isEmpty())
        return replyWith(refused(404, u"404"_s, u"This service keeps no videos."_s));
    auto shelf = VideoShelf::open(m_dataFolder);
    if (!shelf)
        return replyWith(shelf.problem());
    return Answering(*shelf, visit, m_somethingToDo).answer();
}

} // namespace engine
