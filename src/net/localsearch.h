#pragma once

#include "model/listedmodel.h"
#include "model/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace net {

class ServiceClient;

/// One look for model services on this computer: each place is asked for its list, and then, in the way of
/// its kind, which of its models take pictures. Places on other hosts are left out. A child of the client;
/// goes away once it has told.
class LocalSearch : public QObject {
    Q_OBJECT

public:
    LocalSearch(ServiceClient &client, const QList<model::LocalPlace> &places);
    ~LocalSearch() override;

    [[nodiscard]] QFuture<QList<model::FoundService>> future() { return m_promise.future(); }

private:
    void askList(qsizetype index);
    void takeList(qsizetype index, const model::Result<QByteArray> &bytes);
    void askSight(qsizetype index, qsizetype modelIndex);
    void askKinds(qsizetype index);
    void askServer(qsizetype index);
    void begin() { ++m_open; }
    void end();

    ServiceClient &m_client;
    QPromise<QList<model::FoundService>> m_promise;
    QList<model::FoundService> m_found; ///< parallel to the places
    QList<bool> m_answered;
    int m_open = 0;
    bool m_told = false;
};

} // namespace net
