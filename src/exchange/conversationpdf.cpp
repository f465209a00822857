#include "exchange/conversationpdf.h"

#include "exchange/drawnregions.h"
#include "exchange/pdftext.h"

#include "media/picturefile.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using model::Message;

namespace exchange {

namespace {

constexpr int dotsPerInch = 200;

void put(PdfText &text, const CarriedConversation &carried, const Message &question, bool answered)
{
    text.heading(headingOf(question));
    text.plain(askedWords(question));
    if (answered)
        return; // its pictures stand below the answer, with the regions
    for (const model::Picture &picture : question.pictures) {
        if (const auto image =
                media::decode(carried.pictures.value(picture.contentHash), {}, {}, picture.name))
            text.picture(*image, picture.name);
    }
}

void putPictures(PdfText &text, const Dataset &dataset, bool own)
{
    QList<DrawnRegions> drawn = drawnRegions(dataset);
    for (int picture = 0; picture < dataset.pictures.size(); ++picture) {
        const DatasetPicture &of = dataset.pictures.at(picture);
        const auto found = std::ranges::find(drawn, picture, &DrawnRegions::picture);
        if (found != drawn.end())
            text.picture(found->image, of.name);
        else if (const auto image = own ? media::decode(of.bytes, {}, {}, of.name) : model::Problem{}; image)
            text.picture(*image, of.name);
        else if (own)
            text.note(of.name.isEmpty() ? of.address.toString() : of.name);
    }
}

void put(
    PdfText &text, const CarriedConversation &carried, qsizetype answer, const ProblemWords &problemWords)
{
    const Message &message = carried.conversation.messages.at(answer);
    const Dataset dataset = datasetOf(carried, answer);
    putPictures(text, dataset, hasOwnQuestionPictures(carried, answer));
    text.heading(headingOf(message));
    text.answer(dataset);
    if (const QString state = stateOf(message); !state.isEmpty())
        text.note(state);
    for (const model::Problem &problem : message.answer.problems)
        text.note(problemWords(problem));
    for (qsizetype region = 0; region < dataset.regions.size(); ++region)
        text.regionLine(region, regionWords(dataset, region));
}

} // namespace

QByteArray toPdf(const CarriedConversation &carried, const ProblemWords &problemWords)
{
    QTextDocument document;
    PdfText text(document);
    text.title(titleOf(carried));
    const QList<Message> &messages = carried.conversation.messages;
    for (qsizetype at = 0; at < messages.size(); ++at) {
        const bool answered = at + 1 < messages.size() && messages.at(at + 1).role == model::Role::Assistant;
        if (messages.at(at).role == model::Role::Assistant)
            put(text, carried, at, problemWords);
        else
            put(text, carried, messages.at(at), answered);
    }
    if (const QString origin = originOf(carried); !origin.isEmpty())
        text.note(origin);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(titleOf(carried));
    writer.setCreator(carried.program);
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
    buffer.close();
    return bytes;
}

} // namespace exchange
