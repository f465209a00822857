#pragma once

#include "media/pdfpages.h"
#include "presentation/servicequestions.h"

namespace store {
class History;
}

namespace presentation {

/// Image analysis that gives the text layer of a document's page where one is kept with the picture, exact
/// and without reading, and asks `analyse` about every other picture.
[[nodiscard]] Analyse knownTextFirst(store::History &history, Analyse analyse);

/// Words of a page as lines of text, as a reader would have found them. `size` in pixels of the page's
/// picture.
[[nodiscard]] model::PictureAnalysis pageText(const QList<media::PdfWord> &words, QSize size);

} // namespace presentation
