#pragma once

#include "engine/answering.h"
#include "engine/evidencememory.h"
#include "engine/eyes.h"
#include "engine/pictureintake.h"

#include <functional>
#include <semaphore>

namespace engine {

/// A request that was read and whose pictures are fit to be looked at.
struct Case {
    wire::IncomingChat chat = {};
    QList<PictureInView> pictures = {};
    QList<QImage> images = {}; ///< parallel; null where the picture is remembered
    QString documentId = {}; ///< of the video that the question is about; empty: none
};

/// Where questions are answered: takes a request in, looks at its pictures, and says what there is to say.
/// Any number of threads; how many look at the same time is limited, so that memory and processors are not.
class Desk {
public:
    using Progress = std::function<void(const QString &)>;

    /// `dataFolder` holds the video indexes; empty: there are none.
    Desk(Eyes &eyes, IntakeRules rules, QString dataFolder = {});

    /// Everything that can be wrong with a request is found here.
    [[nodiscard]] model::Result<Case> accept(const QByteArray &body, const std::atomic_bool &stop);
    /// What is seen in one picture that came by itself.
    [[nodiscard]] model::Result<Evidence> look(const PictureInView &picture, const std::atomic_bool &stop);
    [[nodiscard]] model::Result<Spoken> answer(
        const Case &accepted, const std::atomic_bool &stop, const Progress &progress);

private:
    [[nodiscard]] model::Result<Spoken> answerAboutVideo(
        const Case &accepted, const Progress &progress) const;
    [[nodiscard]] model::Result<Evidence> seenIn(
        const PictureInView &picture, const QImage &image, const std::atomic_bool &stop);

    static constexpr int MostAtOnce = 2;

    Eyes &m_eyes;
    IntakeRules m_rules;
    QString m_dataFolder;
    EvidenceMemory m_memory;
    std::counting_semaphore<MostAtOnce> m_seats{MostAtOnce};
};

} // namespace engine
