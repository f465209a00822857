#pragma once

#include "chat/builtinservice.h"
#include "chat/picturereading.h"
#include "net/chatclient.h"
#include "presentation/preferences.h"
#include "presentation/presenter.h"
#include "presentation/workspace.h"
#include "store/history.h"
#include "support/scriptedservice.h"

#include <QTemporaryDir>
#include <QTest>

/// What the tests of present mode share.
namespace talking {

using namespace Qt::StringLiterals;
using model::Message;
using presentation::Presenter;
using support::Reaction;

inline constexpr int patience = 30'000;

/// A talk about conversations that a test has written into the store.
struct Talk {
    QTemporaryDir folder;
    support::ScriptedService service;
    presentation::Preferences preferences;
    store::History history;
    net::ChatClient client;
    chat::BuiltInService builtIn;
    presentation::Workspace workspace;

    explicit Talk(const QList<Reaction> &script = {Reaction::cut()})
        : service(script)
        , preferences(folder.filePath(u"window.ini"_s))
        , history(folder.path(), chat::pictureReading())
        , client(nullptr, {.backoffBase = std::chrono::milliseconds(1), .retries = 0})
        , builtIn(folder.path())
        , workspace({.history = history,
              .preferences = preferences,
              .makeTurn =
                  [this](const chat::Question &question) {
                      return std::make_unique<chat::Turn>(question, client, builtIn, history.cacheFolder());
                  },
              .fetch = [](const QUrl &) { return QFuture<model::Result<QByteArray>>(); }})
    {
        workspace.connections().connectTo(
            *presentation::azureConnection(service.url().toString(), u"d"_s, u"v"_s), {.apiKey = "key"});
        workspace.openLast();
    }

    model::Picture menu() { return *history.addPicture(QStringLiteral(SAMPLES_DIR "/menu.png")).result(); }

    /// Each word of the answer is grounded.
    qint64 keep(const QList<std::pair<QString, QString>> &turns)
    {
        const qint64 id = history.create(turns.constFirst().first).result()->id;
        for (const auto &[question, words] : turns) {
            Message asked{.role = model::Role::User, .text = question};
            if (question == turns.constFirst().first)
                asked.pictures = {menu()};
            (void)history.append(id, asked).result();
            Message said{
                .role = model::Role::Assistant, .answer = {.text = words}, .connectionName = u"Kept"_s};
            qsizetype offset = 0;
            for (const QString &word : words.split(u' ')) {
                said.answer.regions.append(
                    {.label = word, .polygon = QRectF(0.4, 0.4, 0.2, 0.2), .spans = {{offset, word.size()}}});
                offset += word.size() + 1;
            }
            (void)history.append(id, said).result();
        }
        return id;
    }

    void open(qint64 conversation)
    {
        workspace.history().refresh();
        workspace.open(conversation);
        if (!QTest::qWaitFor(
                [&] {
                    return workspace.history().rowOf(conversation) >= 0
                        && workspace.conversation().conversation() == conversation;
                },
                patience))
            qFatal("the conversation was not opened");
    }

    Presenter &presenter() { return workspace.presenter(); }
    /// The answer with the lit word in brackets.
    QString seen()
    {
        if (!presenter().slide())
            return u"nothing"_s;
        QString words = presenter().slide()->answer.text;
        if (presenter().phrase() >= 0) {
            const presentation::Phrase lit = presenter().slide()->phrases.at(presenter().phrase());
            words.insert(lit.offset + lit.length, u']').insert(lit.offset, u'[');
        }
        return words;
    }
};

} // namespace talking
