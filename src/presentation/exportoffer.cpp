#include "presentation/exportoffer.h"

#include "exchange/hocr.h"
#include "exchange/outputnames.h"
#include "model/signedaddress.h"
#include "presentation/conversationoffer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportOffer)
};

constexpr auto replayName = "replay"_L1;

const exchange::ExportTraits *traitsNamed(const QString &name)
{
    const auto format = exchange::exportFormatNamed(name);
    return format ? &exchange::traitsOf(*format) : nullptr;
}

QString purposeOf(exchange::ExportFormat format)
{
    using Format = exchange::ExportFormat;
    switch (format) {
    case Format::Html:
        return Words::tr("A page for any browser: words and regions light each other");
    case Format::Png:
        return Words::tr("The picture with its regions drawn on it");
    case Format::Svg:
        return Words::tr("The same as a drawing that stays sharp and can be edited");
    case Format::Coco:
        return Words::tr("One JSON file, for training and evaluating");
    case Format::Labelme:
        return Words::tr("For correcting the regions in labelme");
    case Format::Yolo:
        return Words::tr("A folder of labels, for training");
    case Format::Voc:
        return Words::tr("A folder of XML files with boxes");
    case Format::Hocr:
        return Words::tr("The text that was read, in its place on the page");
    case Format::Csv:
        return Words::tr("A table, one region a line");
    }
    return {};
}

QString titleOf(const QString &part)
{
    if (part == "pictures"_L1)
        return Words::tr("The pictures themselves");
    if (part == "question"_L1)
        return Words::tr("The question");
    if (part == "model"_L1)
        return Words::tr("The model's name");
    if (part == "host"_L1)
        return Words::tr("The name of the service");
    if (part == "deployment"_L1)
        return Words::tr("The deployment");
    if (part == "system"_L1)
        return Words::tr("The system message");
    if (part == "paths"_L1)
        return Words::tr("Folders of this computer");
    if (part == "sas"_L1)
        return Words::tr("Signatures in addresses (SAS)");
    return Words::tr("Position and camera data in the pictures");
}

/// "One region" is no number: languages without a catalogue need it said in words.
QString regionCount(int count, bool textOnly)
{
    if (textOnly)
        return count == 1 ? Words::tr("One line of text with its place")
                          : Words::tr("%n lines of text with their places", nullptr, count);
    return count == 1 ? Words::tr("One region with its label and outline")
                      : Words::tr("%n regions with their labels and outlines", nullptr, count);
}

bool isSigned(const QUrl &address)
{
    return !address.isEmpty() && model::withoutSignature(address) != address;
}

} // namespace

ExportOffer::ExportOffer(exchange::Replay facts, const Shown &shown, QSet<QString> available)
    : m_facts(std::move(facts))
    , m_shown(shown)
    , m_available(std::move(available))
    , m_dataset(exchange::datasetOf(m_facts, shown.turn))
{
    m_dataset.regions = m_shown.regions;
}

QList<ExportOffer::Format> ExportOffer::formats() const
{
    QList<Format> formats{{.name = replayName,
        .title = Words::tr("Replay"),
        .purpose = Words::tr("The whole conversation, to be opened again without network or key"),
        .holdsAll = true}};
    formats += wholeConversationFormats();
    for (const exchange::ExportTraits &traits : exchange::exportFormats()) {
        formats.append({.name = QString::fromLatin1(traits.name),
            .title = QString::fromLatin1(traits.title),
            .purpose = purposeOf(traits.format),
            .whyNot = whyNot(traits)});
    }
    return formats;
}

QString ExportOffer::whyNot(const exchange::ExportTraits &traits) const
{
    using Kind = exchange::ExportFormat;
    if (traits.format == Kind::Hocr && std::ranges::none_of(m_dataset.regions, exchange::isText))
        return Words::tr("No text was read from the picture.");
    if (m_dataset.pictures.isEmpty() && traits.pictures && traits.format != Kind::Html)
        return Words::tr("The answer is about no picture.");
    if (traits.format == Kind::Png && !knows(u"pictures"_s))
        return Words::tr("Only the picture's address is known, not the picture.");
    return {};
}

