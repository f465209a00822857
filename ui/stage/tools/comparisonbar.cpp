#include "ui/stage/tools/comparisonbar.h"

#include "presentation/comparison.h"
#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/tints.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QSlider>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::stage {

namespace {

using presentation::Comparison;

constexpr int sideMargin = 12;
constexpr qsizetype mostLabels = 12;

QString percent(const std::optional<double> &share)
{
    return share ? ComparisonBar::tr("%1 %").arg(QLocale().toString(*share * 100, 'f', 0))
                 : QString(QChar(0x2013));
}

QLabel *wordsLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ComparisonBar::ComparisonBar(Comparison &comparison, QWidget *parent)
    : QWidget(parent)
    , m_comparison(comparison)
{
    setObjectName(u"comparisonBar"_s);
    setAccessibleName(tr("Comparison of regions"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(sideMargin, 6, sideMargin, 6);
    rows->setSpacing(4);
    rows->addWidget(makeHead());
    rows->addWidget(makeRules());
    connect(&comparison, &Comparison::changed, this, &ComparisonBar::follow);
    connect(&comparison, &Comparison::referenceChanged, this, &ComparisonBar::follow);
    follow();
}

QWidget *ComparisonBar::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Compared with"), head);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way first where it is narrow
    title->setMaximumWidth(title->sizeHint().width());
    m_reference = new Button(Button::Look::Framed, QString(), head);
    m_reference->setObjectName(u"comparisonReference"_s);
    m_reference->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_reference->setIconName(Icon::Compare);
    connect(m_reference, &Button::clicked, this, [this] { emit otherWanted(m_reference); });
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(title, 1);
    row->addWidget(m_reference, 2);
    row->addStretch(1);
    const QList<std::tuple<Comparison::Side, QString, QString>> sides{
        {Comparison::Side::Both, u"comparisonBoth"_s, tr("Both")},
        {Comparison::Side::Shown, u"comparisonShown"_s, tr("Answer")},
        {Comparison::Side::Reference, u"comparisonOther"_s, tr("Other")}};
    for (const auto &[side, name, text] : sides) {
        auto *button = new Button(Button::Look::Quiet, text, head);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setMinimumWidth(button->sizeHint().width());
        button->setToolTip(tr("Which regions are drawn (X blinks between the two)"));
        connect(button, &Button::clicked, this, [this, side] {
            m_comparison.setSide(side);
            follow();
        });
        row->addWidget(button);
        m_sides.append(button);
    }
    auto *close = new Button(Button::Look::Quiet, Icon::Close, tr("Stop comparing"), head);
    close->setObjectName(u"stopComparing"_s);
    connect(close, &Button::clicked, &m_comparison, &Comparison::end);
    row->addWidget(close);
    return head;
}

QWidget *ComparisonBar::makeRules()
{
    auto *rules = new QWidget(this);
    auto *flow = new FlowLayout(10, rules);
    m_thresholdText = wordsLabel(u"comparisonThresholdText"_s, rules);
    m_threshold = new QSlider(Qt::Horizontal, rules);
    m_threshold->setObjectName(u"comparisonThreshold"_s);
    m_threshold->setAccessibleName(tr("Least overlap of a match, in percent"));
    m_threshold->setRange(1, 100);
    m_threshold->setPageStep(5);
    m_threshold->setFixedWidth(140);
    m_threshold->setValue(static_cast<int>(std::lround(m_comparison.rules().leastOverlap * 100)));
    connect(m_threshold, &QSlider::valueChanged, this, [this](int value) {
        m_comparison.setLeastOverlap(value / 100.0);
        follow();
    });
    m_labels = new Button(Button::Look::Framed, tr("Names must agree"), rules);
    m_labels->setObjectName(u"comparisonLabels"_s);
    m_labels->setCheckable(true);
    m_labels->setToolTip(tr("Whether two regions match only when they have the same name"));
    connect(m_labels, &Button::toggled, &m_comparison, &Comparison::setLabelsMatter);
    m_counts = wordsLabel(u"comparisonCounts"_s, rules);
    m_shares = wordsLabel(u"comparisonShares"_s, rules);
    QFont bold = m_counts->font();
    bold.setBold(true);
    m_counts->setFont(bold);
    m_adopt = new Button(Button::Look::Framed, QString(), rules);
    m_adopt->setObjectName(u"adoptMissed"_s);
    m_adopt->setToolTip(tr("Add the regions that only the other has to what I corrected; can be undone"));
    connect(m_adopt, &Button::clicked, this, &ComparisonBar::adoptWanted);
    for (QWidget *part :
        QList<QWidget *>{m_thresholdText, m_threshold, m_labels, m_counts, m_shares, m_adopt})
        flow->addWidget(part);
    return rules;
}

QString ComparisonBar::counts() const
{
    const grounding::Metrics metrics = m_comparison.metrics();
    return QStringList{tr("%n matched", nullptr, static_cast<int>(metrics.matched)),
        tr("%n missed", nullptr, static_cast<int>(metrics.missed)),
        tr("%n extra", nullptr, static_cast<int>(metrics.extra))}
        .join(u" · "_s);
}

QString ComparisonBar::shares() const
{
    const grounding::Metrics metrics = m_comparison.metrics();
    return tr("precision %1 · recall %2 · mean IoU %3")
        .arg(percent(metrics.precision()), percent(metrics.recall()), percent(metrics.meanOverlap()));
}

/// One line a label, those with the most regions first.
QString ComparisonBar::byLabel() const
{
    const auto metrics = m_comparison.metricsByLabel();
    QList<QString> labels = metrics.keys();
    std::ranges::stable_sort(labels, std::ranges::greater(), [&](const QString &label) {
        const grounding::Metrics &m = metrics[label];
        return m.matched + m.missed + m.extra;
    });
    QStringList lines;
    for (const QString &label : labels.first(std::min(mostLabels, labels.size()))) {
        const grounding::Metrics &m = metrics[label];
        lines << tr("%1: precision %2, recall %3", "metrics of the regions with one name")
                     .arg(label.isEmpty() ? tr("(no name)") : label.left(40), percent(m.precision()),
                         percent(m.recall()));
    }
    return lines.join(u'\n');
}

void ComparisonBar::follow()
{
    setVisible(m_comparison.isOn());
    if (!m_comparison.isOn())
        return;
    m_reference->setText(m_comparison.referenceName());
    m_reference->setAccessibleName(tr("Compared with %1").arg(m_comparison.referenceName()));
    m_reference->setToolTip(
        tr("%1 — click to compare with something else").arg(m_comparison.referenceName()));
    const auto side = static_cast<int>(m_comparison.side());
    for (int i = 0; i < m_sides.size(); ++i)
        m_sides.at(i)->setChecked(i == side);
    m_thresholdText->setText(tr("Match from %1 % overlap").arg(m_threshold->value()));
    m_counts->setText(m_comparison.isReady() ? counts() : tr("Comparing…"));
    const bool nothing = m_comparison.isReady() && m_comparison.reference().isEmpty();
    m_shares->setText(nothing ? tr("The other has no regions on this picture.") : shares());
    m_shares->setToolTip(byLabel());
    const auto adoptable = static_cast<int>(m_comparison.adoptable().size());
    m_adopt->setText(tr("Adopt %n missed", nullptr, adoptable));
    m_adopt->setVisible(adoptable > 0);
    updateGeometry();
}

void ComparisonBar::paintEvent(QPaintEvent *)
{
    const ui::Tints tints = ui::tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tints.pane);
    painter.fillRect(QRect(0, 0, width(), 1), tints.hairline);
}

} // namespace ui::stage
