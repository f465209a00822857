#include "grounding/readinghints.h"

#include <array>
#include <utility>

namespace grounding {

namespace {

template <class Value> using Named = std::pair<Value, QLatin1StringView>;

constexpr std::array families{
    Named<Family>{Family::None, QLatin1StringView("none")},
    Named<Family>{Family::QwenVl, QLatin1StringView("qwen-vl")},
    Named<Family>{Family::Qwen2Vl, QLatin1StringView("qwen2-vl")},
    Named<Family>{Family::QwenJsonPixels, QLatin1StringView("qwen-json-px")},
    Named<Family>{Family::QwenJsonThousand, QLatin1StringView("qwen-json-1000")},
    Named<Family>{Family::QwenHtml, QLatin1StringView("qwen-html")},
    Named<Family>{Family::Gemini, QLatin1StringView("gemini")},
    Named<Family>{Family::JsonBoxes, QLatin1StringView("json-boxes")},
    Named<Family>{Family::Moondream, QLatin1StringView("moondream")},
    Named<Family>{Family::Coco, QLatin1StringView("coco")},
    Named<Family>{Family::Kosmos2, QLatin1StringView("kosmos2")},
    Named<Family>{Family::Florence2, QLatin1StringView("florence2")},
    Named<Family>{Family::Florence2Json, QLatin1StringView("florence2-json")},
    Named<Family>{Family::PaliGemma, QLatin1StringView("paligemma")},
    Named<Family>{Family::DocTags, QLatin1StringView("doctags")},
    Named<Family>{Family::Molmo, QLatin1StringView("molmo")},
    Named<Family>{Family::Molmo2, QLatin1StringView("molmo2")},
    Named<Family>{Family::InternVl, QLatin1StringView("internvl")},
    Named<Family>{Family::DeepSeek, QLatin1StringView("deepseek")},
    Named<Family>{Family::CogVlm, QLatin1StringView("cogvlm")},
    Named<Family>{Family::Glm, QLatin1StringView("glm")},
    Named<Family>{Family::MiniGptV2, QLatin1StringView("minigpt-v2")},
    Named<Family>{Family::Shikra, QLatin1StringView("shikra")},
    Named<Family>{Family::Ferret, QLatin1StringView("ferret")},
    Named<Family>{Family::MiniCpm, QLatin1StringView("minicpm")},
    Named<Family>{Family::Seed, QLatin1StringView("seed")},
    Named<Family>{Family::RexOmni, QLatin1StringView("rex-omni")},
    Named<Family>{Family::LocateAnything, QLatin1StringView("locate-anything")},
    Named<Family>{Family::Isaac, QLatin1StringView("isaac")},
    Named<Family>{Family::Gui, QLatin1StringView("gui")},
};

constexpr std::array spaces{
    Named<Space>{Space::Unit, QLatin1StringView("unit")},
    Named<Space>{Space::Percent, QLatin1StringView("percent")},
    Named<Space>{Space::Bins999, QLatin1StringView("999")},
    Named<Space>{Space::Thousand, QLatin1StringView("thousand")},
    Named<Space>{Space::Bins1024, QLatin1StringView("1024")},
    Named<Space>{Space::Pixel, QLatin1StringView("pixel")},
    Named<Space>{Space::Original, QLatin1StringView("original")},
};

constexpr std::array orders{
    Named<Order>{Order::Xyxy, QLatin1StringView("xyxy")},
    Named<Order>{Order::Yxyx, QLatin1StringView("yxyx")},
    Named<Order>{Order::Xywh, QLatin1StringView("xywh")},
};

template <class Table>
auto valueNamed(const Table &table, const QString &name)
    -> std::optional<typename Table::value_type::first_type>
{
    for (const auto &[value, word] : table) {
        if (name.compare(word, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

template <class Table, class Value> QString nameIn(const Table &table, Value wanted)
{
    for (const auto &[value, word] : table) {
        if (value == wanted)
            return word;
    }
    return {};
}

} // namespace

QString familyName(Family family)
{
    return nameIn(families, family);
}

std::optional<Family> familyNamed(const QString &name)
{
    return valueNamed(families, name);
}

QString spaceName(Space space)
{
    return nameIn(spaces, space);
}

std::optional<Space> spaceNamed(const QString &name)
{
    return valueNamed(spaces, name);
}

QString orderName(Order order)
{
    return nameIn(orders, order);
}

std::optional<Order> orderNamed(const QString &name)
{
    return valueNamed(orders, name);
}

} // namespace grounding
