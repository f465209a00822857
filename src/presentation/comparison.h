#pragma once

#include "grounding/matching.h"
#include "model/problem.h"
#include "presentation/linking.h"

#include "model/conversation.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace store {
class History;
}

namespace presentation {

class ConversationModel;
class Corrections;
class RegionsModel;
class Showing;

/// The regions of the shown answer on the shown picture, as the model gave them, beside another set: what the
/// person made of them, another answer about the same picture from here or from another conversation, or
/// loaded annotations. Says which found their partner at the threshold of the moment. Pairs are found off the
/// window's thread; a new threshold takes effect at once. Window's thread.
class Comparison : public QObject {
    Q_OBJECT

public:
    /// What the shown regions are held against.
    struct Reference {
        enum class Kind { Corrected, Answer, File };

        Kind kind = Kind::Corrected;
        QString name = {};
        qint64 message = 0; ///< of an answer
        QList<model::Region> regions = {}; ///< on the shown picture; of Corrected they are looked up
        /// Of a file: by the picture's name in lower case.
        QHash<QString, QList<model::Region>> byPicture = {};

        bool operator==(const Reference &) const = default;
    };

    enum class Fate { None, Matched, Lonely };
    /// What the stage draws: blinking shows one of the two alone.
    enum class Side { Both, Shown, Reference };
    Q_ENUM(Side)

    Comparison(store::History &history, const ConversationModel &conversation, const Showing &showing,
        const RegionsModel &regions, const Corrections &corrections, QObject *parent = nullptr);

    /// Calls `then` later with what can be compared with: the corrected set, and the other answers about the
    /// shown picture, this conversation's first.
    void collect(std::function<void(const QList<Reference> &)> then);
    void compareWith(const Reference &reference);
    /// Ground truth or old predictions from a file or folder of COCO, labelme, YOLO or VOC; read off the
    /// window's thread.
    void compareWithFile(const QString &path);
    void end();

    [[nodiscard]] bool isOn() const { return m_reference.has_value(); }
    [[nodiscard]] QString referenceName() const { return m_reference ? m_reference->name : QString(); }
    [[nodiscard]] const grounding::MatchRules &rules() const { return m_rules; }
    void setLeastOverlap(double overlap);
    void setLabelsMatter(bool matter);
    [[nodiscard]] Side side() const { return m_side; }
    void setSide(Side side);

    /// The other set on the shown picture.
    [[nodiscard]] const QList<model::Region> &reference() const { return m_expected; }
    [[nodiscard]] Fate fateOfReference(int index) const;
    /// Those of the other set without a partner that the person has not adopted yet.
    [[nodiscard]] QList<model::Region> adoptable() const;
    /// Of the region in this row of the shown answer; None beyond those that the model gave.
    [[nodiscard]] Fate fateOfRow(int row) const;
    [[nodiscard]] grounding::Metrics metrics() const { return m_metrics; }
    [[nodiscard]] QMap<QString, grounding::Metrics> metricsByLabel() const;
    /// Another number with every other result.
    [[nodiscard]] int result() const { return m_result; }
    /// False while pairs are being found.
    [[nodiscard]] bool isReady() const { return m_ready; }

signals:
    /// Compared with something else, or no more.
    void referenceChanged();
    /// Other pairs, counts, or sides.
    void changed();
    /// Something to compare with could not be read.
    void failed(const model::Problem &problem);

private:
    void renew();
    void match();
    void clearResult();
    [[nodiscard]] QList<model::Region> annotationsOn(const model::Picture &picture) const;
    [[nodiscard]] QList<Reference> answersOf(const QList<model::Message> &messages, qint64 except,
        const QString &hash, const QString &where) const;

    store::History &m_history;
    const ConversationModel &m_conversation;
    const Showing &m_showing;
    const RegionsModel &m_regions;
    const Corrections &m_corrections;
    std::optional<Reference> m_reference;
    grounding::MatchRules m_rules;
    Side m_side = Side::Both;
    QString m_hash; ///< of the picture that an answer was compared on
    QList<model::Region> m_found;
    QList<int> m_rows; ///< of m_found
    QList<model::Region> m_expected;
    std::vector<grounding::Pair> m_pairs;
    grounding::Matching m_matching;
    grounding::Metrics m_metrics;
    QHash<int, Fate> m_rowFates;
    QList<Fate> m_referenceFates;
    bool m_ready = false;
    int m_generation = 0;
    int m_result = 0;
};

} // namespace presentation
