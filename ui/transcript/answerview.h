#pragma once

#include "presentation/explanation.h"
#include "presentation/regioncolours.h"
#include "ui/transcript/messageview.h"

class QLabel;
class QVBoxLayout;

namespace ui {
class Button;
}

namespace ui::transcript {

class CheckCard;
class VersionSwitch;
class AnswerCards;
class TextView;

/// An answer: who answers, its words with the grounded ones underlined, what went wrong as cards, and its
/// bar.
class AnswerView : public MessageView {
    Q_OBJECT

public:
    explicit AnswerView(presentation::Linking &linking, QWidget *parent = nullptr);

    void show(const model::Message &message, const QString &note) override;
    [[nodiscard]] int heightFor(int width) override;
    [[nodiscard]] QRect wordsRect(int region) const override;
    void light(std::optional<int> hovered, std::optional<int> selected) override;

    void offer(const Turning &turning) override;
    /// What the colours under the words tell; takes effect with the next show().
    void setColourBy(presentation::ColourBy by) { m_colourBy = by; }
    /// Whether times in the words lead into a video; takes effect with the next show().
    void setTimesLead(bool lead) { m_timesLead = lead; }
    [[nodiscard]] TextView *words() const override { return m_text; }
    [[nodiscard]] bool showsOtherText() const override;
    /// The text as the model wrote it, markup and all, instead of the clean words.
    [[nodiscard]] qint64 message() const { return m_message.id; }
    [[nodiscard]] bool showsRaw() const { return m_showsRaw; }
    void setShowsRaw(bool raw);
    /// Whether there is anything to check its words against.
    void setCanCheck(bool can);
    /// Only of the last answer may calls be replied to.
    void setIsLast(bool isLast);

signals:
    void askAgainWanted(qint64 message);
    /// The same of another connection; a menu may open below the widget.
    void askOtherWanted(qint64 message, QWidget *below);
    void stepWanted(presentation::Explanation::NextStep step, qint64 message);
    void timeClicked(qint64 message, double seconds);
    /// The person wants to see what went over the wire.
    void sentWanted(qint64 message);
    void continueWanted(qint64 message);
    /// What the model's calls gave, in their order.
    void toolRepliesGiven(qint64 message, const QStringList &texts);
    void rawToggled(qint64 message, bool raw);
    /// The person wants to read the places in another frame; a menu may open below the widget.
    void frameWanted(qint64 message, QWidget *below);
    /// Its numbers, dates and codes are to be looked for on the page.
    void checkWanted(qint64 message);
    void placeChosen(qint64 message, qsizetype check, int region);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectCards();
    void showWords();
    void showTimes();
    void addTurning();
    void showTurning();
    void addChecking();
    void prepareUsage();
    Button *addBarButton(const QString &text, const QString &name);
    void place(int width);
    [[nodiscard]] QString headerText() const;

    presentation::Linking &m_linking;
    presentation::ColourBy m_colourBy = presentation::ColourBy::Label;
    model::Message m_message;
    QString m_note;
    TextView *m_text;
    QLabel *m_wait;
    QWidget *m_bar;
    CheckCard *m_checks;
    Button *m_check = nullptr;
    Button *m_table = nullptr;
    QLabel *m_usage;
    Button *m_copy = nullptr;
    Button *m_again = nullptr;
    Button *m_other = nullptr;
    Button *m_branch = nullptr;
    Button *m_remove = nullptr;
    VersionSwitch *m_versions = nullptr;
    Button *m_sent = nullptr;
    Turning m_turning;
    Button *m_raw = nullptr;
    Button *m_frame = nullptr;
    bool m_showsRaw = false;
    bool m_timesLead = false;
    AnswerCards *m_cards;
    QDateTime m_failedAt; ///< UTC
    bool m_isLast = false;
    int m_height = 0; ///< that it wants, for the width asked last
};

} // namespace ui::transcript
