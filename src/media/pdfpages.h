#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <atomic>

namespace media {

/// What a PDF file holds. Sizes in points (1/72 inch), of as many pages as can be offered.
struct PdfFacts {
    int pages = 0;
    QList<QSizeF> sizes = {};

    bool operator==(const PdfFacts &) const = default;
};

/// A word of the text that lies under a page; `box` in fractions of the page, origin at the top left.
struct PdfWord {
    QString text = {};
    QRectF box = {};

    bool operator==(const PdfWord &) const = default;
};

/// Asks groundglass-pages, a program of its own, about PDF files, so that no file can harm this one. Every
/// call blocks: any thread but the window's. Ends soon with a Stopped problem once `stop` is set; a file that
/// takes very long is given up. Pages are numbered from 1.
class PdfPages {
public:
    explicit PdfPages(QString program = programPath());

    [[nodiscard]] model::Result<PdfFacts> facts(const QString &file, const std::atomic_bool &stop) const;
    /// The page as PNG; of a very large page, with fewer pixels than asked for.
    [[nodiscard]] model::Result<QByteArray> page(
        const QString &file, int number, double dpi, const std::atomic_bool &stop) const;
    /// Nothing where the page has no text layer.
    [[nodiscard]] model::Result<QList<PdfWord>> words(
        const QString &file, int number, const std::atomic_bool &stop) const;

    /// Beside this program, in libexec, or what GROUNDGLASS_PAGES names.
    [[nodiscard]] static QString programPath();

private:
    QString m_program;
};

/// Whether a file is to be tried as a PDF, by its name and how it begins.
[[nodiscard]] bool looksLikePdf(const QString &file);

} // namespace media
