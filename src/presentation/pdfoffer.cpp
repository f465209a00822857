#include "presentation/pdfoffer.h"

#include "media/pdfpages.h"
#include "model/whendone.h"
#include "presentation/knowntext.h"
#include "presentation/offthread.h"

#include <QFileInfo>
#include <QPromise>

#include <cmath>

using namespace Qt::StringLiterals;
using model::Result;

namespace presentation {

namespace {

constexpr double pointsPerInch = 72;
constexpr double thumbnailPixels = 220; ///< of the longer side

/// Runs one call in a pool of its own and gives its answer.
template <class Work> auto within(QThreadPool &pool, Work work) -> QFuture<decltype(work())>
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

PdfOffer::PdfOffer(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_stop(std::make_shared<std::atomic_bool>(false))
{
    m_reader.setMaxThreadCount(1);
    const auto facts =
        within(m_reader, [file, stop = m_stop] { return media::PdfPages().facts(file, *stop); });
    model::whenDone(facts, this, [this](const Result<media::PdfFacts> &found) {
        if (!found) {
            emit failed(found.problem());
            return;
        }
        m_pages = int(qMin<qsizetype>(found->pages, found->sizes.size()));
        m_sizes = found->sizes;
        emit known();
    });
}

PdfOffer::~PdfOffer()
{
    *m_stop = true;
    m_reader.clear();
}

bool PdfOffer::isPdf(const QString &file)
{
    return media::looksLikePdf(file);
}

QString PdfOffer::fileName() const
{
    return QFileInfo(m_file).fileName();
}

QString PdfOffer::nameOf(int page) const
{
    return tr("%1, page %2").arg(fileName()).arg(page);
}

QSize PdfOffer::pixelsOf(int page, int dpi) const
{
    const QSizeF size = m_sizes.value(page - 1);
    return {int(std::lround(size.width() * dpi / pointsPerInch)),
        int(std::lround(size.height() * dpi / pointsPerInch))};
}

void PdfOffer::wantThumbnail(int page)
{
    if (m_wanted.contains(page))
        return;
    m_wanted.insert(page);
    const QSizeF size = m_sizes.value(page - 1);
    const double dpi = thumbnailPixels * pointsPerInch / qMax(1.0, qMax(size.width(), size.height()));
    const auto reading = within(m_reader, [file = m_file, page, dpi, stop = m_stop] {
        const auto png = media::PdfPages().page(file, page, dpi, *stop);
        return png ? QImage::fromData(*png) : QImage();
    });
    model::whenDone(reading, this, [this, page](const QImage &image) {
        if (!image.isNull())
            emit thumbnailed(page, image);
    });
}

QFuture<Result<Draft::Made>> PdfOffer::picture(int page, int dpi) const
{
    return offThread([file = m_file, page, dpi, size = pixelsOf(page, dpi)]() -> Result<Draft::Made> {
        const std::atomic_bool never(false);
        const auto png = media::PdfPages().page(file, page, dpi, never);
        if (!png)
            return png.problem();
        const auto words = media::PdfPages().words(file, page, never);
        return Draft::Made{*png, words ? pageText(*words, size) : model::PictureAnalysis()};
    });
}

} // namespace presentation
