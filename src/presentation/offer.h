#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

class QMimeData;

namespace presentation {

/// What a drop or the clipboard offers us, already reduced to the best of its forms: files, else the bytes of
/// a picture, else addresses that nobody has fetched yet.
struct Offer {
    QStringList files = {};
    QByteArray bytes = {}; ///< an encoded picture, as another program offered it
    QImage image = {}; ///< only where no encoded bytes are offered
    QString name = {}; ///< of `bytes` or `image`
    QList<QUrl> addresses = {}; ///< http or https

    [[nodiscard]] bool isEmpty() const
    {
        return files.isEmpty() && bytes.isEmpty() && image.isNull() && addresses.isEmpty();
    }
};

/// True when offerFrom() would find something; asks for formats only, never for data.
[[nodiscard]] bool offersPictures(const QMimeData &data);
[[nodiscard]] Offer offerFrom(const QMimeData &data);

/// Text that is nothing but one http or https address, or an empty list.
[[nodiscard]] QList<QUrl> addressesIn(const QString &text);

/// "Pictures (*.png *.jpg …)", for a file dialog: what this build reads.
[[nodiscard]] QString pictureNameFilter();

} // namespace presentation
