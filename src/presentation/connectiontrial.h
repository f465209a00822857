#pragma once

#include "model/connection.h"
#include "presentation/exchange.h"
#include "presentation/servicequestions.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace presentation {

/// Tries a connection with the smallest questions there are: a word as a whole, a word streamed, a tiny
/// picture, and, where there may be some, Vision enhancements and the vision resource. Each row says what
/// works and, where it does not, why. Stops at the first failure that the others would share, such as a wrong
/// key. Window's thread.
class ConnectionTrial : public QObject {
    Q_OBJECT

public:
    struct Row {
        enum class State { Waiting, Asking, Works, Fails, Skipped };

        QString what = {};
        State state = State::Waiting;
        QString why = {}; ///< a sentence, where there is something to say
    };
    struct Means {
        MakeTurn makeTurn = {};
        Analyse analyse = {}; ///< without it, the vision resource is not tried
    };

    ConnectionTrial(Means means, const model::Connection &connection, const model::Secrets &secrets,
        QObject *parent = nullptr);
    ~ConnectionTrial() override;

    void start();
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// The connection with what its service taught and what turned out not to work.
    [[nodiscard]] const model::Connection &connection() const { return m_connection; }
    [[nodiscard]] bool hasEnded() const { return m_at >= m_rows.size(); }

signals:
    void changed();
    void ended();

private:
    enum class Step { Whole, Streamed, Picture, Enhanced, Resource };

    void addStep(Step step, const QString &what);
    void askNext();
    void ask();
    void analyse();
    void settle(const model::Result<model::Answer> &result);
    void goOn();
    void learn(const model::Answer &answer);
    void note(const model::Problem &problem);
    [[nodiscard]] QString reasonToSkip(Step step) const;
    [[nodiscard]] chat::Question questionFor(Step step);
    [[nodiscard]] QString pictureFile();

    Means m_means;
    model::Connection m_connection;
    model::Secrets m_secrets;
    QTemporaryDir m_folder;
    QList<Step> m_steps; ///< parallel to the rows
    QList<Row> m_rows;
    int m_at = 0;
    std::unique_ptr<chat::Turn> m_turn;
};

} // namespace presentation
