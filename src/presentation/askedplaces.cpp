#include "presentation/askedplaces.h"

#include "grounding/placewriting.h"
#include "media/sending.h"
#include "model/whendone.h"
#include "presentation/picturesource.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr int smallestCrop = 32; ///< pixels; many models refuse smaller pictures
constexpr QSize firstLook(256, 256); ///< enough for a chip
constexpr double aroundPoint = 0.12; ///< of the shorter side, to each side

/// The same interval, made at least `least` long, within 0..`limit`.
std::pair<int, int> widened(double from, double to, int least, int limit)
{
    auto first = std::max(0, static_cast<int>(std::floor(from + 0.001)));
    auto last = std::min(limit, static_cast<int>(std::ceil(to - 0.001)));
    const int wanted = std::min(least, limit);
    if (last - first < wanted) {
        first = std::clamp((first + last - wanted) / 2, 0, limit - wanted);
        last = first + wanted;
    }
    return {first, last};
}

bool carriesCrop(AskedPlace::Carries carries)
{
    return carries != AskedPlace::Carries::Coordinates;
}

/// The size in which a picture goes out.
QSize sentSize(QSize size)
{
    const int longest = media::SendRules().longestSide;
    return std::max(size.width(), size.height()) <= longest
        ? size
        : size.scaled(longest, longest, Qt::KeepAspectRatio);
}

/// Wherever the language puts it.
int numberIn(const QString &name)
{
    static const QRegularExpression digits(u"\\d+"_s);
    return digits.match(name).captured().toInt();
}

/// What goes out of a picture for a place of this name.
model::Picture cutOut(model::Picture picture, const QRect &part, const QString &place)
{
    picture.part = part;
    picture.name = AskedPlaces::tr("%1 of %2", "a place, and the picture that it is cut out of")
                       .arg(place, picture.name);
    return picture;
}

QString capitalised(QString name)
{
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

} // namespace

QRect cropRect(const model::Region &region, QSize size)
{
    const auto unit = [](double value) { return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0.0; };
    QRectF box = region.polygon.boundingRect();
    box = QRectF(QPointF(unit(box.left()) * size.width(), unit(box.top()) * size.height()),
        QPointF(unit(box.right()) * size.width(), unit(box.bottom()) * size.height()));
    if (region.polygon.size() == 1) {
        const double reach = aroundPoint * std::min(size.width(), size.height());
        box.adjust(-reach, -reach, reach, reach);
    }
    const auto [left, right] = widened(box.left(), box.right(), smallestCrop, size.width());
    const auto [top, bottom] = widened(box.top(), box.bottom(), smallestCrop, size.height());
    return {QPoint(left, top), QSize(right - left, bottom - top)};
}

AskedPlaces::AskedPlaces(PictureSource &pictures, QObject *parent)
    : QAbstractListModel(parent)
    , m_pictures(pictures)
{
}

void AskedPlaces::setModelName(const QString &name)
{
    const grounding::ModelProfile profile = grounding::profileOf(name);
    if (profile == m_profile)
        return;
    m_profile = profile;
    emit placesChanged();
}

void AskedPlaces::add(
    const model::Picture &picture, const model::Region &region, const QString &label, int colour)
{
    if (region.polygon.isEmpty() || picture.isAddress() || rowOf(picture, region) >= 0)
        return;
    // A model that writes coordinates itself also reads them.
    const bool reads = m_profile.family && m_profile.family != grounding::Family::JsonBoxes;
    const AskedPlace place{.key = ++m_lastKey,
        .name = tr("region %1").arg(m_places.isEmpty() ? 1 : numberIn(m_places.last().name) + 1),
        .label = label.simplified(),
        .picture = picture,
        .region = region,
        .colour = colour,
        .carries = m_chosen.value_or(reads ? AskedPlace::Carries::Both : AskedPlace::Carries::Crop)};
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_places.append(place);
    endInsertRows();
    emit placesChanged();
    lookAt(place);
}

void AskedPlaces::lookAt(const AskedPlace &place)
{
    const int key = place.key;
    const model::Picture crop = cutOut(place.picture, cropRect(place.region, place.picture.size), place.name);
    model::whenDone(
        m_pictures.asked(crop, firstLook), this, [this, key, crop](const model::Result<QImage> &image) {
            if (image)
                settle(key, crop);
            else
                refuse(key, image.problem());
        });
}

