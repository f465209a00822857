#include "presentation/workspace.h"

#include "chat/capabilities.h"
#include "model/whendone.h"
#include "presentation/carrying.h"
#include "presentation/draftkeeping.h"
#include "presentation/knowntext.h"
#include "presentation/preferences.h"
#include "presentation/presenter.h"
#include "presentation/setmodel.h"
#include "store/history.h"

#include <algorithm>

namespace presentation {

namespace {

constexpr qsizetype longestTitle = 80;

QString titleFrom(const QString &question)
{
    const QString line = question.simplified();
    return line.size() <= longestTitle ? line : line.left(longestTitle - 1) + QChar(0x2026);
}

/// Fewer pixels alone may need more bytes: a drawing is smaller as it was drawn.
void shrink(media::SendRules &rules, int longestSide, const QList<model::SentPicture> &sentBefore)
{
    constexpr qint64 Least = 16 * 1024;
    rules.longestSide = qMin(rules.longestSide, longestSide);
    for (const model::SentPicture &sent : sentBefore)
        rules.mostBytes = qMin(rules.mostBytes, qMax(Least, sent.byteCount * 2 / 3));
}

Workspace::Outside withKnownText(Workspace::Outside outside)
{
    outside.services.analyse = knownTextFirst(outside.history, std::move(outside.services.analyse));
    return outside;
}

} // namespace

Workspace::Workspace(Outside outside, QObject *parent)
    : QObject(parent)
    , m_outside(withKnownText(std::move(outside)))
    , m_ownPictures(m_outside.pictures ? nullptr : std::make_unique<PictureSource>(m_outside.history))
    , m_pictures(m_outside.pictures ? *m_outside.pictures : *m_ownPictures)
    , m_list(m_outside.history)
    , m_search(m_outside.history)
    , m_draft(
          m_outside.history, m_outside.fetch, [this](const QString &file) { return m_pictures.lookAt(file); })
    , m_connections(m_outside.connectionFile, m_outside.keychain)
    , m_asksOf(m_outside.history, m_connections)
    , m_corrections(m_outside.history, m_conversation)
    , m_showing(m_conversation, m_draft, m_regions, m_linking, m_corrections)
    , m_comparison(m_outside.history, m_conversation, m_showing, m_regions, m_corrections)
    , m_asked(m_pictures)
    , m_carrying(std::make_unique<Carrying>(m_outside.history, m_conversation, m_regions, m_corrections))
    , m_ties(m_outside.history, m_conversation, m_corrections.undo())
    , m_turns(m_outside.history, m_conversation)
    , m_frames(m_outside.history, m_conversation, m_outside.preferences)
    , m_asking(m_outside.history, m_connections)
    , m_pictureAsking(m_outside.preferences, m_connections,
          m_outside.services.analyse ? PictureAsking::Analysis::Possible : PictureAsking::Analysis::Missing)
    , m_checking(m_outside.history, m_conversation, m_connections, m_outside.services.analyse)
    , m_presenter(std::make_unique<Presenter>(*this, m_outside.history))
    , m_draftKeeping(
          std::make_unique<DraftKeeping>(m_outside.history, m_outside.preferences, m_draft))
    , m_parameters(m_outside.history, m_connections, {m_draft, m_conversation})
{
    m_regions.look().rememberIn(m_outside.preferences);
    connect(&m_outside.history, &store::History::unavailable, this, &Workspace::storeFailed);
    connect(&m_outside.history, &store::History::setAside, this, &Workspace::historySetAside);
    connect(&m_corrections, &Corrections::failed, this, &Workspace::storeFailed);
    connect(&m_comparison, &Comparison::failed, this, &Workspace::storeFailed);
    connect(&m_list, &HistoryModel::failed, this, &Workspace::storeFailed);
    connect(&m_draft, &Draft::pictureKept, &m_pictures, &PictureSource::keptAs);
    connect(&m_draft, &Draft::pictureKept, &m_asked, &AskedPlaces::moveOnto);
    connect(&m_draft, &Draft::textChanged, this, &Workspace::estimateChanged);
    connect(&m_draft, &Draft::picturesChanged, this, &Workspace::estimateChanged);
    connect(&m_draft, &Draft::videoChanged, this, &Workspace::estimateChanged);
    connect(&m_connections, &Connections::changed, this, &Workspace::estimateChanged);
    if (m_outside.videoLibrary) {
        m_videos = std::make_unique<Videos>(*m_outside.videoLibrary);
        m_videoPlaces = std::make_unique<VideoPlaces>(VideoPlaces::Parts{.videos = *m_videos,
            .connections = m_connections,
            .keychain = m_outside.keychain,
            .makeLibrary = m_outside.makeVideoLibrary,
            .dataFolder = m_outside.dataPlace.inUse()});
    }
    connect(&m_ties, &Ties::failed, this, &Workspace::storeFailed);
    connect(&m_turns, &Turns::failed, this, &Workspace::storeFailed);
    connect(&m_turns, &Turns::branched, this, [this](qint64 conversation) {
        m_list.refresh();
        open(conversation);
    });
    connect(&m_conversation, &QAbstractItemModel::modelReset, this, [this] {
        if (const Exchange *running = runningHere())
            m_conversation.setNote(running->answer().id, running->note());
    });
    connect(&m_frames, &CoordinateFrames::failed, this, &Workspace::storeFailed);
    connect(&m_asking, &RegionAsking::failed, this, &Workspace::storeFailed);
    connect(&m_pictureAsking, &PictureAsking::changed, this, &Workspace::estimateChanged);
    connect(&m_asksOf, &ConversationConnection::failed, this, &Workspace::storeFailed);
    connect(&m_parameters, &AskingParameters::failed, this, &Workspace::storeFailed);
    watchHistory();
    connect(&m_draft, &Draft::picturesChanged, this, [this] {
        if (m_askWhenRead && !m_draft.isReading())
            ask();
    });
    connect(m_draftKeeping.get(), &DraftKeeping::failed, this, &Workspace::storeFailed);
    connect(m_draftKeeping.get(), &DraftKeeping::kept, this, &Workspace::draftKept);
    connect(&m_asked, &AskedPlaces::placesChanged, this, [this] {
        if (m_askWhenRead && !m_asked.isCutting())
            ask();
    });
    connect(&m_showing, &Showing::framesChanged, this, [this] {
        QList<model::Picture> pictures;
        for (const Frame &frame : m_showing.frames())
            pictures.append(frame.picture);
        m_asked.keepOnlyOn(pictures);
    });
    const auto nameModel = [this] { m_asked.setModelName(m_connections.current().connection.model()); };
    connect(&m_connections, &Connections::changed, this, nameModel);
    nameModel();
}

Workspace::~Workspace() = default;

void Workspace::watchHistory()
{
    connect(&m_search, &SearchModel::failed, this, &Workspace::storeFailed);
    connect(&m_search, &SearchModel::choiceChanged, this,
        [this] { m_list.setFilter(filterOf(m_search.choice(), QDateTime::currentDateTimeUtc())); });
    connect(&m_list, &HistoryModel::removed, this, [this](qint64 id) {
        for (const auto &exchange : m_running) {
            if (exchange->conversation() == id)
                exchange->stop();
        }
        m_search.leaveOut(id);
        if (id != m_conversation.conversation())
            return;
        newConversation();
        m_removedHere = id;
    });
    connect(&m_list, &HistoryModel::takenBack, this, [this](qint64 id) {
        m_search.takeIn(id);
        if (id == m_removedHere)
            open(id);
    });
}

void Workspace::openLast()
{
    m_list.refresh();
    const qint64 last = m_outside.preferences.lastConversation();
    if (last > 0)
        open(last);
    else
        newConversation();
}

void Workspace::newConversation()
{
    m_opening = 0;
    show({.id = --m_lastOwnId});
}

void Workspace::open(qint64 conversation)
{
    if (conversation == m_conversation.conversation())
        return;
    m_opening = conversation;
    model::whenDone(m_outside.history.conversation(conversation), this,
        [this, conversation](const model::Result<model::Conversation> &found) {
            if (m_opening != conversation)
                return; // another one was asked for meanwhile
            m_opening = 0;
            if (found)
                return show(*found);
            if (m_conversation.conversation() == 0)
                newConversation();
            emit storeFailed(found.problem());
        });
}

void Workspace::openAt(qint64 conversation, qint64 message, const QString &typed)
{
    m_sought = {conversation, message, typed};
    if (conversation == m_conversation.conversation())
        showSought();
    else
        open(conversation);
}

void Workspace::showSought()
{
    const Sought sought = std::exchange(m_sought, {});
    if (sought.conversation == m_conversation.conversation() && sought.message != 0)
        emit messageSought(sought.message, sought.typed);
}

void Workspace::openNeighbour(int step)
{
    if (const qint64 id = m_list.neighbour(m_conversation.conversation(), step); id != 0)
        open(id);
}

std::unique_ptr<SetModel> Workspace::openSet(const QString &path)
{
    return std::make_unique<SetModel>(path, m_outside.history);
}

void Workspace::show(const model::Conversation &conversation)
{
    m_linking.clear();
    m_conversation.show(conversation);
    m_asksOf.show(conversation);
    m_asking.show(conversation);
    m_parameters.show(conversation);
    for (const auto &exchange : m_running) { // what the store has of them may be a moment old
        put(*exchange, exchange->question().id, exchange->question());
        put(*exchange, exchange->answer().id, exchange->answer());
        if (exchange->conversation() == conversation.id)
            m_conversation.setNote(exchange->answer().id, exchange->note());
    }
    m_outside.preferences.setLastConversation(qMax<qint64>(0, conversation.id));
    emit conversationOpened(conversation.id);
    emit answeringChanged(isAnswering());
    m_removedHere = 0;
    showSought();
}

void Workspace::readWordsAnew()
{
    m_list.refresh();
}

Estimate Workspace::estimate() const
{
    return estimateOf(m_draft.text(), m_pictureAsking.detailed(m_draft.pictures()), m_conversation.messages(),
        m_connections.current().connection);
}

void Workspace::ask()
{
    const QString text = m_draft.text().trimmed();
    m_askWhenRead = (m_draft.isReading() || m_asked.isCutting()) && !text.isEmpty();
    if (text.isEmpty() || m_askWhenRead || waitsForKeeping([this] { ask(); }))
        return;
    send(m_asked.questionSent(text, m_draft.pictures()), m_draft.pictures() + m_asked.crops(),
        m_draft.video());
    m_draft.clear();
    m_asked.clear();
}

void Workspace::send(
    const QString &text, const QList<model::Picture> &pictures, const std::optional<model::VideoPart> &video)
{
    const model::Message question{.id = --m_lastOwnId,
        .role = model::Role::User,
        .when = QDateTime::currentDateTimeUtc(),
        .text = text,
        .pictures = m_pictureAsking.detailed(pictures),
        .video = video,
        .addition = additionFor(video)};
    appendAndRun(question);
}

void Workspace::appendAndRun(const model::Message &question)
{
    m_conversation.append(question);
    const model::Message answer = newAnswer();
    m_conversation.append(answer);
    run(question, answer, m_conversation.rowOf(question.id));
}

void Workspace::askAbout(const QString &question, const QList<model::Picture> &pictures)
{
    if (question.isEmpty() || waitsForKeeping([=, this] { askAbout(question, pictures); }))
        return;
    const int earlier = m_conversation.pictureQuestionOf(m_conversation.rowCount() - 1);
    const bool known = earlier >= 0 && m_conversation.messageAt(earlier).pictures == pictures;
    send(question, known ? QList<model::Picture>() : pictures);
}

void Workspace::continueAnswer(qint64 answerId)
{
    if (m_conversation.rowOf(answerId) < 0 || waitsForKeeping([this, answerId] { continueAnswer(answerId); }))
        return;
    appendAndRun({.id = --m_lastOwnId,
        .role = model::Role::User,
        .when = QDateTime::currentDateTimeUtc(),
        .text = tr("Go on exactly where you stopped.")});
}

void Workspace::replyToCalls(qint64 answerId, const QStringList &texts)
{
    const int row = m_conversation.rowOf(answerId);
    const bool isLast = row >= 0 && row == m_conversation.rowCount() - 1;
    if (!isLast || waitsForKeeping([this, answerId, texts] { replyToCalls(answerId, texts); }))
        return;
    model::Message replies{
        .id = --m_lastOwnId, .role = model::Role::Tool, .when = QDateTime::currentDateTimeUtc()};
    const QList<model::ToolCall> calls = m_conversation.messageAt(row).answer.toolCalls;
    for (qsizetype i = 0; i < calls.size(); ++i)
        replies.toolReplies.append({.callId = calls.at(i).id,
            .name = calls.at(i).name,
            .text = texts.value(i),
            .skipped = texts.value(i).trimmed().isEmpty()});
    if (!calls.isEmpty())
        appendAndRun(replies);
}

void Workspace::askAgainSmaller(qint64 answerId)
{
    constexpr int smallest = 256;
    const int row = m_conversation.rowOf(answerId);
    const int questionRow = row < 0 ? -1 : m_conversation.pictureQuestionOf(row);
    if (questionRow < 0)
        return;
    int longest = 0;
    for (const model::SentPicture &sent : m_conversation.messageAt(questionRow).sent)
        longest = qMax(longest, qMax(sent.size.width(), sent.size.height()));
    m_longestSide = qMax(smallest, longest / 2);
    askAgain(answerId);
    m_longestSide.reset();
}

void Workspace::askThis(const QString &question)
{
    m_draft.setText(question);
    ask();
}

void Workspace::askAgain(qint64 answerId)
{
    const int row = m_conversation.rowOf(answerId);
    const int questionRow = row < 0 ? -1 : m_conversation.questionOf(row);
    if (questionRow < 0 || waitsForKeeping([this, answerId] { askAgain(answerId); }))
        return;
    const model::Message question = m_conversation.messageAt(questionRow);
    model::Message answer = newAnswer();
    const bool isLast = row == m_conversation.rowCount() - 1;
    if (isLast && m_conversation.messageAt(row).answer.text.isEmpty()) {
        answer.id = answerId; // nothing was said there: the new attempt takes its place
        m_conversation.replace(row, answer);
        return run(question, answer, questionRow);
    }
    answer.follows = question.id;
    answer.choice = model::nextChoice(m_conversation.kept(), question.id);
    m_conversation.appendVersion(answer);
    run(question, answer, questionRow);
}

void Workspace::askAgainOf(qint64 answer, int connection)
{
    if (connection < 0 || connection >= m_connections.entries().size())
        return;
    m_connections.choose(connection);
    askAgain(answer);
}

void Workspace::askEdited(qint64 questionId, const QString &text)
{
    const int row = m_conversation.rowOf(questionId);
    const bool isQuestion = row >= 0 && m_conversation.messageAt(row).role == model::Role::User;
    if (!isQuestion || text.trimmed().isEmpty()
        || waitsForKeeping([this, questionId, text] { askEdited(questionId, text); }))
        return;
    model::Message question = m_conversation.keptAt(row);
    question.id = --m_lastOwnId;
    question.when = QDateTime::currentDateTimeUtc();
    question.text = text.trimmed();
    question.sent.clear();
    question.addition = additionFor(question.video);
    question.choice = model::nextChoice(m_conversation.kept(), question.follows.value_or(0));
    m_conversation.appendVersion(question);
    const model::Message answer = newAnswer();
    m_conversation.append(answer);
    run(question, answer, m_conversation.rowOf(question.id));
}

/// The prompt for regions, where the person wants it and the connection needs it.
QString Workspace::additionFor(const std::optional<model::VideoPart> &video) const
{
    return !video && m_asking.isNeeded() && m_asking.asks() ? m_asking.prompt() : QString();
}

/// Whether an answer is under way here. One that has all its words and is only being kept does not let the
/// click be lost: `then` follows as soon as it is kept.
bool Workspace::waitsForKeeping(std::function<void()> then)
{
    const Exchange *running = runningHere();
    if (running && running->answer().state != model::Message::State::Growing)
        m_whenKept = {.conversation = running->conversation(), .then = std::move(then)};
    return running != nullptr;
}

void Workspace::rewordQuestionOf(qint64 answer)
{
    const int row = m_conversation.rowOf(answer);
    const int questionRow = row < 0 ? -1 : m_conversation.questionOf(row);
    if (questionRow < 0)
        return;
    const model::Message &question = m_conversation.messageAt(questionRow);
    m_draft.clear();
    for (const model::Picture &picture : question.pictures)
        m_draft.addStored(picture);
    m_draft.setVideo(question.video);
    m_draft.setText(question.text);
}

void Workspace::fetchShown(const model::Picture &picture)
{
    const auto &attachments = m_draft.attachments();
    for (int row = 0; row < attachments.size(); ++row) {
        if (attachments.at(row).picture.address == picture.address)
            return m_draft.fetch(row);
    }
    m_draft.addAddress(picture.address);
    m_draft.fetch(m_draft.rowCount() - 1);
}

QFuture<model::Result<model::SentRecord>> Workspace::sent(qint64 answer) const
{
    return m_outside.history.sent(answer);
}

void Workspace::stop()
{
    m_askWhenRead = false;
    if (Exchange *exchange = runningHere())
        exchange->stop();
}

bool Workspace::isAnswering() const
{
    return runningHere() != nullptr;
}

Exchange *Workspace::runningHere() const
{
    const auto here = std::find_if(m_running.begin(), m_running.end(),
        [this](const auto &exchange) { return exchange->conversation() == m_conversation.conversation(); });
    return here == m_running.end() ? nullptr : here->get();
}

model::Message Workspace::newAnswer()
{
    return {.id = --m_lastOwnId,
        .role = model::Role::Assistant,
        .state = model::Message::State::Growing,
        .when = QDateTime::currentDateTimeUtc(),
        .connectionName = m_connections.current().connection.name};
}

chat::Question Workspace::questionFor(const model::Message &question, int questionRow) const
{
    const auto file = [this](const model::Picture &picture) {
        return picture.isAddress() ? QString() : m_outside.history.picturePath(picture);
    };
    chat::Question asked;
    asked.text = question.text;
    asked.pictures = question.pictures;
    asked.video = question.video;
    for (const model::Picture &picture : question.pictures)
        asked.pictureFiles << file(picture);
    asked.earlier = m_conversation.messages().first(questionRow);
    for (const model::Message &message : asked.earlier) {
        for (const model::Picture &picture : message.pictures)
            asked.earlierFiles.insert(picture.contentHash, file(picture));
    }
    asked.connection = chat::equipped(m_connections.current().connection);
    asked.addition = question.addition;
    asked.reading = readingOf(question.addition);
    asked.toolReplies = question.toolReplies;
    asked.parameters = m_parameters.usable();
    const model::Capabilities can = chat::capabilitiesOf(asked.connection);
    m_pictureAsking.apply(asked);
    if (m_longestSide)
        shrink(asked.rules, *m_longestSide, question.sent);
    asked.stream = can.streaming;
    asked.rules.mimeTypes = chat::pictureTypesOf(asked.connection);
    return asked;
}

/// The pictures that the answer will speak about: the question's own, or the last ones before it.
std::optional<Companion::Wish> Workspace::companionFor(const chat::Question &question) const
{
    const bool wanted =
        m_pictureAsking.enhancer() == PictureAsking::Enhancer::Companion && m_pictureAsking.enhances();
    if (!wanted)
        return std::nullopt;
    Companion::Wish wish{.analyse = m_outside.services.analyse,
        .files = question.pictureFiles,
        .connection = question.connection,
        .asEvidence = m_pictureAsking.givesEvidence()};
    QList<model::Picture> pictures = question.pictures;
    for (qsizetype i = question.earlier.size() - 1; i >= 0 && wish.files.isEmpty(); --i) {
        pictures = question.earlier.at(i).pictures;
        for (const model::Picture &picture : std::as_const(pictures))
            wish.files << question.earlierFiles.value(picture.contentHash);
    }
    for (const model::Picture &picture : std::as_const(pictures))
        wish.told << m_pictureAsking.tellsOf(picture);
    return wish.files.isEmpty() ? std::nullopt : std::optional(wish);
}

/// How places in the next answer are to be read: as was chosen for this model, else as measured or as the
/// prompt asks.
model::PlaceReading Workspace::readingOf(const QString &addition) const
{
    const model::Connection &connection = m_connections.current().connection;
    const CoordinateFrames::Frame frame = m_frames.remembered(connection.name, connection.model());
    model::PlaceReading reading;
    reading.space = frame.space;
    reading.order = frame.order;
    if (!addition.isEmpty() && addition == m_asking.prompt())
        reading.asked = m_asking.space();
    return reading;
}

void Workspace::run(const model::Message &question, const model::Message &answer, int questionRow)
{
    const chat::Question asked = questionFor(question, questionRow);
    m_running.push_back(std::make_unique<Exchange>(
        Exchange::Start{.conversation = m_conversation.conversation(),
            .title = titleFrom(question.text.section(QStringLiteral("\n\n"), 0, 0)),
            .question = question,
            .answer = answer,
            .asked = asked,
            .companion = companionFor(asked),
            .secrets = m_connections.currentSecrets()},
        m_outside.history, m_outside.makeTurn));
    watch(*m_running.back());
    tellAnswering();
    m_running.back()->begin();
}

void Workspace::watch(Exchange &exchange)
{
    connect(&exchange, &Exchange::conversationStored, this, [this](qint64 oldId, qint64 newId) {
        if (m_conversation.conversation() == oldId) {
            m_conversation.setConversation(newId);
            m_asksOf.setConversation(newId);
            m_asking.setConversation(newId);
            m_parameters.setConversation(newId);
            m_outside.preferences.setLastConversation(newId);
            emit conversationOpened(newId);
        }
        tellAnswering();
        m_list.refresh();
    });
    connect(&exchange, &Exchange::messageChanged, this,
        [this, &exchange](qint64 oldId, const model::Message &message) { put(exchange, oldId, message); });
    connect(&exchange, &Exchange::noteChanged, this, [this, &exchange](const QString &note) {
        if (exchange.conversation() == m_conversation.conversation())
            m_conversation.setNote(exchange.answer().id, note);
    });
    const QString connectionId = m_connections.current().connection.id;
    connect(
        &exchange, &Exchange::spellingLearned, this, [this, connectionId](const model::Spelling &spelling) {
            m_connections.remember(connectionId, spelling);
        });
    connect(&exchange, &Exchange::kept, this, &Workspace::growthKept);
    connect(&exchange, &Exchange::savingFailed, this, &Workspace::storeFailed);
    connect(&exchange, &Exchange::ended, this, [this, &exchange] { forget(&exchange); });
}

void Workspace::put(const Exchange &exchange, qint64 oldId, const model::Message &message)
{
    if (exchange.conversation() != m_conversation.conversation())
        return;
    m_conversation.update(oldId, message);
}

/// The list marks the conversations that are being answered, wherever the person is.
void Workspace::tellAnswering()
{
    QSet<qint64> conversations;
    for (const auto &exchange : m_running)
        conversations.insert(exchange->conversation());
    m_list.setAnswering(conversations);
    emit answeringChanged(isAnswering());
}

void Workspace::forget(Exchange *exchange)
{
    const auto ended = std::find_if(m_running.begin(), m_running.end(),
        [exchange](const auto &running) { return running.get() == exchange; });
    ended->release()->deleteLater(); // it is still telling us
    m_running.erase(ended);
    m_list.refresh();
    tellAnswering();
    if (isAnswering() || !m_whenKept.then)
        return;
    const WhenKept kept = std::exchange(m_whenKept, {});
    if (kept.conversation == m_conversation.conversation())
        kept.then();
}

} // namespace presentation
