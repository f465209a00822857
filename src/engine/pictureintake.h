#pragma once

#include "media/picturefile.h"
#include "wire/incomingchat.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSize>

#include <atomic>
#include <functional>

namespace engine {

/// What pictures are taken, and from where.
struct IntakeRules {
    media::Limits limits = {.bytes = 64LL * 1024 * 1024, .pixels = 256'000'000};
    int mostPictures = 10;
    bool fetchAddresses = false;
    bool fetchPrivateAddresses = false; ///< also from this computer and the local network
};

/// A picture that the latest question is about.
struct PictureInView {
    int index = 0; ///< among all pictures of the request
    QByteArray hash = {}; ///< of its bytes
    QByteArray bytes = {};
    QSize size = {}; ///< upright pixels
    model::Detail detail = model::Detail::Auto;
    QString field = {}; ///< its place in the request
};

/// The pictures in view: those of the last message of the person that has any. They are fetched where needed
/// and looked at from outside (format, size), not decoded. What is wrong with them ends as a Problem that
/// names the field.
[[nodiscard]] model::Result<QList<PictureInView>> takeIn(
    const wire::IncomingChat &chat, const IntakeRules &rules, const std::atomic_bool &stop);

/// One picture that came by itself.
[[nodiscard]] model::Result<PictureInView> inspectBytes(const QByteArray &bytes, const IntakeRules &rules);

/// Decodes one of them, upright, at most about 4096 pixels on its longer side.
[[nodiscard]] model::Result<QImage> decode(const PictureInView &picture, const IntakeRules &rules);

} // namespace engine
