#pragma once

#include "presentation/askedplaces.h"
#include "presentation/askingparameters.h"
#include "presentation/comparison.h"
#include "presentation/connections.h"
#include "presentation/conversationconnection.h"
#include "presentation/conversationmodel.h"
#include "presentation/coordinateframes.h"
#include "presentation/corrections.h"
#include "presentation/draft.h"
#include "presentation/estimate.h"
#include "presentation/exchange.h"
#include "presentation/historymodel.h"
#include "presentation/linking.h"
#include "presentation/pagechecking.h"
#include "presentation/pictureasking.h"
#include "presentation/picturesource.h"
#include "presentation/regionasking.h"
#include "presentation/regionsmodel.h"
#include "presentation/searchmodel.h"
#include "presentation/servicequestions.h"
#include "presentation/settings.h"
#include "presentation/showing.h"
#include "presentation/ties.h"
#include "presentation/turns.h"
#include "presentation/videoplaces.h"
#include "presentation/videos.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace store {
class ConnectionFile;
class Keychain;
} // namespace store

namespace presentation {

class Carrying;
class DraftKeeping;
class Preferences;
class Presenter;
class SetModel;

/// The whole behaviour of the window without a widget: the open conversation, the question being written,
/// what the stage shows, and the answers under way, kept in the history as they grow. Window's thread.
class Workspace : public QObject {
    Q_OBJECT

public:
    /// What the program wires in. All outlive the workspace.
    struct Outside {
        store::History &history;
        Preferences &preferences;
        MakeTurn makeTurn = {};
        FetchPicture fetch = {};
        store::ConnectionFile *connectionFile = nullptr; ///< without one, connections live until the end
        chat::VideoLibrary *videoLibrary = nullptr; ///< without one, there are no videos
        VideoPlaces::MakeLibrary makeVideoLibrary = {}; ///< of other services; without one, there are none
        store::Keychain *keychain = nullptr; ///< without one, keys do
        ServiceQuestions services = {};
        DataPlace dataPlace = {{}, {}};
        PictureSource *pictures = nullptr; ///< without one, the workspace makes its own
    };

    explicit Workspace(Outside outside, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] ConversationModel &conversation() { return m_conversation; }
    [[nodiscard]] HistoryModel &history() { return m_list; }
    [[nodiscard]] SearchModel &search() { return m_search; }
    [[nodiscard]] Draft &draft() { return m_draft; }
    [[nodiscard]] Linking &linking() { return m_linking; }
    [[nodiscard]] RegionsModel &regions() { return m_regions; }
    [[nodiscard]] PictureSource &pictures() { return m_pictures; }
    [[nodiscard]] Connections &connections() { return m_connections; }
    /// For trying a connection out.
    [[nodiscard]] const MakeTurn &makeTurn() const { return m_outside.makeTurn; }
    [[nodiscard]] const DataPlace &dataPlace() const { return m_outside.dataPlace; }
    [[nodiscard]] const ServiceQuestions &services() const { return m_outside.services; }
    [[nodiscard]] Showing &showing() { return m_showing; }
    [[nodiscard]] Corrections &corrections() { return m_corrections; }
    [[nodiscard]] Comparison &comparison() { return m_comparison; }
    [[nodiscard]] AskedPlaces &askedPlaces() { return m_asked; }
    [[nodiscard]] Carrying &carrying() { return *m_carrying; }
    /// Null where the program wires no library of videos.
    [[nodiscard]] Videos *videos() { return m_videos.get(); }
    [[nodiscard]] VideoPlaces *videoPlaces() { return m_videoPlaces.get(); }
    [[nodiscard]] Ties &ties() { return m_ties; }
    [[nodiscard]] CoordinateFrames &frames() { return m_frames; }
    [[nodiscard]] RegionAsking &asking() { return m_asking; }
    [[nodiscard]] PictureAsking &pictureAsking() { return m_pictureAsking; }
    [[nodiscard]] PageChecking &checking() { return m_checking; }
    [[nodiscard]] Presenter &presenter() { return *m_presenter; }
    [[nodiscard]] Turns &turns() { return m_turns; }
    [[nodiscard]] AskingParameters &parameters() { return m_parameters; }

    /// Shows the conversation that was open last, or an empty one.
    void openLast();
    void newConversation();
    void open(qint64 conversation);
    /// Shows a message in which `typed` was found; 0: only the conversation.
    void openAt(qint64 conversation, qint64 message, const QString &typed);
    void openNeighbour(int step);
    /// A set of pictures to review; beside the conversations, not one of them.
    [[nodiscard]] std::unique_ptr<SetModel> openSet(const QString &path);

