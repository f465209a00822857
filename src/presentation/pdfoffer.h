#pragma once

#include "model/result.h"
#include "presentation/draft.h"

#include <QFuture>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QSizeF>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace presentation {

/// The pages of a PDF file that a question may be asked about: how many, how large, how they look. The file
/// is read by a program of its own, one call after another. Window's thread; what is still being read ends
/// with it.
class PdfOffer : public QObject {
    Q_OBJECT

public:
    explicit PdfOffer(const QString &file, QObject *parent = nullptr);
    ~PdfOffer() override;

    [[nodiscard]] static bool isPdf(const QString &file);

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] int pages() const { return m_pages; }
    /// Pixels of a page at this resolution; empty for a page whose size is not known.
    [[nodiscard]] QSize pixelsOf(int page, int dpi) const;
    /// Asks once for a small picture of a page; thumbnailed() tells of it.
    void wantThumbnail(int page);

    /// The page as a picture file, with the words of its text layer. It goes on without this object.
    [[nodiscard]] QFuture<model::Result<Draft::Made>> picture(int page, int dpi) const;
    /// "report.pdf, page 3"
    [[nodiscard]] QString nameOf(int page) const;

signals:
    void known();
    void failed(const model::Problem &problem);
    void thumbnailed(int page, const QImage &image);

private:
    QString m_file;
    int m_pages = 0;
    QList<QSizeF> m_sizes; ///< in points
    QSet<int> m_wanted;
    QThreadPool m_reader;
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace presentation
