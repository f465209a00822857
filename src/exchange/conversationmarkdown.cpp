#include "exchange/conversationmarkdown.h"

#include "exchange/drawnregions.h"
#include "exchange/outputnames.h"

#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;
using model::Message;

namespace exchange {

namespace {

/// A line that is words and nothing else.
QString plainLine(const QString &words)
{
    static const QString marks = u"\\`*_{}[]<>#|~!&"_s;
    QString line;
    for (const QChar c : words.simplified()) {
        if (marks.contains(c))
            line += u'\\';
        line += c;
    }
    return line;
}

QString quotation(const QString &words)
{
    QString lines = words;
    return u"> "_s + lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\n> "_s);
}

class Writing {
public:
    Writing(const CarriedConversation &carried, QString stem, const ProblemWords &problemWords)
        : m_carried(carried)
        , m_stem(std::move(stem))
        , m_problemWords(problemWords)
    {
    }

    QList<OutputFile> write()
    {
        m_paragraphs.append(u"# "_s + plainLine(titleOf(m_carried)));
        const QList<Message> &messages = m_carried.conversation.messages;
        for (qsizetype at = 0; at < messages.size(); ++at) {
            if (messages.at(at).role == model::Role::Assistant)
                answer(at);
            else
                question(at);
        }
        if (const QString origin = originOf(m_carried); !origin.isEmpty())
            m_paragraphs << u"---"_s << plainLine(origin);
        m_files.prepend(
            {.name = m_stem + u".md"_s, .bytes = (m_paragraphs.join(u"\n\n"_s) + u'\n').toUtf8()});
        return m_files;
    }

private:
    void question(qsizetype at)
    {
        const Message &message = m_carried.conversation.messages.at(at);
        m_paragraphs.append(u"## "_s + plainLine(headingOf(message)));
        if (const QString words = askedWords(message); !words.isEmpty())
            m_paragraphs.append(quotation(words));
        CarriedConversation alone{.pictures = m_carried.pictures};
        alone.conversation.messages = {message, Message{.role = model::Role::Assistant}};
        const Dataset dataset = datasetOf(alone, 1);
        for (int picture = 0; picture < dataset.pictures.size(); ++picture)
            m_paragraphs.append(pictureLine(dataset, picture));
    }

    void answer(qsizetype at)
    {
        const Message &message = m_carried.conversation.messages.at(at);
        m_paragraphs.append(u"## "_s + plainLine(headingOf(message)));
        if (!message.answer.text.isEmpty())
            m_paragraphs.append(message.answer.text.trimmed());
        if (const QString state = stateOf(message); !state.isEmpty())
            m_paragraphs.append(u"*"_s + plainLine(state) + u'*');
        for (const model::Problem &problem : message.answer.problems)
            m_paragraphs.append(u"*"_s + plainLine(m_problemWords(problem)) + u'*');
        regions(datasetOf(m_carried, at));
    }

    void regions(const Dataset &dataset)
    {
        if (dataset.regions.isEmpty())
            return;
        for (const DrawnRegions &drawn : drawnRegions(dataset)) {
            const QString name =
                folder() + u"%1-%2-regions.png"_s.arg(++m_number).arg(stemOf(dataset, drawn.picture));
            m_files.append({.name = name, .bytes = asPng(drawn.image)});
            m_paragraphs.append(linkTo(name, dataset.pictures.at(drawn.picture).name));
        }
        QStringList lines;
        for (qsizetype region = 0; region < dataset.regions.size(); ++region)
            lines.append(u"%1. "_s.arg(region + 1) + plainLine(regionWords(dataset, region)));
        m_paragraphs.append(lines.join(u'\n'));
    }

    QString pictureLine(const Dataset &dataset, int picture)
    {
        const DatasetPicture &of = dataset.pictures.at(picture);
        if (of.bytes.isEmpty())
            return u"*"_s + plainLine(of.name.isEmpty() ? of.address.toString() : of.name) + u'*';
        auto known = m_names.constFind(of.bytes);
        if (known == m_names.cend()) {
            const QString name = folder() + u"%1-%2"_s.arg(++m_number).arg(pictureFileName(dataset, picture));
            m_files.append({.name = name, .bytes = of.bytes});
            known = m_names.insert(of.bytes, name);
        }
        return linkTo(*known, of.name);
    }

    static QString linkTo(const QString &file, const QString &words)
    {
        return u"!["_s + plainLine(words) + u"]("_s + QString::fromLatin1(QUrl::toPercentEncoding(file, "/"))
            + u')';
    }

    [[nodiscard]] QString folder() const { return m_stem + u"-pictures/"_s; }

    const CarriedConversation &m_carried;
    QString m_stem;
    const ProblemWords &m_problemWords;
    QStringList m_paragraphs;
    QList<OutputFile> m_files;
    QHash<QByteArray, QString> m_names; ///< of picture files, by their content
    int m_number = 0;
};

} // namespace

QList<OutputFile> toMarkdown(
    const CarriedConversation &carried, const QString &stem, const ProblemWords &problemWords)
{
    return Writing(carried, stem, problemWords).write();
}

} // namespace exchange
