#include "grounding/modelprofiles.h"

#include <QRegularExpression>

namespace grounding {

namespace {

/// Names as services spell them, with or without hyphens: the first pattern found in the lower-case name
/// wins.
struct Known {
    QString pattern;
    ModelProfile profile;
};

ModelProfile relative(Family family)
{
    return {.family = family, .jsonSpace = Space::Thousand, .yFirst = family == Family::Gemini};
}

ModelProfile marked(Family family)
{
    return {.family = family};
}

ModelProfile agent(std::optional<Space> space, const ResizeRule &rule)
{
    return {.family = Family::Gui, .jsonSpace = space, .yFirst = false, .rule = rule};
}

ModelProfile json(std::optional<Space> space, bool yFirst, const ResizeRule &rule = {})
{
    return {.family = Family::JsonBoxes, .jsonSpace = space, .yFirst = yFirst, .rule = rule};
}

QList<Known> documentModels()
{
    return {
        {QStringLiteral("ui-?tars-?1[.]5"), agent(Space::Pixel, tarsRule())},
        {QStringLiteral("ui-?tars"), agent(Space::Thousand, tarsRule())},
        {QStringLiteral("holo1"), agent(Space::Pixel, qwenRule())},
        {QStringLiteral("computer-use"), agent(Space::Pixel, {})},
        {QStringLiteral("docling"), marked(Family::DocTags)},
        {QStringLiteral("dots[.]?ocr"),
            {.family = Family::QwenJsonPixels,
                .jsonSpace = Space::Pixel,
                .yFirst = false,
                .rule = {.kind = ResizeRule::Kind::Smart, .leastPixels = 3136, .mostPixels = 11289600}}},
    };
}

QList<Known> qwenModels()
{
    return {
        {QStringLiteral("qwen-?2[._]5"),
            {.family = Family::QwenJsonPixels,
                .jsonSpace = Space::Pixel,
                .yFirst = false,
                .rule = qwenRule()}},
        {QStringLiteral("qwen-?2"),
            {.family = Family::Qwen2Vl, .jsonSpace = Space::Thousand, .yFirst = false, .rule = qwenRule()}},
        {QStringLiteral("qwen-vl(?!-)"),
            {.family = Family::QwenVl, .jsonSpace = Space::Thousand, .yFirst = false}},
        {QStringLiteral("qwen|qwq"),
            {.family = Family::QwenJsonThousand, .jsonSpace = Space::Thousand, .yFirst = false}},
    };
}

QList<Known> markerModels()
{
    return {
        {QStringLiteral("kosmos"), marked(Family::Kosmos2)},
        {QStringLiteral("florence"), marked(Family::Florence2)},
        {QStringLiteral("pali-?gemma"), marked(Family::PaliGemma)},
        {QStringLiteral("molmo-?2"), marked(Family::Molmo2)},
        {QStringLiteral("molmo"), marked(Family::Molmo)},
        {QStringLiteral("intern-?vl|internlm-x"), relative(Family::InternVl)},
        {QStringLiteral("deepseek"), relative(Family::DeepSeek)},
        {QStringLiteral("cog(vlm|agent)"), marked(Family::CogVlm)},
        {QStringLiteral("glm"), relative(Family::Glm)},
        {QStringLiteral("mini-?gpt"), marked(Family::MiniGptV2)},
        {QStringLiteral("shikra"), marked(Family::Shikra)},
        {QStringLiteral("ferret"), marked(Family::Ferret)},
        {QStringLiteral("mini-?cpm"), relative(Family::MiniCpm)},
        {QStringLiteral("doubao|(^|[/_-])seed"), relative(Family::Seed)},
        {QStringLiteral("rex-?omni"), marked(Family::RexOmni)},
        {QStringLiteral("locate-?anything"), marked(Family::LocateAnything)},
        {QStringLiteral("isaac|perceptron"), relative(Family::Isaac)},
        {QStringLiteral("moondream"), marked(Family::Moondream)},
    };
}

QList<Known> generalModels()
{
    return {
        {QStringLiteral("gemini|gemma"), relative(Family::Gemini)},
        {QStringLiteral("gpt-|chatgpt|(^|[^a-z])o[1-4]($|[^a-z])"), json(Space::Pixel, false)},
        {QStringLiteral("claude"), json(Space::Pixel, false, claudeRule())},
        {QStringLiteral("grok"), json({}, false)},
        {QStringLiteral("kimi|llava"), json(Space::Unit, true)},
        {QStringLiteral("muse|^meta"), json(Space::Thousand, true)},
    };
}

const QList<Known> &knownModels()
{
    static const QList<Known> all = documentModels() + qwenModels() + markerModels() + generalModels();
    return all;
}

} // namespace

ModelProfile profileOf(const QString &modelName)
{
    const QString name = modelName.toLower();
    if (name.isEmpty())
        return {};
    for (const Known &known : knownModels()) {
        if (QRegularExpression(known.pattern).match(name).hasMatch())
            return known.profile;
    }
    return {};
}

} // namespace grounding
