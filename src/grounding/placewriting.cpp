#include "grounding/placewriting.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace grounding {

namespace {

using model::Region;

/// The corners of the place in what the family counts in.
struct Corners {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    bool isPoint = false;
};

Corners cornersOf(const Region &region)
{
    const QRectF box = region.polygon.boundingRect();
    const auto unit = [](double value) { return std::clamp(value, 0.0, 1.0); };
    return {
        unit(box.left()), unit(box.top()), unit(box.right()), unit(box.bottom()), region.polygon.size() == 1};
}

Corners scaled(const Corners &c, double x, double y)
{
    return {c.left * x, c.top * y, c.right * x, c.bottom * y, c.isPoint};
}

/// Fractions of the square that the picture is padded to.
Corners inSquare(const Corners &c, QSize size)
{
    const double side = std::max(size.width(), size.height());
    const double padX = std::floor((side - size.width()) / 2);
    const double padY = std::floor((side - size.height()) / 2);
    const auto x = [&](double value) { return (value * size.width() + padX) / side; };
    const auto y = [&](double value) { return (value * size.height() + padY) / side; };
    return {x(c.left), y(c.top), x(c.right), y(c.bottom), c.isPoint};
}

QString whole(double value)
{
    return QString::number(std::lround(value));
}

QString padded(double value, int digits)
{
    return u"%1"_s.arg(std::lround(value), digits, 10, QChar(u'0'));
}

template <class Write> QStringList eachOf(const Corners &c, const Write &write)
{
    return c.isPoint ? QStringList{write(c.left), write(c.top)}
                     : QStringList{write(c.left), write(c.top), write(c.right), write(c.bottom)};
}

QString listed(const Corners &c)
{
    return eachOf(c, whole).join(u", "_s);
}

/// "(x,y)" or "(x,y),(x,y)".
QString paired(const Corners &c)
{
    const QString first = u"(%1,%2)"_s.arg(whole(c.left), whole(c.top));
    return c.isPoint ? first : first + u",(%1,%2)"_s.arg(whole(c.right), whole(c.bottom));
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString jsonOf(const QString &key, const QString &numbers, const QString &name)
{
    return u"{\"%1\": [%2], \"label\": %3}"_s.arg(key, numbers, quoted(name));
}

QString gemini(const Corners &unit, const QString &name)
{
    const Corners c = scaled(unit, 1000, 1000);
    return c.isPoint
        ? jsonOf(u"point"_s, whole(c.top) + u", "_s + whole(c.left), name)
        : jsonOf(u"box_2d"_s,
            QStringList{whole(c.top), whole(c.left), whole(c.bottom), whole(c.right)}.join(u", "_s), name);
}

QString qwenJson(const Corners &c, const QString &name)
{
    return jsonOf(c.isPoint ? u"point_2d"_s : u"bbox_2d"_s, listed(c), name);
}

QString qwenPixels(const Corners &unit, const QString &name, const ModelProfile &profile, QSize sent)
{
    const QSize seen = seenSize(profile.rule, sent).value_or(sent);
    return qwenJson(scaled(unit, seen.width(), seen.height()), name);
}

QString kosmos(const Corners &unit, const QString &name)
{
    constexpr int side = 32;
    const auto cell = [](double value) { return std::clamp(int(value * side), 0, side - 1); };
    const auto lastCell = [](double value) {
        return std::clamp(int(std::ceil(value * side)) - 1, 0, side - 1);
    };
    const int first = cell(unit.top) * side + cell(unit.left);
    const int last = std::max(cell(unit.top), lastCell(unit.bottom)) * side
        + std::max(cell(unit.left), lastCell(unit.right));
    return u"<phrase>%1</phrase><object><patch_index_%2><patch_index_%3></object>"_s.arg(
        name, padded(first, 4), padded(last, 4));
}

QString florence(const Corners &unit, const QString &name)
{
    const auto bin = [](double value) { return u"<loc_%1>"_s.arg(std::clamp(int(value * 1000), 0, 999)); };
    Corners box = unit;
    box.isPoint = false; // it knows boxes only
    return name + eachOf(box, bin).join(QString());
}

QString paliGemma(const Corners &unit, const QString &name)
{
    const auto bin = [](double value) {
        return u"<loc%1>"_s.arg(std::clamp(int(std::lround(value * 1024)), 0, 1023), 4, 10, QChar(u'0'));
    };
    return bin(unit.top) + bin(unit.left) + bin(unit.bottom) + bin(unit.right) + u' ' + name;
}

/// Molmo points only: at the middle.
QString molmo(const Corners &unit, const QString &name)
{
    const auto percent = [](double a, double b) { return QString::number((a + b) * 50, 'f', 1); };
    return u"<point x=\"%1\" y=\"%2\" alt=\"%3\">%3</point>"_s.arg(
        percent(unit.left, unit.right), percent(unit.top, unit.bottom), name);
}

QString moondream(const Corners &unit)
{
    const auto fraction = [](double value) { return QString::number(value, 'f', 4); };
    return unit.isPoint
        ? u"{\"points\": [{\"x\": %1, \"y\": %2}]}"_s.arg(fraction(unit.left), fraction(unit.top))
        : u"{\"objects\": [{\"x_min\": %1, \"y_min\": %2, \"x_max\": %3, \"y_max\": %4}]}"_s.arg(
            fraction(unit.left), fraction(unit.top), fraction(unit.right), fraction(unit.bottom));
}

QString shikra(const Corners &unit, const QString &name, QSize sent)
{
    const auto fraction = [](double value) { return QString::number(value, 'f', 3); };
    return name + u'[' + eachOf(inSquare(unit, sent), fraction).join(u',') + u']';
}

QString cogVlm(const Corners &unit, const QString &name)
{
    Corners box = scaled(unit, 999, 999);
    box.isPoint = false;
    const auto digits = [](double value) { return padded(value, 3); };
    return name + u"[["_s + eachOf(box, digits).join(u',') + u"]]"_s;
}

QString miniGpt(const Corners &unit, const QString &name)
{
    const auto part = [](double value) { return u'<' + whole(value) + u'>'; };
    return u"<p>%1</p>{%2}"_s.arg(name, eachOf(scaled(unit, 100, 100), part).join(QString()));
}

/// For models that know no format of their own.
QString general(const Corners &unit, const QString &name, const ModelProfile &profile, QSize sent)
{
    if (profile.jsonSpace == Space::Unit) {
        const auto fraction = [](double value) { return QString::number(value, 'f', 4); };
        return jsonOf(unit.isPoint ? u"point"_s : u"box"_s, eachOf(unit, fraction).join(u", "_s), name);
    }
    if (profile.jsonSpace == Space::Thousand)
        return jsonOf(unit.isPoint ? u"point"_s : u"box"_s, listed(scaled(unit, 1000, 1000)), name);
    const QSize seen = seenSize(profile.rule, sent).value_or(sent);
    const QString place =
        jsonOf(unit.isPoint ? u"point"_s : u"box"_s, listed(scaled(unit, seen.width(), seen.height())), name);
    return place
        + u" (%1, pixels of %2x%3)"_s.arg(unit.isPoint ? u"x, y"_s : u"left, top, right, bottom"_s)
              .arg(seen.width())
              .arg(seen.height());
}

/// Without what a family's markup is made of.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name.simplified()) {
        if (!u"<>|[]{}();&"_s.contains(c))
            plain.append(c);
    }
    return plain;
}

} // namespace

