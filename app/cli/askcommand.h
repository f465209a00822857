#pragma once

#include "answerprinter.h"
#include "askoptions.h"
#include "chat/builtinservice.h"
#include "interruption.h"
#include "net/chatclient.h"

#include <QTemporaryDir>

namespace cli {

/// `groundglass-cli ask` while it runs. Says once how the program ends.
class AskCommand : public QObject {
    Q_OBJECT

public:
    AskCommand(AskOptions options, const QString &dataFolder);
    ~AskCommand() override;

    void start();

signals:
    void ended(int exitCode);

private:
    void showGrowth(const model::Answer &answer);
    void showWaiting(std::chrono::milliseconds wait, const model::Problem &why);
    void finish(const model::Result<model::Answer> &result);
    void print(const model::Answer &answer);
    void annotate(model::Answer &answer);
    void save(model::Answer &answer);
    [[nodiscard]] model::Outcome checkPlaces() const;
    void complainAbout(const QList<model::Problem> &problems);
    [[nodiscard]] int exitCodeFor(const QList<model::Problem> &problems) const;

    AskOptions m_options;
    QTemporaryDir m_copies; ///< pictures as they are sent, where they differ from the originals
    net::ChatClient m_client;
    chat::BuiltInService m_builtIn;
    chat::Turn m_turn;
    Interruption m_interruption;
    AnswerPrinter m_printer;
    QList<model::SentPicture> m_sent;
};

/// `--dry-run`: prints the request that would be sent. Starts and sends nothing.
[[nodiscard]] int showRequest(const AskOptions &options);

} // namespace cli
