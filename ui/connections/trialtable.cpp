#include "ui/connections/trialtable.h"

#include "ui/controls/tints.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui::connections {

namespace {

using State = presentation::ConnectionTrial::Row::State;

QString stateWords(State state)
{
    switch (state) {
    case State::Works:
        return TrialTable::tr("works");
    case State::Fails:
        return TrialTable::tr("does not work");
    case State::Asking:
        return TrialTable::tr("asking…");
    case State::Skipped:
        return TrialTable::tr("not tried");
    case State::Waiting:
        break;
    }
    return TrialTable::tr("next");
}

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

void colour(QLabel *label, State state)
{
    const Tints tints = tintsOf(label->palette());
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText,
        state == State::Works       ? tints.good
            : state == State::Fails ? tints.warning
                                    : tints.dim);
    label->setPalette(palette);
}

} // namespace

TrialTable::TrialTable(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"trialTable"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
}

void TrialTable::show(const QList<presentation::ConnectionTrial::Row> &rows)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < rows.size(); ++row) {
        const auto &entry = rows.at(row);
        QLabel *state = plainLabel(stateWords(entry.state));
        colour(state, entry.state);
        m_grid->addWidget(plainLabel(entry.what), row, 0);
        m_grid->addWidget(state, row, 1);
        m_grid->addWidget(plainLabel(entry.why), row, 2);
    }
    setVisible(!rows.isEmpty());
}

} // namespace ui::connections
