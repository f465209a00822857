#include "presentation/offer.h"

#include "media/picturefile.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr std::array encodedFormats{
    "image/png"_L1, "image/jpeg"_L1, "image/webp"_L1, "image/gif"_L1, "image/tiff"_L1, "image/bmp"_L1};

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

/// A browser drags a picture that stands inside a page as a data address: its bytes are all there.
QByteArray bytesOfDataAddress(const QUrl &url)
{
    if (url.scheme() != "data"_L1)
        return {};
    const QString path = url.path(QUrl::FullyEncoded);
    const qsizetype comma = path.indexOf(u',');
    if (comma < 0 || !path.startsWith("image/"_L1))
        return {};
    const QByteArray payload = QByteArray::fromPercentEncoding(path.mid(comma + 1).toLatin1());
    return path.left(comma).endsWith(";base64"_L1) ? QByteArray::fromBase64(payload) : payload;
}

QString nameFrom(const QList<QUrl> &urls)
{
    const QString name = urls.isEmpty() || !isWebAddress(urls.first()) ? QString() : urls.first().fileName();
    return name.isEmpty() ? QCoreApplication::translate("Offer", "Pasted picture") : name;
}

void takeUrls(const QList<QUrl> &urls, Offer &offer)
{
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            offer.files << url.toLocalFile();
        else if (isWebAddress(url) && !offer.addresses.contains(url))
            offer.addresses << url;
        else if (const QByteArray bytes = bytesOfDataAddress(url); !bytes.isEmpty())
            offer.bytes = bytes;
    }
}

void takePixels(const QMimeData &data, Offer &offer)
{
    for (const QLatin1StringView format : encodedFormats) {
        if (offer.bytes.isEmpty())
            offer.bytes = data.data(format);
    }
    if (offer.bytes.isEmpty() && data.hasImage())
        offer.image = qvariant_cast<QImage>(data.imageData());
}

} // namespace

bool offersPictures(const QMimeData &data)
{
    if (data.hasImage())
        return true;
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) {
        return url.isLocalFile() || isWebAddress(url) || url.scheme() == "data"_L1;
    }) || !addressesIn(data.text()).isEmpty();
}

QList<QUrl> addressesIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.contains(u' ') || trimmed.contains(u'\n'))
        return {};
    const QUrl url(trimmed, QUrl::StrictMode);
    return isWebAddress(url) ? QList<QUrl>{url} : QList<QUrl>{};
}

Offer offerFrom(const QMimeData &data)
{
    Offer offer;
    const QList<QUrl> urls = data.urls();
    offer.name = nameFrom(urls);
    takeUrls(urls, offer);
    if (!offer.files.isEmpty())
        return {.files = offer.files};
    takePixels(data, offer);
    if (!offer.bytes.isEmpty() || !offer.image.isNull()) {
        offer.addresses.clear();
        return offer;
    }
    if (offer.addresses.isEmpty())
        offer.addresses = addressesIn(data.text());
    return offer;
}

QString pictureNameFilter()
{
    QStringList patterns;
    const QMimeDatabase types;
    for (const QString &name : media::readableMimeTypes())
        patterns << types.mimeTypeForName(name).globPatterns();
    patterns.removeDuplicates();
    return QCoreApplication::translate("Offer", "Pictures (%1)", "kinds of files").arg(patterns.join(u' '));
}

} // namespace presentation
