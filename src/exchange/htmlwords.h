#pragma once

#include "exchange/dataset.h"
#include "exchange/svgpicture.h"

#include <QByteArray>

namespace exchange {

// Pieces of an HTML page that tie words and regions together. What models, services and files wrote is text
// in them and nothing more. `prefix` keeps the regions of one answer apart from those of another on the same
// page; letters, digits and hyphens.

/// Foreign words, as text and nothing else; also fit for an attribute.
[[nodiscard]] QByteArray htmlText(const QString &text);

[[nodiscard]] QByteArray htmlCard(const QString &heading, const QByteArray &inside);

/// The answer's markdown as blocks, each grounded word knowing its regions.
[[nodiscard]] QByteArray htmlAnswer(const Dataset &dataset, const QByteArray &prefix);

/// One button for each region, with the keys that walk through them.
[[nodiscard]] QByteArray htmlRegionList(const Dataset &dataset, const QByteArray &prefix);

/// A picture with its regions and a caption.
[[nodiscard]] QByteArray htmlFigure(const Dataset &dataset, int picture, const SvgPlace &place = {});

/// Everything up to the body, with the content policy that allows only our own style and script.
[[nodiscard]] QByteArray htmlHead(const QString &title);

/// The end of the page, with the script.
[[nodiscard]] QByteArray htmlEnd();

} // namespace exchange
