#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace model {

/// What a shared access signature (SAS) allows, as its address says: no service was asked. `query` gives the
/// rights to whoever has it, and is a secret.
struct SharedAccess {
    enum class Scope { Unknown, Account, Container, Directory, Blob };
    enum class Right { Read, Create, Write, Delete, List };

    QUrl address = {}; ///< of the container or the blob, without the query
    QByteArray query = {}; ///< as it was given, character by character
    Scope scope = Scope::Unknown;
    bool namesBlob = false; ///< the address goes on behind the container
    bool isSigned = false;
    bool byPolicy = false; ///< rights and times may be kept at the service, and are not in the address
    QString letters = {}; ///< of the rights: "racwl"
    QDateTime starts = {}; ///< UTC; invalid when it does not say
    QDateTime expires = {}; ///< UTC; the earlier of the signature's and its key's
    bool httpsOnly = false;
    QString onlyFrom = {}; ///< network addresses that may use it; empty: all

    /// Nothing when a policy at the service decides.
    [[nodiscard]] std::optional<bool> allows(Right right) const;
    bool operator==(const SharedAccess &) const = default;
};

/// A reason why an address will not do, or should be looked at once more before it is used.
struct AccessFlaw {
    enum class Kind {
        // it will not work
        NotSigned,
        NotYetValid,
        Expired,
        RightMissing, ///< `right`
        BlobOnly, ///< for uploads a whole container is needed
        NeedsHttps,
        // worth knowing
        ExpiresSoon,
        RightsUnknown,
        MoreThanReading, ///< it is handed on, and would let others write or delete
        OnlyFromSomewhere ///< limited to network addresses
    };

    Kind kind = Kind::NotSigned;
    SharedAccess::Right right = SharedAccess::Right::Read;

    [[nodiscard]] bool isFatal() const { return kind < Kind::ExpiresSoon; }
    bool operator==(const AccessFlaw &) const = default;
};

enum class AccessUse {
    Upload, ///< new blobs are written into the container
    HandOn ///< a service reads with it, now and later
};

/// What speaks against this use at the time `now`; the fatal ones first.
[[nodiscard]] QList<AccessFlaw> flawsOf(const SharedAccess &access, AccessUse use, const QDateTime &now);

} // namespace model
