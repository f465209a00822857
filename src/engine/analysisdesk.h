#pragma once

#include "engine/desk.h"

#include <QStringList>

namespace engine {

/// A request for image analysis, as far as HTTP spells it.
struct AnalysisVisit {
    QString features = {}; ///< as they stand in the address, with commas
    QString language = {};
    QString contentType = {};
    QByteArray body = {};
};

struct AnalysisReply {
    int status = 200;
    QByteArray body = {};
};

/// Answers POST /computervision/imageanalysis:analyze of Image Analysis 4.0 from what the eyes see: text,
/// people, and as objects and tags the people, faces and codes. What they cannot see is refused as the real
/// service refuses what a region lacks. Any number of threads.
class AnalysisDesk {
public:
    AnalysisDesk(Desk &desk, IntakeRules rules);

    [[nodiscard]] static bool knows(const QString &path);
    [[nodiscard]] AnalysisReply answer(const AnalysisVisit &visit, const std::atomic_bool &stop);

private:
    [[nodiscard]] model::Result<QByteArray> pictureIn(
        const AnalysisVisit &visit, const std::atomic_bool &stop) const;

    Desk &m_desk;
    IntakeRules m_rules;
};

} // namespace engine
