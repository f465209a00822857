#include "chat/cost.h"

#include "media/tokens.h"

#include <algorithm>
#include <cmath>

namespace chat {

namespace {

constexpr double patchSide = 32;

/// Above the budget the picture is shrunk so that both sides are whole patches; the published formula can
/// then be low, so the budget itself is the bound.
int patches(QSize size, int most)
{
    const double wide = std::ceil(size.width() / patchSide);
    const double high = std::ceil(size.height() / patchSide);
    if (wide * high <= most)
        return int(wide * high);
    const double w = size.width();
    const double h = size.height();
    double r = std::sqrt(patchSide * patchSide * most / (w * h));
    const double across = w * r / patchSide;
    const double down = h * r / patchSide;
    r *= std::min(std::floor(across) / across, std::floor(down) / down);
    return std::min(most, int(std::ceil(w * r / patchSide - 1e-9) * std::ceil(h * r / patchSide - 1e-9)));
}

} // namespace

qint64 costOf(const Consumption &consumption, const model::Prices &prices)
{
    constexpr qint64 million = 1'000'000;
    const qint64 tokens = consumption.promptTokens * prices.promptPerMillion
        + consumption.completionTokens * prices.completionPerMillion;
    const qint64 each = consumption.ocr * prices.perOcr + consumption.grounding * prices.perGrounding
        + consumption.videoQueries * prices.perVideoQuery + consumption.videoMinutes * prices.perVideoMinute;
    return each + (tokens + million / 2) / million;
}

std::optional<int> pictureTokens(QSize size, model::Detail detail, const model::PictureTokens &rule)
{
    using Rule = model::PictureTokens::Rule;
    switch (rule.rule) {
    case Rule::None:
        return 0;
    case Rule::Tiles:
        return media::imageTokens(size, detail, {.base = rule.base, .tile = rule.tile});
    case Rule::Patches:
        return int((qint64(patches(size, rule.mostPatches)) * rule.permille + 999) / 1000);
    case Rule::Unknown:
        break;
    }
    return std::nullopt;
}

qint64 textTokens(const QString &text)
{
    return (text.toUtf8().size() + 3) / 4;
}

} // namespace chat
