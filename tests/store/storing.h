#pragma once

#include "store/history.h"

#include <QColor>
#include <QSize>

/// What the tests of the store share: waiting for its answers, and things to store.
namespace storing {

/// Waits for the answer and gives its value; the test ends here when it is a Problem.
template <typename T> T done(QFuture<model::Result<T>> future)
{
    future.waitForFinished();
    const auto result = future.result();
    if (!result.ok())
        qFatal("the store said: %s", qPrintable(result.problem().detail));
    return *result;
}

/// Waits for the answer, which must be a Problem.
template <typename T> model::Problem refused(QFuture<model::Result<T>> future)
{
    future.waitForFinished();
    const auto result = future.result();
    if (result.ok())
        qFatal("the store did not refuse");
    return result.problem();
}

[[nodiscard]] QByteArray png(QColor colour, QSize size = {40, 30});
[[nodiscard]] model::Region region(const QString &label);
/// An answer that has begun to come.
[[nodiscard]] model::Message growing(const QString &text = {});

} // namespace storing
