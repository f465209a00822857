#include "exchange/conversationwords.h"

#include "exchange/svgpicture.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;
using model::Message;

namespace exchange {

namespace {

struct Page {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString timeWords(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QString titleOf(const CarriedConversation &carried)
{
    const QString title = carried.conversation.title.simplified();
    return title.isEmpty() ? Page::tr("Conversation") : title;
}

QString headingOf(const Message &message)
{
    const bool timed = message.when.isValid();
    const QString when = timed ? timeWords(message.when) : QString();
    if (message.role != model::Role::Assistant) {
        const QString who = message.role == model::Role::Tool ? Page::tr("Replies to the model's calls")
                                                              : Page::tr("Question");
        return timed ? Page::tr("%1, %2", "a part and when it was").arg(who, when) : who;
    }
    const QString model = message.answer.modelName;
    const QString who = model.isEmpty() ? Page::tr("Answer") : Page::tr("Answer of %1").arg(model);
    return timed ? Page::tr("%1, %2", "a part and when it was").arg(who, when) : who;
}

QString stateOf(const Message &answer)
{
    switch (answer.state) {
    case Message::State::Complete:
        return {};
    case Message::State::Stopped:
        return Page::tr("The answer was stopped here.");
    case Message::State::Growing:
    case Message::State::Interrupted:
        return Page::tr("The answer was interrupted here.");
    case Message::State::Failed:
        return Page::tr("The answer failed.");
    }
    return {};
}

QString askedWords(const Message &question)
{
    if (question.role != model::Role::Tool)
        return question.text;
    QStringList lines;
    for (const model::ToolReply &reply : question.toolReplies)
        lines.append(reply.skipped ? Page::tr("%1: no result").arg(reply.name)
                                   : Page::tr("%1: %2", "a part and its value").arg(reply.name, reply.text));
    return lines.join(u'\n');
}

QString originOf(const CarriedConversation &carried)
{
    if (carried.program.isEmpty() || !carried.saved.isValid())
        return {};
    return Page::tr("Written by %1 on %2").arg(carried.program, timeWords(carried.saved));
}

bool hasOwnQuestionPictures(const CarriedConversation &carried, qsizetype answer)
{
    const QList<Message> &messages = carried.conversation.messages;
    return answer > 0 && messages.at(answer - 1).role != model::Role::Assistant
        && !messages.at(answer - 1).pictures.isEmpty();
}

QString regionWords(const Dataset &dataset, qsizetype region)
{
    const model::Region &of = dataset.regions.at(region);
    QString line = nameOf(dataset, region);
    if (of.confidence)
        line += u", %1 %"_s.arg(std::lround(*of.confidence * 100));
    const QString words = groundedWords(of, dataset.text).simplified();
    if (!words.isEmpty() && words.compare(of.label, Qt::CaseInsensitive) != 0)
        line += u": "_s + words;
    return line;
}

} // namespace exchange
