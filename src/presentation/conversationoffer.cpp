#include "presentation/conversationoffer.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using exchange::ConversationFormat;

namespace presentation {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportOffer)
};

constexpr qsizetype longestName = 60;

QString titleOf(ConversationFormat format)
{
    switch (format) {
    case ConversationFormat::Json:
        return Words::tr("Conversation file");
    case ConversationFormat::Html:
        return Words::tr("Web page");
    case ConversationFormat::Markdown:
        return u"Markdown"_s;
    case ConversationFormat::Pdf:
        return u"PDF"_s;
    }
    return {};
}

QString purposeOf(ConversationFormat format)
{
    switch (format) {
    case ConversationFormat::Json:
        return Words::tr("All of it as one JSON file that loses nothing and can be opened here again");
    case ConversationFormat::Html:
        return Words::tr("One page for any browser: words and regions light each other");
    case ConversationFormat::Markdown:
        return Words::tr("Text for any editor, with the pictures in a folder beside it");
    case ConversationFormat::Pdf:
        return Words::tr("For paper and archives, with the regions drawn on the pictures");
    }
    return {};
}

QSet<QString> picturesOf(const exchange::Replay &facts)
{
    QSet<QString> hashes;
    for (const exchange::ReplayTurn &turn : facts.turns) {
        for (const model::Picture &picture : turn.question.pictures)
            hashes.insert(picture.isAddress() ? picture.address.toString() : picture.contentHash);
    }
    return hashes;
}

QString aboutPictures(const ExportChoice &choice, int count, bool inside)
{
    const bool one = count == 1;
    if (!inside)
        return one ? Words::tr("The name and size of the picture, not the picture itself")
                   : Words::tr("The names and sizes of %n pictures, not the pictures", nullptr, count);
    if (choice.parts.contains(u"metadata"_s))
        return one
            ? Words::tr("The picture, with position and camera data if it has them")
            : Words::tr("%n pictures, with position and camera data if they have them", nullptr, count);
    return one ? Words::tr("The picture, without position and camera data")
               : Words::tr("%n pictures, without position and camera data", nullptr, count);
}

} // namespace

QList<ExportOffer::Format> wholeConversationFormats()
{
    QList<ExportOffer::Format> formats;
    for (const exchange::ConversationTraits &traits : exchange::conversationFormats()) {
        formats.append({.name = QString::fromLatin1(traits.name),
            .title = titleOf(traits.format),
            .purpose = purposeOf(traits.format),
            .holdsAll = true});
    }
    return formats;
}

bool hasRoomForPart(ConversationFormat format, const QString &part)
{
    if (format == ConversationFormat::Json || part == "pictures"_L1 || part == "question"_L1
        || part == "model"_L1 || part == "sas"_L1)
        return true;
    if (part == "metadata"_L1)
        return format != ConversationFormat::Pdf; // which holds pixels only
    return part == "paths"_L1 && format == ConversationFormat::Html;
}

QStringList wholeConversationContents(
    const ExportChoice &choice, const exchange::Replay &facts, const QSet<QString> &available)
{
    const auto turns = int(facts.turns.size());
    QStringList lines{turns == 1 ? Words::tr("One answer")
                                 : Words::tr("%n answers, the whole conversation", nullptr, turns)};
    const QSet<QString> pictures = picturesOf(facts);
    if (!pictures.isEmpty())
        lines.append(aboutPictures(choice, int(pictures.size()),
            choice.parts.contains(u"pictures"_s) && pictures.intersects(available)));
    qsizetype regions = 0;
    for (const exchange::ReplayTurn &turn : facts.turns)
        regions += turn.answer.answer.regions.size();
    if (regions > 0)
        lines.append(regions == 1
                ? Words::tr("One region with its label and outline")
                : Words::tr("%n regions with their labels and outlines", nullptr, int(regions)));
    if (choice.format == "conversation"_L1)
        lines.append(
            Words::tr("What you corrected and tied by hand, and the requests that went out, without keys"));
    return lines;
}

ExportOffer::Place placeOfWhole(ConversationFormat format, const QString &title)
{
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{M}\\p{N} _()+-]"_s);
    QString stem = title;
    stem = stem.replace(unsafe, u" "_s).simplified().left(longestName).trimmed();
    while (stem.startsWith(u'-'))
        stem.remove(0, 1);
    if (stem.isEmpty())
        stem = Words::tr("conversation");
    const QString ending = QString::fromLatin1(exchange::traitsOf(format).ending);
    return {.suggestion = stem + ending, .filter = titleOf(format) + u" (*"_s + ending + u')'};
}

} // namespace presentation
