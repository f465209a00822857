#pragma once

#include "model/connection.h"
#include "presentation/estimate.h"

#include <QObject>
#include <QSet>

namespace chat {
struct Question;
}

namespace presentation {

class Connections;
class Draft;
class Preferences;

/// How the pictures of a question are asked about: detail level, Vision enhancements, findings as evidence.
/// Remembered between starts. What the connection cannot do says why. Window's thread.
class PictureAsking : public QObject {
    Q_OBJECT

public:
    /// Who finds regions beside the words.
    enum class Enhancer {
        Service, ///< the service itself, by Vision enhancements
        Companion, ///< image analysis beside the chat
        Always, ///< the built-in service, which does nothing else
        Nobody
    };
    enum class Analysis { Possible, Missing };

    PictureAsking(
        Preferences &preferences, Connections &connections, Analysis analysis, QObject *parent = nullptr);

    [[nodiscard]] Enhancer enhancer() const;
    [[nodiscard]] bool enhances() const;
    void setEnhances(bool enhances);
    /// What the choice means with this connection, or why there is none.
    [[nodiscard]] QString enhancementReason() const;

    /// Whether findings of the analysis go to the model with the question. Off until the person wants it.
    [[nodiscard]] bool givesEvidence() const;
    void setGivesEvidence(bool gives);
    [[nodiscard]] bool canGiveEvidence() const { return enhancer() == Enhancer::Companion && enhances(); }
    /// Whether what is found in this picture may go to the model too. Yes until the person says otherwise,
    /// and then until the program ends.
    [[nodiscard]] bool tellsOf(const model::Picture &picture) const;
    void setTellsOf(const model::Picture &picture, bool tells);

    /// With the connection's own where the person chose none.
    [[nodiscard]] model::Detail detail() const;
    [[nodiscard]] model::Detail chosenDetail() const;
    void setDetail(model::Detail detail);
    [[nodiscard]] bool hasDetailLevels() const;
    [[nodiscard]] QString detailReason() const;
    /// The pictures with the detail that was chosen, where none was chosen for one of them.
    [[nodiscard]] QList<model::Picture> detailed(QList<model::Picture> pictures) const;

    /// Why the draft's question cannot go out as it is; empty when it can.
    [[nodiscard]] QString obstacle(const Draft &draft) const;
    /// The obstacle, or else what is lost with so many pictures; empty where nothing is.
    [[nodiscard]] QString limits(const Draft &draft) const;
    /// Sets enhancements and what is stripped and shrunk as chosen.
    void apply(chat::Question &question) const;

signals:
    void changed();

private:
    Preferences &m_preferences;
    Connections &m_connections;
    Analysis m_analysis;
    QSet<QString> m_untold; ///< by content
};

} // namespace presentation
