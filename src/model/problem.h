#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace model {

/// An error that a person can act on. `kind` is a closed list by what can be done about it; the sentence is written
/// once, in presentation. `detail` is for the log and the detail view (the service's own words, a system error) and
/// never holds a key. `subject` is what the sentence names: a file, a host, a limit.
struct Problem {
    enum class Kind {
        // what the person gave us
        FileUnreadable, ///< missing, no permission, an I/O error
        PictureEmpty, ///< zero bytes
        PictureUnreadable, ///< not a picture, or one that no plug-in reads
        PictureDamaged, ///< begins as a picture and cannot be decoded (truncated, corrupt)
        PictureTooManyPixels, ///< above the pixel limit; refused before decoding
        PictureTooManyBytes, ///< above the byte limit; refused before reading
        TooManyPictures, ///< more than the connection takes in one request
        AddressUnusable, ///< an address that cannot be used as one (scheme, host)
        QuestionEmpty,
        FileUnwritable, ///< a place where a result was to be written
        FileExists, ///< a result would have replaced a file
        ImportUnreadable, ///< not a file of a kind that is taken in here; `detail` says what is wrong
        ImportDamaged, ///< one of these, but a part is missing or was changed; `detail` names it
        ImportFromNewerVersion,
        ImportTooLarge, ///< unpacks to more than the limits allow; refused before unpacking
        NothingToExport, ///< the chosen format has no room for anything that is there
        PictureMissing, ///< a result needs pixels that are not at hand
        UsageWrong, ///< command line or settings that make no sense
        // what the connection cannot do; refused before sending
        NotSupportedHere,
        PlainHttpRefused, ///< http to a host that is not this computer, without consent
        // what the service said
        SignInNeeded, ///< 401: key missing or wrong
        AccessDenied, ///< 403
        DeploymentUnknown, ///< 404 DeploymentNotFound
        AddressWrong, ///< 404/405 otherwise: path or api-version
        RequestRefused, ///< 400/413/415/422: the service found the request itself wrong
        ContentFiltered, ///< prompt or answer stopped by a content filter
        RateLimited, ///< 429; `wait` when known
        ServiceFailed, ///< 5xx
        AnswerUnreadable, ///< HTML, broken JSON, or nothing at all
        AnswerCutOff, ///< the line broke after the answer began; the text so far is kept
        // the way to the service
        HostNotFound,
        ConnectionRefused,
        ConnectionLost,
        TimedOut,
        TlsFailed,
        ProxyFailed,
        RedirectRefused, ///< a redirect to another host, not followed so that no key travels there
        // the built-in service
        EngineMissing,
        EngineFailed,
        // this computer
        DiskFull,
        StoreUnavailable, ///< the data folder cannot be written or locked
        StoreFromNewerVersion,
        StoreDamaged,
        Stopped, ///< the person stopped it; rarely shown
        Internal ///< our mistake
    };

    Kind kind = Kind::Internal;
    QString detail = {};
    QString subject = {};
    std::optional<int> status = {}; ///< HTTP status, where there was one
    QString code = {}; ///< the service's error code
    std::optional<std::chrono::milliseconds> wait = {}; ///< how long the service asks to wait

    bool operator==(const Problem &) const = default;
};

} // namespace model
