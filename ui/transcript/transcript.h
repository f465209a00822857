#pragma once

#include "presentation/explanation.h"
#include "presentation/linking.h"
#include "presentation/regioncolours.h"
#include "presentation/ties.h"
#include "ui/transcript/messageview.h"

#include <QAbstractScrollArea>
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

/// Words that are selected in an answer: a range of its text in UTF-16 units.
struct SelectedWords {
    qint64 message = 0;
    qsizetype offset = 0;
    qsizetype length = 0;
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

    /// Whether an answer can be checked against its pictures; without it, none can.
    void setCanCheck(std::function<bool(qint64 message)> can);

public slots:
    void jumpToEnd();
    /// What the colours under grounded words tell, the same as on the picture.
    void setColourBy(presentation::ColourBy by);
    /// Whether times in answers lead into a video.
    void setTimesLead(bool lead);
    /// Whether a question can be asked once more from here; false where answers are only looked at.
    void setAsksAgain(bool asks) { m_asksAgain = asks; }

signals:
    void askAgainWanted(qint64 message);
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

    void startOver();
    void addRows(int first, int last);
    void changeRow(int row);
    void arrange();
    void stack();
    [[nodiscard]] bool measureVisible(int scroll);
    [[nodiscard]] std::pair<int, int> rowsBetween(int top, int bottom) const;
    [[nodiscard]] int wantedScroll() const;
    void placeViews();
    MessageView &viewFor(int row);
    void fill(MessageView &view, int row) const;
    std::unique_ptr<MessageView> makeView(int row);
    std::unique_ptr<MessageView> makeAnswerView();
    void clearSelectionsBut(const TextView *words);
    void markLast();
    void offerWords(QMenu *menu, const AnswerView &view, int phrase);
    [[nodiscard]] int estimatedHeight(int row) const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int columnLeft() const;
    [[nodiscard]] int contentHeight() const;
    void noteAnchor();
    void light();
    void bringIntoView(std::optional<presentation::RegionId> region, presentation::Linking::From from);
    void placeOverlays();

    presentation::ConversationModel &m_model;
    presentation::Linking &m_linking;
    presentation::PictureSource &m_pictures;
    std::vector<Place> m_places;
    std::map<int, std::unique_ptr<MessageView>> m_views;
    Button *m_jump;
    QWidget *m_emptyPage = nullptr;
    bool m_asksAgain = true;
    presentation::ColourBy m_colourBy = presentation::ColourBy::Label;
    bool m_timesLead = false;
    int m_anchorRow = 0; ///< the first row in view keeps its place while others change
    int m_anchorOffset = 0;
    int m_width = 0;
    QSet<qint64> m_raw; ///< answers that are shown as they were written
    std::function<bool(qint64 message)> m_canCheck;
    bool m_following = true;
    bool m_arranging = false;
};

} // namespace ui::transcript
