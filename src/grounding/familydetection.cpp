#include "grounding/familydetection.h"

#include "grounding/families.h"
#include "grounding/scanner.h"

#include <algorithm>
#include <array>

namespace grounding {

namespace {

constexpr std::array<QStringView, 27> docTagNames{u"paragraph", u"unordered_list", u"ordered_list",
    u"document_index", u"form", u"key_value_region", u"checkbox_selected", u"checkbox_unselected",
    u"section_header_level_4", u"section_header_level_5", u"section_header_level_6", u"text", u"title",
    u"page_header", u"page_footer", u"section_header_level_1", u"section_header_level_2",
    u"section_header_level_3", u"caption", u"list_item", u"picture", u"otsl", u"formula", u"code",
    u"footnote", u"chart", u"doctag"};

/// The first character of what follows a marker, blanks aside; none where the marker is missing.
QChar after(QStringView text, QStringView marker)
{
    const qsizetype at = text.indexOf(marker);
    if (at < 0)
        return {};
    Scanner scanner(text, at + marker.size());
    scanner.skipBlanks();
    return scanner.peek();
}

bool has(QStringView text, QStringView marker)
{
    return text.contains(marker);
}

bool isInsideArgument(QStringView text, QStringView marker)
{
    const qsizetype at = text.indexOf(marker);
    return at > 1 && (text[at - 1] == u'\'' || text[at - 1] == u'"') && text[at - 2] == u'=';
}

Family markedFamily(QStringView text)
{
    const QChar first = after(text, u"<|box_start|>");
    if (isInsideArgument(text, u"<|box_start|>"))
        return Family::Gui;
    return first == u'<' ? Family::RexOmni : Family::Qwen2Vl;
}

bool isDocTags(QStringView text)
{
    if (has(text, u"<doctag>"))
        return true;
    return std::ranges::any_of(docTagNames, [&](QStringView name) {
        const QString tag = QLatin1Char('<') + name.toString() + QLatin1Char('>');
        for (qsizetype at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
            if (text.sliced(at + tag.size()).startsWith(u"<loc_"))
                return true;
        }
        return false;
    });
}

/// Whether a pair in round brackets stands right behind such a tag.
bool hasTagBeforeBracket(QStringView text, QStringView tag)
{
    for (qsizetype at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
        const qsizetype close = text.indexOf(u'>', at);
        if (close < 0)
            return false;
        Scanner scanner(text, close + 1);
        scanner.skipBlanks();
        if (scanner.peek() == u'(')
            return true;
        at = close;
    }
    return false;
}

bool hasIsaacTags(QStringView text)
{
    if (has(text, u"<point_box") || has(text, u"<collection"))
        return true;
    return hasTagBeforeBracket(text, u"<point") || hasTagBeforeBracket(text, u"<polygon");
}

bool hasPointTags(QStringView text)
{
    return has(text, u"<points ") || has(text, u"<point ") || has(text, u"<tracks ")
        || has(text, u"<points\t");
}

Family boxedFamily(QStringView text)
{
    const QChar first = has(text, u"<box>") ? after(text, u"<box>") : after(text, u"<quad>");
    if (first == u'[')
        return Family::InternVl;
    if (first == u'<')
        return Family::LocateAnything;
    return first == u'(' ? Family::QwenVl : Family::MiniCpm;
}

bool hasCalls(QStringView text)
{
    static constexpr std::array<QStringView, 7> signs{
        u"Action:", u"Action\uFF1A", u"start_box=", u"point=", u"box=", u"start_point=", u"coordinate="};
    return has(text, u">point>")
        || (has(text, u"(") && std::ranges::any_of(signs, [&](QStringView sign) { return has(text, sign); }));
}

/// Calls that carry their element's name are of the three-digit kind.
bool isCogAgent(QStringView text)
{
    return has(text, u"element_info=") && has(text, u"[[");
}

bool hasAngledBraces(QStringView text)
{
    const QChar next = after(text, u"{");
    return next == u'<' || has(text, u"{&lt;");
}

/// The families whose marks a text shows, the most telling first.
QList<Family> candidates(QStringView text)
{
    QList<Family> found;
    const auto add = [&](bool shows, Family family) {
        if (shows)
            found += family;
    };
    add(has(text, u"<|det|>"), Family::DeepSeek);
    add(has(text, u"<|box_start|>") || has(text, u"<|quad_start|>"), markedFamily(text));
    add(has(text, u"<patch_index_"), Family::Kosmos2);
    add(has(text, u"<loc0") || has(text, u"<loc1"), Family::PaliGemma);
    add(has(text, u"<loc_"), isDocTags(text) ? Family::DocTags : Family::Florence2);
    add(has(text, u"<|begin_of_box|>"), Family::Glm);
    add(hasIsaacTags(text), Family::Isaac);
    add(hasPointTags(text), Family::Molmo2);
    add(hasPointTags(text), Family::Molmo);
    add(has(text, u"<box>") || has(text, u"<quad>"), boxedFamily(text));
    add(isCogAgent(text), Family::CogVlm);
    add(hasCalls(text), Family::Gui);
    add(has(text, u"<bbox>") || has(text, u"<point>") || has(text, u"<polygon>"), Family::Seed);
    add(hasAngledBraces(text), Family::MiniGptV2);
    add(has(text, u"data-bbox"), Family::QwenHtml);
    add(has(text, u"{") || has(text, u"["), Family::JsonBoxes);
    add(has(text, u"[["), Family::CogVlm);
    return found;
}

bool isBareFamily(Family family)
{
    static constexpr std::array bare{Family::QwenVl, Family::Qwen2Vl, Family::QwenJsonPixels,
        Family::QwenJsonThousand, Family::InternVl, Family::DeepSeek, Family::Glm, Family::Shikra,
        Family::Ferret, Family::CogVlm};
    return std::ranges::find(bare, family) != bare.end();
}

/// Brackets inside broken tags are no bare ones.
bool hasBoxTags(QStringView text)
{
    static constexpr std::array<QStringView, 5> tags{u"<box", u"<quad", u"<|box", u"<|quad", u"<|det"};
    return std::ranges::any_of(tags, [&](QStringView tag) { return has(text, tag); });
}

/// A form that the family shares with others, or its own without the special tokens that a server dropped.
Reading readLoosely(Family family, const Source &source)
{
    Reading reading = readJson(source, family);
    if (reading.findings.isEmpty() && isBareFamily(family) && !hasBoxTags(source.text))
        reading = readBareBoxes(source, family);
    return reading;
}

} // namespace

Reading readAs(Family family, const Source &source)
{
    switch (family) {
    case Family::Kosmos2:
        return readKosmos2(source);
    case Family::Florence2:
        return readFlorence2(source);
    case Family::PaliGemma:
        return readPaliGemma(source);
    case Family::DocTags:
        return readDocTags(source);
    case Family::Molmo:
        return readMolmo(source);
    case Family::Molmo2:
        return readMolmo2(source);
    case Family::Isaac:
        return readIsaac(source);
    case Family::MiniGptV2:
        return readMiniGpt(source);
    case Family::Gui:
        return readGui(source);
    case Family::QwenHtml:
        return readQwenHtml(source);
    case Family::CogVlm:
    case Family::Shikra:
    case Family::Ferret:
        return readBareBoxes(source, family);
    case Family::QwenVl:
    case Family::Qwen2Vl:
    case Family::InternVl:
    case Family::DeepSeek:
    case Family::MiniCpm:
    case Family::Seed:
    case Family::RexOmni:
    case Family::LocateAnything: {
        Reading reading = readTaggedBoxes(source, family);
        if (!reading.findings.isEmpty())
            return reading;
        Reading loose = readLoosely(family, source);
        return loose.findings.isEmpty() ? reading : loose;
    }
    case Family::Glm: {
        Reading reading = readGlm(source);
        if (!reading.findings.isEmpty())
            return reading;
        Reading loose = readLoosely(family, source);
        return loose.findings.isEmpty() ? reading : loose;
    }
    case Family::QwenJsonPixels:
    case Family::QwenJsonThousand: {
        Reading reading = readJson(source, family);
        if (!reading.findings.isEmpty())
            return reading;
        reading = readTaggedBoxes(source, family);
        if (family == Family::QwenJsonPixels)
            reading.space = Space::Pixel;
        return reading.findings.isEmpty() && !hasBoxTags(source.text) ? readBareBoxes(source, family)
                                                                      : reading;
    }
    case Family::None:
        return {};
    default:
        return readJson(source, family);
    }
}

Reading detectAndRead(const Source &source)
{
    Reading nothing;
    for (const Family family : candidates(source.text)) {
        Reading reading =
            family == Family::JsonBoxes ? readJson(source, std::nullopt) : readAs(family, source);
        if (!reading.findings.isEmpty())
            return reading;
        if (nothing.edits.isEmpty())
            nothing.edits = reading.edits;
    }
    return nothing;
}

} // namespace grounding
