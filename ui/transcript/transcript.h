#pragma once

#include "presentation/explanation.h"
#include "presentation/linking.h"
#include "presentation/regioncolours.h"
#include "presentation/ties.h"
#include "text/document.h"
#include "ui/transcript/messageview.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QMenu;

namespace presentation {
class ConversationModel;
class PictureSource;
} // namespace presentation

namespace ui {
class Button;
}

namespace ui::transcript {

class AnswerView;
class TextView;
class Selecting;
class UndoNote;

using TextRange = text::Range;

/// Words that are selected in an answer: a range of its text in UTF-16 units.
struct SelectedWords {
    qint64 message = 0;
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// What a person reads: the first message in view, and how far it is scrolled, in pixels of its height.
struct ReadingPlace {
    qint64 message = 0;
    int offset = 0;
};

/// The conversation as one scrolled column. Only rows in view have widgets; the others have an estimated
/// height until they come near. Follows the growing answer until the person scrolls up, then offers to jump
/// to the end. Words and regions light each other through Linking.
class Transcript : public QAbstractScrollArea {
    Q_OBJECT

public:
    Transcript(presentation::ConversationModel &model, presentation::Linking &linking,
        presentation::PictureSource &pictures, QWidget *parent = nullptr);
    ~Transcript() override;

    [[nodiscard]] bool isFollowing() const { return m_following; }
    /// The widget of a row in view, else nullptr.
    [[nodiscard]] MessageView *viewAt(int row) const;
    /// Shown in the middle while there is no message; owned by the transcript.
    void setEmptyPage(QWidget *page);
    [[nodiscard]] std::optional<SelectedWords> selectedWords() const;
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] QList<int> rowsWithViews() const;
    [[nodiscard]] qint64 messageIn(int row) const;
    [[nodiscard]] int firstRowInView() const;
    /// The row at a height of the viewport, or the nearest; -1 without rows.
    [[nodiscard]] int rowAt(int y) const;
    /// A row of controls above the messages; owned by the transcript, and shown or hidden by its caller, who
    /// then calls placeTopBar().
    void setTopBar(QWidget *bar);
    void placeTopBar();
    /// Scrolls to a range of a message's text, whether or not it was laid out before.
    void bringIntoView(qint64 message, const TextRange &words);

    /// Nothing where the end is followed.
    [[nodiscard]] std::optional<ReadingPlace> readingPlace() const;
    void goTo(const ReadingPlace &place);

    /// Whether an answer can be checked against its pictures; without it, none can.
    void setCanCheck(std::function<bool(qint64 message)> can);

public slots:
    void jumpToEnd();
    /// What the colours under grounded words tell, the same as on the picture.
    void setColourBy(presentation::ColourBy by);
    /// Whether times in answers lead into a video.
    void setTimesLead(bool lead);
    /// Whether a question can be asked once more from here; false where answers are only looked at.
    void setAsksAgain(bool asks);
    /// Whether there is another connection that could be asked.
    void setHasOthersToAsk(bool has);
    /// Offers for a while to take back what was deleted.
    void offerUndo(const QString &sentence);
    void endUndo();

signals:
    void askAgainWanted(qint64 message);
    void askOtherWanted(qint64 message, QWidget *below);
    void askEditedWanted(qint64 message, const QString &text);
    void versionWanted(qint64 message, int step);
    void branchWanted(qint64 message);
    void removeWanted(qint64 message);
    void undoWanted();
    void stepWanted(presentation::Explanation::NextStep step, qint64 message);
    void pictureClicked(qint64 message, int index);
    void timeClicked(qint64 message, double seconds);
    void frameWanted(qint64 message, QWidget *below);
    void checkWanted(qint64 message);
    void placeChosen(qint64 message, qsizetype check, int region);
    void sentWanted(qint64 message);
    void continueWanted(qint64 message);
    void toolRepliesGiven(qint64 message, const QStringList &texts);
    void selectedWordsChanged();
    /// A menu over an answer's text is about to be shown; `region` and `words` are what is grounded under the
    /// pointer, index -1 and nothing where it is elsewhere.
    void wordsMenuOpening(QMenu *menu, presentation::RegionId region, presentation::WordRange words);
    void messagesChanged();
    /// The widget of a row was made, or shows something else now.
    void viewFilled(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Place {
        int top = 0;
        int height = 0;
        bool measured = false;
    };
    /// Where the person was in a conversation.
    struct Kept {
        qint64 message = 0; ///< the first one in view
        int row = 0;
        int offset = 0; ///< from its top
        bool atEnd = true;
    };

    void keepPlace();
    void startOver();
    void anchorAt(qint64 message);
    void addRows(int first, int last);
    void changeRow(int row);
    void arrange();
    void stack();
    [[nodiscard]] bool measureVisible(int scroll);
    [[nodiscard]] std::pair<int, int> rowsBetween(int top, int bottom) const;
    [[nodiscard]] int wantedScroll() const;
    void placeViews();
    MessageView &viewFor(int row);
    void fill(MessageView &view, int row);
    std::unique_ptr<MessageView> makeView(int row);
    std::unique_ptr<MessageView> makeAnswerView();
    std::unique_ptr<MessageView> makeQuestionView();
    void offerTurns();
    [[nodiscard]] bool isBusy() const;
    void measureAgain(const MessageView &view);
    void clearSelectionsBut(const TextView *words);
    void markLast();
    void offerWords(QMenu *menu, const AnswerView &view, int phrase);
    [[nodiscard]] int estimatedHeight(int row) const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int columnLeft() const;
    [[nodiscard]] int contentHeight() const;
    void noteAnchor();
    void light();
    void bringRegionIntoView(std::optional<presentation::RegionId> region, presentation::Linking::From from);
    void scrollTo(int row, const QRect &part);
    void placeOverlays();
    void placeUndo();

    presentation::ConversationModel &m_model;
    presentation::Linking &m_linking;
    presentation::PictureSource &m_pictures;
    std::vector<Place> m_places;
    std::map<int, std::unique_ptr<MessageView>> m_views;
    Button *m_jump;
    QWidget *m_emptyPage = nullptr;
    QWidget *m_topBar = nullptr;
    UndoNote *m_undo;
    Selecting *m_selecting;
    bool m_asksAgain = true;
    bool m_hasOthersToAsk = false;
    bool m_wasBusy = false;
    QHash<qint64, Kept> m_keptPlaces; ///< by conversation
    QHash<qint64, QString> m_edits; ///< questions that are being edited
    presentation::ColourBy m_colourBy = presentation::ColourBy::Label;
    bool m_timesLead = false;
    int m_anchorRow = 0; ///< the first row in view keeps its place while others change
    int m_anchorOffset = 0;
    int m_width = 0;
    int m_shownScroll = 0; ///< where the views stand
    QSet<qint64> m_raw; ///< answers that are shown as they were written
    std::function<bool(qint64 message)> m_canCheck;
    bool m_following = true;
    bool m_arranging = false;
};

} // namespace ui::transcript