void AskedPlaces::settle(int key, const model::Picture &crop)
{
    const int row = rowOfKey(key);
    if (row < 0)
        return; // taken away meanwhile
    AskedPlace place = m_places.at(row);
    place.crop = cutOut(place.picture, crop.part, place.name); // it may be kept by now
    place.state = AskedPlace::State::Ready;
    change(row, place);
}

void AskedPlaces::refuse(int key, const model::Problem &problem)
{
    const int row = rowOfKey(key);
    if (row < 0)
        return;
    AskedPlace place = m_places.at(row);
    place.problem = problem;
    place.state = AskedPlace::State::Refused;
    change(row, place);
}

void AskedPlaces::change(int row, const AskedPlace &place)
{
    m_places[row] = place;
    emit dataChanged(index(row), index(row));
    emit placesChanged();
}

void AskedPlaces::setCarries(int row, AskedPlace::Carries carries)
{
    m_chosen = carries;
    AskedPlace place = m_places.at(row);
    place.carries = carries;
    change(row, place);
}

void AskedPlaces::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_places.removeAt(row);
    endRemoveRows();
    emit placesChanged();
}

void AskedPlaces::clear()
{
    if (m_places.isEmpty())
        return;
    beginResetModel();
    m_places.clear();
    endResetModel();
    emit placesChanged();
}

void AskedPlaces::moveOnto(const model::Picture &arriving, const model::Picture &kept)
{
    for (AskedPlace &place : m_places) {
        if (place.picture.contentHash != arriving.contentHash)
            continue;
        place.picture = kept;
        if (place.crop)
            place.crop = cutOut(kept, place.crop->part, place.name);
    }
}

void AskedPlaces::keepOnlyOn(const QList<model::Picture> &pictures)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const QString &hash = m_places.at(row).picture.contentHash;
        if (std::ranges::find(pictures, hash, &model::Picture::contentHash) == pictures.end())
            removeAt(row);
    }
}

bool AskedPlaces::isCutting() const
{
    return std::ranges::any_of(
        m_places, [](const AskedPlace &place) { return place.state == AskedPlace::State::Cutting; });
}

int AskedPlaces::rowOf(const model::Picture &picture, const model::Region &region) const
{
    const auto same = [&](const AskedPlace &place) {
        return place.picture.contentHash == picture.contentHash && place.region.polygon == region.polygon;
    };
    const auto found = std::ranges::find_if(m_places, same);
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

int AskedPlaces::rowOfKey(int key) const
{
    const auto found = std::ranges::find(m_places, key, &AskedPlace::key);
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

QList<model::Picture> AskedPlaces::crops() const
{
    QList<model::Picture> crops;
    for (const AskedPlace &place : m_places) {
        if (carriesCrop(place.carries) && place.crop)
            crops << *place.crop;
    }
    return crops;
}

QString AskedPlaces::textSent(const QList<model::Picture> &attached) const
{
    QStringList lines;
    auto number = attached.size();
    for (const AskedPlace &place : m_places) {
        const QString name = capitalised(place.name);
        const bool crop = carriesCrop(place.carries) && place.state != AskedPlace::State::Refused;
        const bool words = place.carries != AskedPlace::Carries::Crop;
        if (crop)
            ++number;
        const QString where = words
            ? grounding::writtenPlace(place.region, place.name, m_profile, sentSize(place.picture.size))
            : QString();
        if (crop && words)
            lines << tr("%1: %2; it is cut out as picture %3 of this question.").arg(name, where).arg(number);
        else if (words)
            lines << tr("%1: %2").arg(name, where);
        else if (crop)
            lines << tr("%1 is cut out as picture %2 of this question.").arg(name).arg(number);
    }
    return lines.join(u'\n');
}

QString AskedPlaces::questionSent(const QString &text, const QList<model::Picture> &attached) const
{
    const QString lines = textSent(attached);
    return lines.isEmpty() ? text : text + u"\n\n"_s + lines;
}

int AskedPlaces::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant AskedPlaces::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return m_places.at(index.row()).name;
}

} // namespace presentation