/// Whether there is anything of the kind.
bool ExportOffer::knows(const QString &part) const
{
    const auto anyPicture = [this](auto is) {
        return std::ranges::any_of(m_facts.turns, [&](const exchange::ReplayTurn &turn) {
            return std::ranges::any_of(turn.question.pictures, is);
        });
    };
    if (part == "pictures"_L1 || part == "metadata"_L1)
        return anyPicture(
            [this](const model::Picture &picture) { return m_available.contains(picture.contentHash); });
    const auto anyTurn = [this](auto has) { return std::ranges::any_of(m_facts.turns, has); };
    if (part == "question"_L1)
        return anyTurn([](const exchange::ReplayTurn &turn) {
            return !turn.question.text.isEmpty() || !turn.question.toolReplies.isEmpty();
        });
    if (part == "model"_L1)
        return anyTurn(
            [](const exchange::ReplayTurn &turn) { return !turn.answer.answer.modelName.isEmpty(); });
    if (part == "host"_L1)
        return anyTurn([](const exchange::ReplayTurn &turn) { return !turn.host.isEmpty(); });
    if (part == "deployment"_L1)
        return anyTurn([](const exchange::ReplayTurn &turn) { return !turn.deployment.isEmpty(); });
    if (part == "system"_L1)
        return anyTurn([](const exchange::ReplayTurn &turn) { return !turn.systemMessage.isEmpty(); });
    if (part == "paths"_L1)
        return anyPicture([](const model::Picture &picture) { return picture.name.contains(u'/'); });
    return anyPicture([](const model::Picture &picture) { return isSigned(picture.address); })
        || anyTurn([](const exchange::ReplayTurn &turn) {
               return model::withoutSignatures(turn.question.text) != turn.question.text;
           });
}

bool ExportOffer::hasRoom(const QString &format, const QString &part) const
{
    if (const auto whole = exchange::conversationFormatNamed(format))
        return hasRoomForPart(*whole, part);
    const exchange::ExportTraits *traits = traitsNamed(format);
    if (!traits)
        return true; // a replay has room for everything
    using Kind = exchange::ExportFormat;
    if (part == "pictures"_L1)
        return traits->pictures && traits->format != Kind::Png; // which is the picture
    if (part == "metadata"_L1)
        return traits->pictures && traits->format != Kind::Png;
    if (part == "paths"_L1)
        return traits->format == Kind::Coco || traits->format == Kind::Labelme || traits->format == Kind::Voc
            || traits->format == Kind::Csv || traits->format == Kind::Html;
    if (part == "sas"_L1)
        return traits->format == Kind::Coco || traits->format == Kind::Html;
    return traits->conversation;
}

QList<ExportOffer::Part> ExportOffer::parts(const QString &format) const
{
    const bool asksForAll = exchange::conversationFormatNamed(format).has_value();
    QList<Part> parts;
    for (const exchange::DisclosurePart &part : exchange::disclosureParts()) {
        const QString name = QString::fromLatin1(part.name);
        if (knows(name) && hasRoom(format, name))
            parts.append({.name = name,
                .title = asksForAll && name == "question"_L1 ? Words::tr("The questions") : titleOf(name),
                .usual = exchange::isToldUsually(part)});
    }
    return parts;
}

QStringList ExportOffer::aboutPictures(const ExportChoice &choice) const
{
    const int count = int(m_dataset.pictures.size());
    if (count == 0)
        return {};
    const bool inside = hasRoom(choice.format, u"pictures"_s)
        ? knows(u"pictures"_s) && choice.parts.contains(u"pictures"_s)
        : choice.format == "png"_L1;
    const bool one = count == 1;
    if (!inside)
        return {one ? Words::tr("The name and size of the picture, not the picture itself")
                    : Words::tr("The names and sizes of %n pictures, not the pictures", nullptr, count)};
    if (choice.format == "png"_L1)
        return {one ? Words::tr("The picture") : Words::tr("%n pictures", nullptr, count)};
    if (choice.parts.contains(u"metadata"_s))
        return {one
                ? Words::tr("The picture, with position and camera data if it has them")
                : Words::tr("%n pictures, with position and camera data if they have them", nullptr, count)};
    return {one ? Words::tr("The picture, without position and camera data")
                : Words::tr("%n pictures, without position and camera data", nullptr, count)};
}

