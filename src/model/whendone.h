#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace model {

/// Calls `then` with the future's result, on this thread, which must be `context`'s; never during this call,
/// and not at all once `context` is gone. (QFuture::then(context, …) of Qt 6.4 asserts that the context
/// outlives the future.)
template <class T, class Then> void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                then(watcher->result());
        });
    watcher->setFuture(future);
}

} // namespace model
