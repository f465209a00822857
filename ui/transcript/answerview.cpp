#include "ui/transcript/answerview.h"

#include "presentation/answerdialect.h"
#include "presentation/pagechecking.h"
#include "presentation/regionsmodel.h"
#include "presentation/sentsheet.h"
#include "presentation/ties.h"
#include "presentation/videos.h"
#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/tints.h"
#include "ui/transcript/answercards.h"
#include "ui/transcript/checkcard.h"
#include "ui/transcript/textview.h"
#include "ui/transcript/versionswitch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace ui::transcript {

namespace {

constexpr int headerHeight = 22;
constexpr int gap = 8;
constexpr int markSize = 10;

using State = model::Message::State;

/// "kettle: left, about a tenth of the picture. Words matched by Groundglass."
QString describe(const model::Region &region, model::Tie tie)
{
    const QString place = presentation::placeInWords(region);
    const QString sure = presentation::tieInWords(tie);
    return region.label.isEmpty()
        ? AnswerView::tr("%1. Words: %2.", "place, certainty").arg(place, sure)
        : AnswerView::tr("%1: %2. Words: %3.", "label, place, certainty").arg(region.label, place, sure);
}

/// What the service says of its way to the answer, until there are words.
QString progressOf(const model::Answer &answer)
{
    if (!answer.text.isEmpty() || !answer.toolCalls.isEmpty())
        return {};
    return answer.progress.isEmpty() ? AnswerView::tr("Looking…")
                                     : answer.progress.last().simplified().left(300);
}

QList<Grounded> groundedWords(const model::Answer &answer, presentation::ColourBy by)
{
    QList<Grounded> all;
    const QList<QRgb> colours = presentation::coloursOf(answer.regions, by);
    for (int index = 0; index < answer.regions.size(); ++index) {
        const model::Region &region = answer.regions.at(index);
        for (const model::Span &span : region.spans)
            all.append({.region = index,
                .words = {span.offset, span.end()},
                .tie = span.tie,
                .colour = QColor::fromRgb(colours.at(index))});
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Grounded &a, const Grounded &b) { return a.words.from < b.words.from; });
    return all;
}

} // namespace

AnswerView::AnswerView(presentation::Linking &linking, QWidget *parent)
    : MessageView(parent)
    , m_linking(linking)
    , m_text(new TextView(this))
    , m_wait(new QLabel(this))
    , m_bar(new QWidget(this))
    , m_checks(new CheckCard(this))
    , m_usage(new QLabel(this))
    , m_cards(new AnswerCards(this))
{
    setObjectName(u"answer"_s);
    setAttribute(Qt::WA_StaticContents); // what grows at its end is painted there only
    m_text->setObjectName(u"answerText"_s);
    m_wait->setTextFormat(Qt::PlainText);
    m_wait->setWordWrap(true);
    new FlowLayout(8, m_bar);
    m_versions = new VersionSwitch(m_bar);
    m_bar->layout()->addWidget(m_versions);
    m_copy = addBarButton(tr("Copy"), u"copyAnswer"_s);
    m_again = addBarButton(tr("Ask again"), u"askAgain"_s);
    m_other = addBarButton(tr("Ask another…"), u"askOther"_s);
    m_raw = addBarButton(tr("Show raw"), u"showRaw"_s);
    m_raw->setCheckable(true);
    m_raw->setToolTip(tr("The text as the model wrote it, with its coordinates"));
    m_frame = addBarButton(tr("Read as…"), u"readAs"_s);
    m_frame->setToolTip(tr("What the coordinates count in, when boxes stand in the wrong place"));
    addChecking();
    m_sent = addBarButton(tr("What was sent"), u"whatWasSent"_s);
    m_sent->setToolTip(
        tr("The request without keys, the pictures as they went out, and the answer as it came"));
    addTurning();
    prepareUsage();
    connectCards();
    connect(m_sent, &Button::clicked, this, [this] { emit sentWanted(m_message.id); });
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->shownText({0, m_text->text().size()}));
    });
    connect(m_raw, &Button::toggled, this, [this](bool raw) {
        setShowsRaw(raw);
        emit rawToggled(m_message.id, raw);
    });
    connect(m_frame, &Button::clicked, this, [this] { emit frameWanted(m_message.id, m_frame); });
    connect(m_again, &Button::clicked, this, [this] { emit askAgainWanted(m_message.id); });

    const auto region = [this](std::optional<int> index) -> std::optional<presentation::RegionId> {
        return index ? std::optional(presentation::RegionId{m_message.id, *index}) : std::nullopt;
    };
    connect(m_text, &TextView::timeClicked, this,
        [this](double seconds) { emit timeClicked(m_message.id, seconds); });
    m_text->setDescriber([this](const Grounded &grounded) {
        return describe(m_message.answer.regions.value(grounded.region), grounded.tie);
    });
    connect(m_text, &TextView::regionHovered, this, [this, region](std::optional<int> index) {
        m_linking.hover(region(index), presentation::Linking::From::Transcript);
    });
    connect(m_text, &TextView::regionClicked, this, [this, region](std::optional<int> index) {
        m_linking.select(region(index), presentation::Linking::From::Transcript);
    });
}

