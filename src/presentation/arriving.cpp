#include "presentation/arriving.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr QLatin1StringView mark("file:"); // no hash has a colon

} // namespace

model::Picture arrivingFrom(const QString &file, QSize size)
{
    return {.name = QFileInfo(file).fileName(), .contentHash = mark + file, .size = size};
}

bool isArriving(const model::Picture &picture)
{
    return picture.contentHash.startsWith(mark);
}

QString fileOfArriving(const model::Picture &picture)
{
    return isArriving(picture) ? picture.contentHash.mid(mark.size()) : QString();
}

} // namespace presentation
