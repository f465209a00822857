#include "ui/window/setwindow.h"

#include "presentation/explanation.h"
#include "ui/controls/splitter.h"
#include "ui/controls/tints.h"
#include "ui/sets/setlist.h"
#include "ui/stage/regionlist.h"
#include "ui/stage/stage.h"
#include "ui/transcript/transcript.h"

#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::window {

SetWindow::SetWindow(std::unique_ptr<presentation::SetModel> set, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_set(std::move(set))
    , m_list(new sets::SetList(*m_set))
    , m_stage(new stage::Stage(m_set->pictures(), m_regions, m_linking))
    , m_table(new stage::RegionList(m_regions, m_linking))
    , m_transcript(new transcript::Transcript(m_words, m_linking, m_set->pictures()))
    , m_trouble(new QLabel)
{
    setObjectName(u"setWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1: set").arg(QFileInfo(m_set->path()).fileName()));
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    m_trouble->setObjectName(u"setTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setMargin(12);
    m_trouble->hide();

    auto *middle = new Splitter(Qt::Vertical);
    middle->addWidget(m_stage);
    middle->addWidget(m_table);
    middle->setStretchFactor(0, 1);
    middle->setSizes({600, 180});
    auto *columns = new Splitter(Qt::Horizontal);
    columns->addWidget(m_list);
    columns->addWidget(middle);
    columns->addWidget(m_transcript);
    columns->setStretchFactor(1, 1);
    columns->setSizes({340, 640, 300});
    columns->setCollapsible(1, false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_trouble);
    rows->addWidget(columns, 1);

    connect(m_list, &sets::SetList::currentChanged, this, &SetWindow::showRow);
    connect(m_set.get(), &presentation::SetModel::failed, this, &SetWindow::showProblem);
    auto *leave = new QShortcut(Qt::Key_Escape, this);
    connect(leave, &QShortcut::activated, this, &QWidget::close);
    m_transcript->setAsksAgain(false);
    m_transcript->hide();
    m_list->view()->setFocus();
}

SetWindow::~SetWindow()
{
    // Views before the models that they watch.
    delete m_list;
    delete m_stage;
    delete m_table;
    delete m_transcript;
}

void SetWindow::showRow(int row)
{
    if (row < 0) {
        m_row = row;
        m_shown = {};
        m_stage->clear();
        m_regions.clear();
        m_words.clear();
        m_transcript->hide();
        return;
    }
    const bool read = m_set->data(m_set->index(row), presentation::SetModel::ReadRole).toBool();
    if (row == m_row && read == m_wasRead)
        return;
    m_row = row;
    m_wasRead = read;
    const exchange::SetContent &content = m_set->contentAt(row);
    const model::Answer answer{.text = content.text, .regions = content.regions};
    m_linking.clear();
    m_regions.show(row + 1, answer);
    m_words.show({.id = 1,
        .messages = {{.id = row + 1,
            .role = model::Role::Assistant,
            .answer = answer,
            .connectionName = tr("Answer about %1").arg(m_set->itemAt(row).name)}}});
    m_transcript->setVisible(!content.text.isEmpty());
    if (const model::Picture picture = m_set->pictureAt(row); picture != m_shown) {
        m_shown = picture;
        if (picture.contentHash.isEmpty())
            m_stage->clear(); // a line that names no picture
        else
            m_stage->showPicture(picture, 0);
    }
    const QString trouble = m_set->troubleAt(row);
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void SetWindow::showProblem(const model::Problem &problem)
{
    const presentation::Explanation explanation = presentation::explain(problem);
    m_trouble->setText(
        QStringList{explanation.sentence, explanation.cause, explanation.advice}.join(u' ').trimmed());
    m_trouble->show();
}

void SetWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tintsOf(palette()).warningSoft); // behind the line that tells of trouble
}

} // namespace ui::window