void AnswerView::addChecking()
{
    m_check = addBarButton(tr("Check against the page"), u"checkPage"_s);
    m_check->setToolTip(tr("Looks for every number, date and code of the answer in the picture"));
    m_table = addBarButton(tr("Copy table"), u"copyTable"_s);
    auto *forms = new QMenu(m_table);
    const auto copyAs = [this](presentation::TableForm form) {
        return [this, form] {
            QGuiApplication::clipboard()->setText(presentation::tableIn(m_message.answer.text, form));
        };
    };
    QAction *tabs =
        forms->addAction(tr("With tabs, for a spreadsheet"), this, copyAs(presentation::TableForm::Tabs));
    tabs->setObjectName(u"copyTabs"_s);
    QAction *csv = forms->addAction(tr("As CSV"), this, copyAs(presentation::TableForm::Csv));
    csv->setObjectName(u"copyCsv"_s);
    m_table->setMenu(forms);
    connect(m_check, &Button::clicked, this, [this] { emit checkWanted(m_message.id); });
    connect(m_checks, &CheckCard::placeChosen, this,
        [this](qsizetype check, int region) { emit placeChosen(m_message.id, check, region); });
    connect(m_checks, &CheckCard::placeHovered, this, [this](std::optional<int> region) {
        m_linking.hover(region ? std::optional(presentation::RegionId{m_message.id, *region}) : std::nullopt,
            presentation::Linking::From::Transcript);
    });
    setCanCheck(false);
}

void AnswerView::setCanCheck(bool can)
{
    m_check->setVisible(can);
}

void AnswerView::connectCards()
{
    connect(m_cards, &AnswerCards::askAgainWanted, this, [this] { emit askAgainWanted(m_message.id); });
    connect(m_cards, &AnswerCards::continueWanted, this, [this] { emit continueWanted(m_message.id); });
    connect(m_cards, &AnswerCards::stepWanted, this,
        [this](presentation::Explanation::NextStep step) { emit stepWanted(step, m_message.id); });
    connect(m_cards, &AnswerCards::toolRepliesGiven, this,
        [this](const QStringList &texts) { emit toolRepliesGiven(m_message.id, texts); });
}

void AnswerView::setIsLast(bool isLast)
{
    if (std::exchange(m_isLast, isLast) == isLast || m_message.id == 0)
        return;
    m_cards->show(m_message, m_failedAt, m_isLast);
    updateGeometry();
}

void AnswerView::prepareUsage()
{
    m_usage->setObjectName(u"usage"_s);
    m_usage->setTextFormat(Qt::PlainText);
    m_usage->setForegroundRole(QPalette::PlaceholderText);
    m_usage->setWordWrap(true);
    QFont small = m_usage->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_usage->setFont(small);
}

Button *AnswerView::addBarButton(const QString &text, const QString &name)
{
    auto *button = new Button(Button::Look::Words, text, m_bar);
    button->setObjectName(name);
    m_bar->layout()->addWidget(button);
    return button;
}

void AnswerView::addTurning()
{
    m_again->setToolTip(tr("The answer becomes another version; this one stays"));
    m_other->setToolTip(tr("Asks another connection"));
    m_branch = addBarButton(tr("Branch"), u"branchAnswer"_s);
    m_branch->setToolTip(tr("Goes on from here in a new conversation"));
    m_remove = addBarButton(tr("Delete"), u"removeAnswer"_s);
    m_remove->setToolTip(tr("Deletes this answer"));
    connect(m_versions, &VersionSwitch::stepWanted, this,
        [this](int by) { emit versionWanted(m_message.id, by); });
    connect(m_other, &Button::clicked, this, [this] { emit askOtherWanted(m_message.id, m_other); });
    connect(m_branch, &Button::clicked, this, [this] { emit branchWanted(m_message.id); });
    connect(m_remove, &Button::clicked, this, [this] { emit removeWanted(m_message.id); });
}

void AnswerView::offer(const Turning &turning)
{
    m_turning = turning;
    showTurning();
}

void AnswerView::showTurning()
{
    const bool isPossible = m_turning.isPossible;
    const bool hasWords = !m_message.answer.rawText().isEmpty();
    m_versions->show(m_turning.version, isPossible ? m_turning.versions : 1);
    m_again->setVisible(isPossible && hasWords);
    m_other->setVisible(isPossible && m_turning.hasOthersToAsk);
    m_sent->setVisible(isPossible);
    m_branch->setVisible(isPossible);
    m_remove->setVisible(isPossible);
    for (Button *button : {m_again, m_other, m_branch, m_remove})
        button->setEnabled(!m_turning.isBusy);
}

void AnswerView::setShowsRaw(bool raw)
{
    if (raw == m_showsRaw)
        return;
    m_showsRaw = raw;
    m_raw->setChecked(raw);
    showWords();
    updateGeometry();
}

bool AnswerView::showsOtherText() const
{
    return m_showsRaw && m_message.answer.rawText() != m_message.answer.text;
}

