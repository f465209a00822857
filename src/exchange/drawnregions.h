#pragma once

#include "exchange/dataset.h"

#include <QByteArray>
#include <QImage>

namespace exchange {

/// A picture of an answer with the regions that lie on it.
struct DrawnRegions {
    int picture = 0;
    QImage image = {};
};

/// Every picture that has regions and can be read, drawn in the colours that the regions have among all.
/// Needs QGuiApplication (any platform). Decodes pictures: any thread, never the window's.
[[nodiscard]] QList<DrawnRegions> drawnRegions(const Dataset &dataset);

[[nodiscard]] QByteArray asPng(const QImage &image);

} // namespace exchange