    /// What asking the draft's question would cost.
    [[nodiscard]] Estimate estimate() const;
    /// Asks the draft's question as soon as its pictures are read and the answer before it is kept. Nothing
    /// happens while an answer is still growing here.
    void ask();
    void askThis(const QString &question);
    /// Asks about these pictures, whatever the draft holds; they are not sent again when the conversation is
    /// about them already.
    void askAbout(const QString &question, const QList<model::Picture> &pictures);
    /// Asks the question of this answer once more, with its pictures, of the connection chosen now. The
    /// answer becomes another version of the old one.
    void askAgain(qint64 answer);
    /// The same of another connection, which the conversation asks from now on.
    void askAgainOf(qint64 answer, int connection);
    /// Asks a question in other words, with its pictures, as another version of it.
    void askEdited(qint64 question, const QString &text);
    /// The same with its pictures at half the size that they went out with.
    void askAgainSmaller(qint64 answer);
    /// Asks the model to go on with an answer that reached its longest length.
    void continueAnswer(qint64 answer);
    /// Gives back what the calls of the last answer gave, in their order; an empty text skips a call.
    void replyToCalls(qint64 answer, const QStringList &texts);
    /// Puts the question of this answer, with its pictures, back into the draft.
    void rewordQuestionOf(qint64 answer);
    /// Fetches the picture on the stage, which is only an address so far: the click that allows it.
    void fetchShown(const model::Picture &picture);
    /// What went over the wire for this answer; without a request where nothing is known.
    [[nodiscard]] QFuture<model::Result<model::SentRecord>> sent(qint64 answer) const;
    void stop();
    /// After a change of the language: what was put into words before.
    void readWordsAnew();
    [[nodiscard]] bool isAnswering() const;

signals:
    void estimateChanged();
    void answeringChanged(bool answering);
    /// A growing answer, as it was a moment ago, is on the disk.
    void growthKept();
    /// The question that is being written is on the disk as it was a moment ago.
    void draftKept();
    void conversationOpened(qint64 conversation);
    /// The person is to see this message of the open conversation, with what was typed marked in it.
    void messageSought(qint64 message, const QString &typed);
    /// Loud: what the person sees is not on the disk.
    void storeFailed(const model::Problem &problem);
    /// The person confirmed that all data goes, and the program with it.
    void deletionWanted();
    /// A history could not be used and a new one was begun; the old one is kept under this name.
    void historySetAside(const model::Problem &problem, const QString &keptAs);

private:
    void show(const model::Conversation &conversation);
    void send(const QString &text, const QList<model::Picture> &pictures,
        const std::optional<model::VideoPart> &video = {});
    void appendAndRun(const model::Message &question);
    void run(const model::Message &question, const model::Message &answer, int questionRow);
    [[nodiscard]] chat::Question questionFor(const model::Message &question, int questionRow) const;
    [[nodiscard]] std::optional<Companion::Wish> companionFor(const chat::Question &question) const;
    [[nodiscard]] model::PlaceReading readingOf(const QString &addition) const;
    [[nodiscard]] model::Message newAnswer();
    [[nodiscard]] QString additionFor(const std::optional<model::VideoPart> &video) const;
    void watch(Exchange &exchange);
    void put(const Exchange &exchange, qint64 oldId, const model::Message &message);
    void forget(Exchange *exchange);
    void tellAnswering();
    [[nodiscard]] bool waitsForKeeping(std::function<void()> then);
    [[nodiscard]] Exchange *runningHere() const;
    void watchHistory();
    void showSought();

    Outside m_outside;
    std::unique_ptr<PictureSource> m_ownPictures; ///< null when they come from outside
    PictureSource &m_pictures;
    ConversationModel m_conversation;
    HistoryModel m_list;
    SearchModel m_search;
    Draft m_draft;
    Linking m_linking;
    RegionsModel m_regions;
    Connections m_connections;
    ConversationConnection m_asksOf;
    Corrections m_corrections;
    Showing m_showing;
    Comparison m_comparison;
    AskedPlaces m_asked;
    std::unique_ptr<Carrying> m_carrying;
    Ties m_ties;
    Turns m_turns;
    CoordinateFrames m_frames;
    RegionAsking m_asking;
    PictureAsking m_pictureAsking;
    PageChecking m_checking;
    std::unique_ptr<Presenter> m_presenter;
    std::unique_ptr<DraftKeeping> m_draftKeeping;
    std::unique_ptr<Videos> m_videos;
    std::unique_ptr<VideoPlaces> m_videoPlaces;
    AskingParameters m_parameters;
    std::vector<std::unique_ptr<Exchange>> m_running;
    qint64 m_lastOwnId = 0; ///< counts down: ids of what the store does not know yet
    qint64 m_opening = 0;
    qint64 m_removedHere = 0; ///< the conversation that was open when it was removed
    struct Sought {
        qint64 conversation = 0;
        qint64 message = 0;
        QString typed = {};
    };
    Sought m_sought; ///< what is to be shown once its conversation is open
    bool m_askWhenRead = false;
    std::optional<int> m_longestSide; ///< of the pictures of the next question

    /// What was asked for while the last answer of a conversation was being kept.
    struct WhenKept {
        qint64 conversation = 0;
        std::function<void()> then = {};
    };
    WhenKept m_whenKept;
};

} // namespace presentation
