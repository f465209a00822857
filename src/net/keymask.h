#pragma once

#include "model/answer.h"
#include "model/connection.h"

#include <QStringList>
#include <QUrl>

namespace net {

/// Takes the keys of a call out of what a service says about it: some services repeat a wrong key in their
/// error.
class KeyMask {
public:
    KeyMask() = default;
    /// Hides the secrets, and the signatures in addresses that go out.
    explicit KeyMask(const model::Secrets &secrets, const QList<QUrl> &addresses = {});

    [[nodiscard]] model::Problem masked(model::Problem problem) const;
    /// In its problems and notes; in its words only what can be nothing but a key.
    [[nodiscard]] model::Answer masked(model::Answer answer) const;
    [[nodiscard]] QByteArray masked(QByteArray bytes) const;
    /// The same, and without the signature of any address that a service names.
    [[nodiscard]] QByteArray fitToKeep(const QByteArray &bytes) const;

private:
    void hideIn(QString &text) const;

    void add(const QString &key);

    QStringList m_keys;
};

} // namespace net