QStringList ExportOffer::aboutRegions(const ExportChoice &choice) const
{
    const exchange::ExportTraits *traits = traitsNamed(choice.format);
    const bool textOnly = choice.format == "hocr"_L1;
    const auto &regions = m_dataset.regions;
    const auto count = int(textOnly ? std::ranges::count_if(regions, exchange::isText) : regions.size());
    QStringList lines{regionCount(count, textOnly)};
    const auto some = [&](auto is) { return std::ranges::any_of(regions, is); };
    if ((!traits || traits->words) && !textOnly
        && some([](const auto &region) { return !region.spans.isEmpty(); }))
        lines.append(Words::tr("The words that each region grounds"));
    if ((!traits || traits->confidence)
        && some([](const auto &region) { return region.confidence.has_value(); }))
        lines.append(Words::tr("How sure the model is of each region"));
    return lines;
}

QStringList ExportOffer::contents(const ExportChoice &choice) const
{
    QStringList lines;
    const exchange::ExportTraits *traits = traitsNamed(choice.format);
    const bool isWhole = exchange::conversationFormatNamed(choice.format).has_value();
    if (isWhole)
        lines = wholeConversationContents(choice, m_facts, m_available);
    else if (!traits)
        lines.append(m_facts.turns.size() == 1
                ? Words::tr("One answer")
                : Words::tr("%n answers, the whole conversation", nullptr, int(m_facts.turns.size())));
    if (!isWhole)
        lines += aboutPictures(choice) + aboutRegions(choice);
    if (traits && traits->conversation && !m_dataset.text.isEmpty())
        lines.append(Words::tr("The words of the answer"));
    const exchange::Provenance &from = m_dataset.from;
    for (const Part &part : parts(choice.format)) {
        if (part.name == "pictures"_L1 || part.name == "metadata"_L1 || !choice.parts.contains(part.name))
            continue;
        const QString value = part.name == "model"_L1 ? from.modelName
            : part.name == "host"_L1                  ? from.host
            : part.name == "deployment"_L1            ? from.deployment
                                                      : QString();
        lines.append(value.isEmpty() ? part.title
                                     : Words::tr("%1: %2", "a part and its value").arg(part.title, value));
    }
    return lines;
}

ExportOffer::Place ExportOffer::place(const QString &format) const
{
    if (const auto whole = exchange::conversationFormatNamed(format))
        return placeOfWhole(*whole, m_facts.title);
    QString stem = m_dataset.pictures.isEmpty() ? QString() : exchange::stemOf(m_dataset, 0);
    if (stem.isEmpty())
        stem = Words::tr("answer");
    const exchange::ExportTraits *traits = traitsNamed(format);
    if (!traits)
        return {.suggestion = stem + u".groundglass"_s,
            .filter = Words::tr("Replays (%1)", "kinds of files").arg(u"*.groundglass"_s)};
    const QString ending = QString::fromLatin1(traits->ending);
    const bool isFolder = ending.isEmpty() || (format == "labelme"_L1 && m_dataset.pictures.size() > 1);
    if (isFolder)
        return {.suggestion = stem + u'-' + format};
    return {
        .suggestion = stem + (format == "png"_L1 || format == "svg"_L1 ? u"-regions"_s : QString()) + ending,
        .filter = QString::fromLatin1(traits->title) + u" (*"_s + ending + u')'};
}

exchange::Disclosure disclosureFor(const ExportChoice &choice)
{
    exchange::Disclosure disclosure;
    for (const exchange::DisclosurePart &part : exchange::disclosureParts())
        disclosure.*part.told = choice.parts.contains(QString::fromLatin1(part.name));
    if (choice.format == "png"_L1)
        disclosure.pictures = true;
    return disclosure;
}

} // namespace presentation