QString writtenPlace(const Region &region, const QString &givenName, const ModelProfile &profile, QSize sent)
{
    if (region.polygon.isEmpty())
        return {};
    const Corners unit = cornersOf(region);
    const Corners thousand = scaled(unit, 1000, 1000);
    const Corners bins = scaled(unit, 999, 999);
    const QString name = plainName(givenName);
    switch (profile.family.value_or(Family::None)) {
    case Family::QwenVl:
        return u"<ref>%1</ref><box>%2</box>"_s.arg(name, paired(thousand));
    case Family::Qwen2Vl:
        return u"<|object_ref_start|>%1<|object_ref_end|><|box_start|>%2<|box_end|>"_s.arg(
            name, paired(thousand));
    case Family::QwenJsonPixels:
        return qwenPixels(unit, name, profile, sent);
    case Family::QwenJsonThousand:
        return qwenJson(thousand, name);
    case Family::Gemini:
        return gemini(unit, name);
    case Family::Moondream:
        return moondream(unit);
    case Family::Kosmos2:
        return kosmos(unit, name);
    case Family::Florence2:
        return florence(unit, name);
    case Family::PaliGemma:
        return paliGemma(unit, name);
    case Family::Molmo:
    case Family::Molmo2:
        return molmo(unit, name);
    case Family::InternVl:
        return u"<ref>%1</ref><box>[[%2]]</box>"_s.arg(name, listed(thousand));
    case Family::DeepSeek:
        return u"<|ref|>%1<|/ref|><|det|>[[%2]]<|/det|>"_s.arg(name, listed(bins));
    case Family::CogVlm:
        return cogVlm(unit, name);
    case Family::Glm:
        return u"<|begin_of_box|>[[%1]]<|end_of_box|>"_s.arg(listed(thousand));
    case Family::MiniGptV2:
        return miniGpt(unit, name);
    case Family::Shikra:
        return shikra(unit, name, sent);
    default:
        return general(unit, name, profile, sent);
    }
}

} // namespace grounding
