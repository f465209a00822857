#pragma once

#include "exchange/dataset.h"

namespace exchange {

/// How a picture with its regions is drawn as SVG.
enum class SvgUse {
    File, ///< a document of its own, names beside the regions
    Page ///< an element for an HTML page: regions can be reached by keyboard and carry their number
};

/// Where on a page it stands, among others.
struct SvgPlace {
    QString prefix = {}; ///< before the regions' numbers, so that those of two answers differ
    QString pictureId = {}; ///< of the picture's bytes, where the page shows them more than once
    bool isThereAlready = false; ///< the picture of that id; it is shown once more without its bytes
};

/// The picture, embedded where its bytes are known, and the regions on it, in its pixels, coloured as
/// everywhere else. Nothing in it is loaded from elsewhere or run. Needs QGuiApplication (any platform) for
/// the widths of names.
[[nodiscard]] QByteArray toSvg(
    const Dataset &dataset, int picture, SvgUse use = SvgUse::File, const SvgPlace &place = {});

/// What to call a region: its label, else its words, else its number.
[[nodiscard]] QString nameOf(const Dataset &dataset, qsizetype region);

} // namespace exchange
