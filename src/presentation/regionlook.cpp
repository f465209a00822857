#include "presentation/regionlook.h"

#include "presentation/preferences.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

const QString word = u"regionLook"_s;

QString spelled(const RegionStyle &style)
{
    return QStringList{QString::number(static_cast<int>(style.colourBy)),
        QString::number(static_cast<int>(style.labels)), QString::number(style.fill),
        QString::number(style.lineWidth), QString::number(style.textScale)}
        .join(u' ');
}

RegionStyle read(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 5)
        return {};
    return {.colourBy = static_cast<ColourBy>(std::clamp(parts.at(0).toInt(), 0, 2)),
        .labels = static_cast<RegionStyle::Labels>(std::clamp(parts.at(1).toInt(), 0, 2)),
        .fill = parts.at(2).toDouble(),
        .lineWidth = parts.at(3).toDouble(),
        .textScale = parts.at(4).toDouble()};
}

} // namespace

void RegionLook::setStyle(RegionStyle style)
{
    style.fill = std::clamp(style.fill, 0.0, mostFill);
    style.lineWidth = std::clamp(style.lineWidth, thinnest, widest);
    style.textScale = std::clamp(style.textScale, smallestText, largestText);
    if (style == m_style)
        return;
    m_style = style;
    emit changed();
}

void RegionLook::rememberIn(Preferences &preferences)
{
    setStyle(read(preferences.word(word)));
    connect(this, &RegionLook::changed, this,
        [this, &preferences] { preferences.setWord(word, spelled(m_style)); });
}

} // namespace presentation
