#include "ui/composer/askingrow.h"

#include "presentation/regionasking.h"
#include "ui/controls/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui::composer {

namespace {
constexpr int shownLines = 4;
}

AskingRow::AskingRow(presentation::RegionAsking &asking, QWidget *parent)
    : QWidget(parent)
    , m_asking(asking)
    , m_toggle(new Button(Button::Look::Quiet, Icon::Regions, tr("Ask for regions"), this))
    , m_words(new QLabel(this))
    , m_edit(new QPlainTextEdit(this))
    , m_change(new Button(Button::Look::Words, tr("Edit"), this))
    , m_reset(new Button(Button::Look::Words, tr("Reset"), this))
{
    setObjectName(u"askingRow"_s);
    m_toggle->setObjectName(u"askForRegions"_s);
    m_toggle->setCheckable(true);
    m_words->setObjectName(u"askingWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_edit->setObjectName(u"regionPrompt"_s);
    m_edit->setAccessibleName(tr("Words that ask for regions"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * shownLines + 12);
    m_change->setObjectName(u"editRegionPrompt"_s);
    m_reset->setObjectName(u"resetRegionPrompt"_s);
    m_reset->setToolTip(tr("Back to the words that suit the model"));

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_words, 1);
    line->addWidget(m_reset);
    line->addWidget(m_change);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(line);
    rows->addWidget(m_edit);

    connect(m_toggle, &Button::clicked, this, [this](bool asks) { m_asking.setAsks(asks); });
    connect(m_change, &Button::clicked, this, [this] { setEditing(!m_editing); });
    connect(m_reset, &Button::clicked, this, [this] { m_asking.setPrompt({}); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_editing && m_edit->hasFocus())
            m_asking.setPrompt(m_edit->toPlainText());
    });
    connect(&asking, &presentation::RegionAsking::changed, this, &AskingRow::follow);
    setEditing(false);
}

void AskingRow::setEditing(bool editing)
{
    m_editing = editing;
    m_edit->setVisible(editing);
    m_change->setText(editing ? tr("Done") : tr("Edit"));
    follow();
    if (editing)
        m_edit->setFocus(Qt::OtherFocusReason);
}

void AskingRow::follow()
{
    setVisible(m_asking.asks() && m_asking.isNeeded());
    m_toggle->setEnabled(m_asking.isNeeded());
    m_toggle->setChecked(m_asking.asks() && m_asking.isNeeded());
    m_toggle->setToolTip(m_asking.isNeeded()
            ? tr("Ask for regions: the model is asked to say where things are")
            : tr("The built-in service always answers with regions: there is nothing to ask for"));
    m_reset->setVisible(m_asking.isOwnPrompt());
    m_words->setText(m_asking.isOwnPrompt() ? tr("Asks for regions in your own words")
                                            : tr("Asks for regions in words that suit the model"));
    m_words->setToolTip(m_asking.prompt());
    const bool isBeingTyped = m_editing && m_edit->hasFocus();
    if (!isBeingTyped && m_edit->toPlainText() != m_asking.prompt())
        m_edit->setPlainText(m_asking.prompt());
}

} // namespace ui::composer