void AnswerView::showWords()
{
    const model::Answer &answer = m_message.answer;
    const bool hasRaw = answer.rawText() != answer.text;
    const bool showsRaw = m_showsRaw && hasRaw;
    const bool isSteered = answer.reading && !(answer.reading->space + answer.reading->order).isEmpty();
    m_raw->setVisible(hasRaw);
    m_raw->setText(showsRaw ? tr("Show words") : tr("Show raw"));
    m_frame->setVisible(answer.reading && (!answer.reading->family.isEmpty() || isSteered));
    QList<TextRange> doubted;
    for (const model::PageCheck &check : answer.checks) {
        if (!showsRaw && check.verdict == model::PageCheck::Verdict::Missing)
            doubted.append({check.offset, check.offset + check.length});
    }
    m_text->setDoubted(doubted);
    m_checks->show(answer);
    // A growing answer hides its bar: what costs as much as the whole text waits for the end.
    m_table->setVisible(m_message.state != State::Growing
        && !presentation::tableIn(answer.text, presentation::TableForm::Tabs).isEmpty());
    if (showsRaw)
        m_text->setText(answer.rawText(), text::Dialect::Plain);
    else
        m_text->setText(answer.text, presentation::dialectOf(answer));
    m_text->setGrounded(showsRaw ? QList<Grounded>() : groundedWords(answer, m_colourBy));
    showTimes();
}

void AnswerView::showTimes()
{
    QList<TimeLink> times;
    if (m_timesLead && m_message.state != State::Growing) {
        for (const presentation::TimeInText &time : presentation::timesIn(m_text->text()))
            times.append({{time.offset, time.offset + time.length}, time.seconds});
    }
    m_text->setTimes(times);
}

void AnswerView::show(const model::Message &message, const QString &note)
{
    const bool failsNow = message.id == m_message.id && m_message.state == State::Growing;
    if (failsNow && message.state == State::Failed)
        m_failedAt = QDateTime::currentDateTimeUtc();
    else if (message.id != m_message.id)
        m_failedAt = message.when;
    const bool hasNewHeader =
        message.state != m_message.state || message.connectionName != m_message.connectionName;
    m_message = message;
    m_note = note;
    const bool growing = message.state == State::Growing;
    showWords();
    m_text->setGrowing(growing && !message.answer.text.isEmpty());
    m_text->setVisible(!m_text->text().isEmpty());
    m_wait->setText(note.isEmpty() ? progressOf(message.answer) : note);
    m_wait->setVisible(growing && !m_wait->text().isEmpty());
    m_bar->setVisible(!growing);
    m_copy->setVisible(!message.answer.rawText().isEmpty());
    showTurning();
    m_usage->setText(presentation::usageInWords(message.answer));
    m_usage->setToolTip(presentation::usageReason(message.answer));
    m_usage->setVisible(!growing && !m_usage->text().isEmpty());
    setAccessibleName(tr("Answer of %1").arg(message.connectionName));
    m_cards->show(message, m_failedAt, m_isLast);
    if (hasNewHeader)
        update(0, 0, width(), headerHeight);
}

void AnswerView::place(int width)
{
    int y = headerHeight;
    const auto put = [&y, width](QWidget *widget, int height, int before) {
        if (widget->isHidden())
            return;
        y += before;
        widget->setGeometry(0, y, width, height);
        y += height;
    };
    put(m_text, m_text->heightForWidth(width), 2);
    put(m_wait, m_wait->heightForWidth(width), 2);
    put(m_checks, m_checks->layout()->totalHeightForWidth(width), 4);
    for (QWidget *card : m_cards->cards())
        put(card,
            card->layout()->hasHeightForWidth() ? card->layout()->totalHeightForWidth(width)
                                                : card->sizeHint().height(),
            gap);
    put(m_usage, m_usage->heightForWidth(width), 4);
    put(m_bar, m_bar->layout()->heightForWidth(width), 4);
    m_height = y; // the transcript resizes it, after it has moved what is drawn
}

int AnswerView::heightFor(int width)
{
    place(width);
    return m_height;
}

void AnswerView::resizeEvent(QResizeEvent *event)
{
    place(width());
    if (event->oldSize().width() != width())
        update();
}

QRect AnswerView::wordsRect(int region) const
{
    const QRect words = m_text->wordsRect(region);
    return words.isEmpty() ? QRect() : words.translated(m_text->pos());
}

void AnswerView::light(std::optional<int> hovered, std::optional<int> selected)
{
    m_text->setHovered(hovered);
    m_text->setSelected(selected);
}

QString AnswerView::headerText() const
{
    return m_message.connectionName.isEmpty() ? tr("Answer") : m_message.connectionName;
}

void AnswerView::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_message.state == State::Failed ? tints.warning : tints.good);
    painter.drawEllipse(QRectF(0, (headerHeight - markSize) / 2.0, markSize, markSize));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter.setFont(small);
    painter.setPen(tints.dim);
    const QRect words(markSize + 6, 0, width() - markSize - 6, headerHeight);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(headerText(), Qt::ElideRight, words.width()));
}

} // namespace ui::transcript
