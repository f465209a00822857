#include "exchange/conversationformat.h"

#include "exchange/conversationhtml.h"
#include "exchange/conversationjson.h"
#include "exchange/conversationmarkdown.h"
#include "exchange/conversationpdf.h"
#include "exchange/replayfile.h"

#include "media/sourcefile.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using model::Result;

namespace exchange {

namespace {

constexpr std::array formats{ConversationTraits{ConversationFormat::Json, "conversation", ".json"},
    ConversationTraits{ConversationFormat::Html, "page", ".html"},
    ConversationTraits{ConversationFormat::Markdown, "markdown", ".md"},
    ConversationTraits{ConversationFormat::Pdf, "pdf", ".pdf"}};

model::Outcome saveJson(const CarriedConversation &carried, const QString &path, Overwrite overwrite)
{
    const auto json = toConversationJson(carried);
    return json ? saveFile(*json, path, overwrite) : json.problem();
}

/// The document is what the person named; that it may be replaced says nothing of other people's pictures.
model::Outcome saveMarkdown(const CarriedConversation &carried, const QString &path, Overwrite overwrite,
    const ProblemWords &problemWords)
{
    const QFileInfo info(path);
    QList<OutputFile> files = toMarkdown(carried, info.completeBaseName(), problemWords);
    const OutputFile document = files.takeFirst();
    if (overwrite == Overwrite::Refuse && info.exists())
        return model::Problem{.kind = model::Problem::Kind::FileExists, .subject = path};
    if (const auto saved = saveFiles(files, info.path(), overwrite); !saved)
        return saved;
    return saveFile(document.bytes, path, overwrite);
}

} // namespace

std::span<const ConversationTraits> conversationFormats()
{
    return formats;
}

const ConversationTraits &traitsOf(ConversationFormat format)
{
    return *std::ranges::find(formats, format, &ConversationTraits::format);
}

std::optional<ConversationFormat> conversationFormatNamed(const QString &name)
{
    const auto *const found = std::ranges::find_if(
        formats, [&](const ConversationTraits &traits) { return name == QLatin1StringView(traits.name); });
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

model::Outcome saveConversation(ConversationFormat format, const CarriedConversation &carried,
    const QString &path, Overwrite overwrite, const ProblemWords &problemWords)
{
    switch (format) {
    case ConversationFormat::Json:
        return saveJson(carried, path, overwrite);
    case ConversationFormat::Html:
        return saveFile(toConversationHtml(carried, problemWords), path, overwrite);
    case ConversationFormat::Markdown:
        return saveMarkdown(carried, path, overwrite, problemWords);
    case ConversationFormat::Pdf:
        return saveFile(toPdf(carried, problemWords), path, overwrite);
    }
    return model::Problem{};
}

Result<CarriedConversation> openConversation(const QString &path, const QStringList &pictureFiles)
{
    const auto bytes = readCarried(path);
    if (!bytes)
        return bytes.problem();
    if (looksLikeConversationJson(*bytes)) {
        auto carried = fromConversationJson(*bytes);
        return carried ? carried : Result<CarriedConversation>(naming(path, carried.problem()));
    }
    const auto replay = openReplay(path, pictureFiles);
    return replay ? conversationOf(*replay) : Result<CarriedConversation>(replay.problem());
}

} // namespace exchange
