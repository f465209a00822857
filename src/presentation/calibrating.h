#pragma once

#include "presentation/connectiontrial.h"
#include "presentation/measuringcards.h"

namespace presentation {

/// Measures how the model behind a connection counts places: sends the cards, one question each, and finds
/// the frame that puts the shapes where they are. A refusal or an answer without places is told, not guessed
/// over. Window's thread.
class Calibrating : public QObject {
    Q_OBJECT

public:
    using Row = ConnectionTrial::Row;

    Calibrating(MakeTurn makeTurn, const model::Connection &connection, const model::Secrets &secrets,
        QObject *parent = nullptr);
    ~Calibrating() override;

    void start();
    /// One for each card, and the result.
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// The connection with what was measured; nothing measured where no frame fits.
    [[nodiscard]] const model::Connection &connection() const { return m_connection; }
    [[nodiscard]] bool hasEnded() const { return m_ended; }

signals:
    void changed();
    void ended();

private:
    void askNext();
    void settle(const model::Result<model::Answer> &result);
    void conclude();
    [[nodiscard]] chat::Question questionOf(int card);

    MakeTurn m_makeTurn;
    model::Connection m_connection;
    model::Secrets m_secrets;
    QTemporaryDir m_folder;
    QList<MeasuringCard> m_cards;
    QList<grounding::CardAnswer> m_answers;
    QList<Row> m_rows;
    QSize m_sent;
    int m_card = 0;
    bool m_ended = false;
    std::unique_ptr<chat::Turn> m_turn;
};

/// What sending the cards would cost, in a sentence for the person.
[[nodiscard]] QString cardsCost(const model::Connection &connection);

/// What was measured of a connection, in a sentence; empty where nothing was, or of another model.
[[nodiscard]] QString calibrationWords(const model::Connection &connection);

} // namespace presentation
