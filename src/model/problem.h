#pragma once

#include "model/filter.h"

#include <QString>

#include <chrono>
#include <optional>

namespace model {

/// An error that a person can act on. `kind` is a closed list by what can be done about it; the sentence is
/// written once, in presentation. `detail` is for the log and the detail view (the service's own words, a
/// system error) and never holds a key. `subject` is what the sentence names: a file, a host, a limit.
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
        VideoUnreadable, ///< not a video, damaged, or beyond the limits; `detail` says which
        VideoNotReady, ///< an indexed video that is still being looked at
        VideoUnknown, ///< no such video in the index
        VideoBesidePictures, ///< one question takes one video and no pictures
        IndexUnknown,
        IndexExists,
        IndexNameWrong,
        SignatureExpired, ///< a signed address that is valid no more, or not yet
        SignatureRefused, ///< a signed address that the storage does not accept
        SignatureTooWeak, ///< a signed address without the right to this
        ContainerUnknown,
        BlobExists, ///< nothing that is there is written over
        UsageWrong, ///< command line or settings that make no sense
        // what the connection cannot do; refused before sending
        NotSupportedHere,
        PlainHttpRefused, ///< http to a host that is not this computer, without consent
        // what the service said
        SignInNeeded, ///< 401: key missing or wrong
        SignInProgramMissing, ///< the Azure CLI, or the command that gives a token, cannot be started
        SignedOut, ///< the Azure CLI runs and nobody is signed in
        RoleMissing, ///< signed in, without the role that this needs
        AccessDenied, ///< 403
        DeploymentUnknown, ///< 404 DeploymentNotFound
        AddressWrong, ///< 404/405 otherwise: path or api-version
        ApiVersionUnknown, ///< the service says that it does not know the api-version
        ModelCannotSee, ///< a picture was sent to a model that takes none
        QuestionTooLong, ///< more than the model's context holds
        PictureRefused, ///< too large, or of a kind that the service does not take
        RequestRefused, ///< 400/413/415/422: the service found the request itself wrong
        ContentFiltered, ///< prompt or answer stopped by a content filter
        RateLimited, ///< 429; `wait` when known
        QuotaSpent, ///< 429 that no waiting heals: the account's money or allowance is used up
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
    QString parameter = {}; ///< the field of the request that the service names
    QList<FilterReport> filters = {}; ///< what a content filter said
    std::optional<std::chrono::milliseconds> wait = {}; ///< how long the service asks to wait

    bool operator==(const Problem &) const = default;
};

} // namespace model
