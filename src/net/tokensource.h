#pragma once

#include "model/connection.h"
#include "model/result.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QObject>

namespace net {

/// Bearer tokens for connections that sign in without a key: from the Azure CLI, from a command that the
/// person configured, or from an environment variable. Programs are run without a shell, and their tokens are
/// kept in memory until shortly before they expire. Lives on the thread that made it.
class TokenSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends on this object's thread; never during the call unless the token is known already.
    [[nodiscard]] QFuture<model::Result<QByteArray>> token(const model::SignIn &signIn);
    /// The service did not accept it: the next call gets a new one.
    void forget(const model::SignIn &signIn);

private:
    struct Kept {
        QByteArray token = {};
        QDateTime until = {}; ///< UTC
    };

    [[nodiscard]] QFuture<model::Result<QByteArray>> run(
        const model::SignIn &signIn, const QStringList &words);

    QHash<QString, Kept> m_kept;
};

struct ReadToken {
    QByteArray token = {};
    QDateTime until = {}; ///< invalid when the program did not say

    bool operator==(const ReadToken &) const = default;
};

/// What a program printed: the JSON of `az account get-access-token`, or a bare token.
[[nodiscard]] model::Result<ReadToken> readToken(const QByteArray &printed);

/// Why the Azure CLI gave none, told from its words.
[[nodiscard]] model::Problem tokenProblem(const QString &program, const QByteArray &complaint);

/// The program and its arguments.
[[nodiscard]] QStringList tokenCommand(const model::SignIn &signIn);

} // namespace net
