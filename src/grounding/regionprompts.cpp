#include "grounding/regionprompts.h"

#include "grounding/modelprofiles.h"

namespace grounding {

namespace {

using namespace Qt::StringLiterals;

/// Prose whose words point at a list: what any model can write.
RegionPrompt linkedWords(bool inPixels)
{
    const QString counts = inPixels
        ? u"in pixels of the picture, whose width x height is {sizes}"_s
        : u"in thousandths of the picture's width and height, whole numbers from 0 to 1000"_s;
    return {
        .text =
            u"Answer in normal prose. Write the words that name something visible as a link to its region, "
            "like [the red kite](#r1). After the prose put one ```json block with a list that has an entry "
            "for each region: {\"id\": \"r1\", \"label\": \"red kite\", \"box\": [left, top, right, "
            "bottom]}, "_s
            + counts
            + u". With several pictures add \"image\", counting them from 0. Write nothing after the block."_s,
        .space = spaceName(inPixels ? Space::Pixel : Space::Thousand)};
}

RegionPrompt listed(const QString &entry)
{
    return {.text = u"Then locate everything that you mention: one JSON list, an entry for each object, as "_s
            + entry + u'.'};
}

RegionPrompt marked(const QString &form)
{
    return {.text = u"Mark each object that you mention with its place, as "_s + form + u'.'};
}

} // namespace

RegionPrompt regionPromptFor(const QString &modelName)
{
    const ModelProfile profile = profileOf(modelName);
    switch (profile.family.value_or(Family::JsonBoxes)) {
    case Family::Qwen2Vl:
    case Family::QwenJsonPixels:
    case Family::QwenJsonThousand:
        return listed(u"{\"bbox_2d\": [x1, y1, x2, y2], \"label\": \"name\"}"_s);
    case Family::Gemini:
        return listed(u"{\"box_2d\": [ymin, xmin, ymax, xmax], \"label\": \"name\"}, normalised to 0-1000"_s);
    case Family::Glm:
        return listed(u"{\"bbox_2d\": [xmin, ymin, xmax, ymax], \"label\": \"name\"}"_s);
    case Family::QwenVl:
        return marked(u"<ref>name</ref><box>(x1,y1),(x2,y2)</box>"_s);
    case Family::InternVl:
        return marked(u"<ref>name</ref><box>[[x1, y1, x2, y2]]</box>"_s);
    case Family::MiniCpm:
        return marked(u"<ref>name</ref><box>x1 y1 x2 y2</box>"_s);
    case Family::Seed:
        return marked(u"name <bbox>x1 y1 x2 y2</bbox>"_s);
    case Family::CogVlm:
        return marked(u"name [[x0,y0,x1,y1]]"_s);
    case Family::Molmo:
    case Family::Molmo2:
        return {.text = u"Point to everything that you mention."_s};
    case Family::Kosmos2:
        return {.text = u"<grounding>{question}"_s};
    case Family::DeepSeek:
        return {.text = u"<|grounding|>{question}"_s};
    case Family::PaliGemma:
        return {.text = u"detect {question}"_s};
    case Family::Florence2:
        return {.text = u"<OPEN_VOCABULARY_DETECTION>{question}"_s};
    case Family::MiniGptV2:
        return {.text = u"[grounding] {question}"_s};
    default:
        return linkedWords(profile.jsonSpace == Space::Pixel);
    }
}

} // namespace grounding
