#include "exchange/conversationhtml.h"

#include "exchange/browserpicture.h"
#include "exchange/htmlwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Message;

namespace exchange {

namespace {

class Page {
public:
    Page(const CarriedConversation &carried, const ProblemWords &problemWords)
        : m_carried(carried)
        , m_problemWords(problemWords)
    {
    }

    QByteArray toHtml()
    {
        const QString title = titleOf(m_carried);
        QByteArray html = htmlHead(title) + "<body>\n<main class=\"talk\">\n<h1 class=\"title\" dir=\"auto\">"
            + htmlText(title) + "</h1>\n";
        const QList<Message> &messages = m_carried.conversation.messages;
        for (qsizetype at = 0; at < messages.size(); ++at) {
            html += messages.at(at).role == model::Role::Assistant
                ? answer(at)
                : question(messages.at(at), isAnswered(at));
        }
        if (const QString origin = originOf(m_carried); !origin.isEmpty())
            html += "<p class=\"keys\">" + htmlText(origin) + "</p>\n";
        return html + "</main>\n" + htmlEnd();
    }

private:
    [[nodiscard]] bool isAnswered(qsizetype question) const
    {
        const QList<Message> &messages = m_carried.conversation.messages;
        return question + 1 < messages.size() && messages.at(question + 1).role == model::Role::Assistant;
    }

    /// The pictures of an answered question stand below its answer, with the regions.
    QByteArray question(const Message &message, bool answered)
    {
        QByteArray html = "<section class=\"card asked\"><h2>" + htmlText(headingOf(message))
            + "</h2><p dir=\"auto\">" + htmlText(askedWords(message)) + "</p></section>\n";
        if (answered)
            return html;
        CarriedConversation alone{.pictures = m_carried.pictures};
        alone.conversation.messages = {message, Message{.role = model::Role::Assistant}};
        return html + figures(datasetOf(alone, 1), "q" + QByteArray::number(message.id) + "-");
    }

    QByteArray answer(qsizetype at)
    {
        const Message &message = m_carried.conversation.messages.at(at);
        const QByteArray prefix = "a" + QByteArray::number(at) + "-";
        const Dataset dataset = datasetOf(m_carried, at);
        QByteArray inside = htmlAnswer(dataset, prefix);
        if (const QString state = stateOf(message); !state.isEmpty())
            inside += trouble(state);
        for (const model::Problem &problem : message.answer.problems)
            inside += trouble(m_problemWords(problem));
        QByteArray html;
        if (!dataset.regions.isEmpty() || hasOwnQuestionPictures(m_carried, at))
            html += figures(dataset, prefix);
        html += htmlCard(headingOf(message), inside);
        if (!dataset.regions.isEmpty())
            html += "<section class=\"card\">" + htmlRegionList(dataset, prefix) + "</section>\n";
        return html;
    }

    static QByteArray trouble(const QString &sentence)
    {
        return "<p class=\"trouble\" dir=\"auto\">" + htmlText(sentence) + "</p>";
    }

    QByteArray figures(const Dataset &dataset, const QByteArray &prefix)
    {
        QByteArray html;
        Dataset shown = dataset;
        for (int picture = 0; picture < shown.pictures.size(); ++picture) {
            const QString id = idOf(shown.pictures.at(picture).bytes);
            const bool isThere = m_shown.contains(id);
            if (!isThere)
                prepare(shown.pictures[picture]);
            html += htmlFigure(shown, picture,
                {.prefix = QString::fromLatin1(prefix), .pictureId = id, .isThereAlready = isThere});
            if (!shown.pictures.at(picture).bytes.isEmpty())
                m_shown.insert(id);
        }
        return html;
    }

    static void prepare(DatasetPicture &picture)
    {
        if (auto prepared = forBrowsers(picture))
            picture = *std::move(prepared);
        else
            picture.bytes.clear(); // one that cannot be read is named, like one that is not there
    }

    [[nodiscard]] QString idOf(const QByteArray &bytes) const
    {
        for (auto it = m_carried.pictures.begin(); !bytes.isEmpty() && it != m_carried.pictures.end(); ++it) {
            if (it.value().constData() == bytes.constData() || it.value() == bytes)
                return u"p-"_s + it.key();
        }
        return {};
    }

    const CarriedConversation &m_carried;
    const ProblemWords &m_problemWords;
    QSet<QString> m_shown; ///< ids of pictures whose bytes stand on the page already
};

} // namespace

QByteArray toConversationHtml(const CarriedConversation &carried, const ProblemWords &problemWords)
{
    return Page(carried, problemWords).toHtml();
}

} // namespace exchange
