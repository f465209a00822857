#include "ui/composer/parameterpanel.h"

#include "ui/controls/button.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::composer {

namespace {

constexpr int panelWidth = 520;
constexpr int fewHeight = 360;
constexpr int allHeight = 700;
constexpr int rowGap = 8;
constexpr int mostTokens = 1'000'000;
constexpr int mostStops = 4;
constexpr double leftToTheModel = -0.01; // the spin box's lowest value stands for none

using Format = model::Parameters::Format;

QLabel *noteLabel(QWidget *parent)
{
    auto *note = new QLabel(parent);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    QFont small = note->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    note->setFont(small);
    note->hide();
    return note;
}

void setText(QPlainTextEdit &edit, const QString &text)
{
    if (!edit.hasFocus() && edit.toPlainText() != text)
        edit.setPlainText(text);
}

void setNumber(QDoubleSpinBox &box, const std::optional<double> &value)
{
    if (!box.hasFocus())
        box.setValue(value.value_or(leftToTheModel));
}

std::optional<double> numberIn(const QDoubleSpinBox &box)
{
    return box.value() < 0 ? std::nullopt : std::optional(box.value());
}

} // namespace

ParameterPanel::ParameterPanel(presentation::AskingParameters &parameters, bool full, QWidget *parent)
    : QDialog(parent)
    , m_parameters(parameters)
    , m_form(new QVBoxLayout)
    , m_system(textField(u"systemText"_s, tr("For example: answer briefly, and in German"), 3))
    , m_maxTokens(new QSpinBox(this))
    , m_temperature(optionalNumber(u"temperature"_s, 2))
    , m_topP(optionalNumber(u"topP"_s, 1))
    , m_seed(new QLineEdit(this))
    , m_stop(textField(u"stop"_s, tr("One in each line, four at most"), 2))
    , m_format(new QComboBox(this))
    , m_schema(textField(u"schema"_s, u"{\"type\": \"object\", …}"_s, 5))
    , m_tools(textField(u"tools"_s, u"[{\"name\": \"find_price\", \"parameters\": {…}}]"_s, 5))
    , m_effort(new QComboBox(this))
{
    setObjectName(u"parameterPanel"_s);
    setWindowTitle(tr("How to ask"));
    m_form->setSpacing(4);
    m_form->setContentsMargins(16, 4, 16, 8);
    addRows();
    m_form->addStretch(1);
    auto *inside = new QWidget;
    inside->setLayout(m_form);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 12);
    rows->setSpacing(8);
    rows->addWidget(scroll, 1);
    rows->addWidget(makeButtons());
    setFull(full);
    follow();
    listen();
}

QPlainTextEdit *ParameterPanel::textField(const QString &name, const QString &placeholder, int lines)
{
    auto *field = new QPlainTextEdit(this);
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 14);
    return field;
}

QDoubleSpinBox *ParameterPanel::optionalNumber(const QString &name, double most)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(name);
    box->setRange(leftToTheModel, most);
    box->setDecimals(2);
    box->setSingleStep(0.1);
    box->setSpecialValueText(tr("left to the model"));
    return box;
}

void ParameterPanel::addRows()
{
    m_maxTokens->setObjectName(u"maxTokens"_s);
    m_maxTokens->setRange(1, mostTokens);
    m_maxTokens->setSingleStep(100);
    m_maxTokens->setSuffix(tr(" tokens"));
    m_seed->setObjectName(u"seed"_s);
    m_seed->setPlaceholderText(tr("none"));
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(u"-?\\d{1,18}"_s), m_seed));
    m_format->setObjectName(u"format"_s);
    m_format->addItems({tr("Words"), tr("JSON"), tr("JSON by a schema")});
    m_effort->setObjectName(u"effort"_s);
    m_effort->addItem(tr("left to the model"), QString());
    m_effort->addItem(tr("minimal"), u"minimal"_s);
    m_effort->addItem(tr("low"), u"low"_s);
    m_effort->addItem(tr("medium"), u"medium"_s);
    m_effort->addItem(tr("high"), u"high"_s);
    for (QWidget *field :
        std::initializer_list<QWidget *>{m_maxTokens, m_temperature, m_topP, m_seed, m_format, m_effort})
        field->setMinimumHeight(28); // letters of some scripts stand on two storeys
    for (QPlainTextEdit *field : {m_schema, m_tools})
        field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    addRow(Control::SystemText, tr("What the model is told first"),
        tr("Goes out before every question of this conversation"), m_system, false);
    addRow(Control::MaxTokens, tr("Longest answer"), tr("A token is about four letters"), m_maxTokens, false);
    addRow(Control::Temperature, tr("Temperature"),
        tr("0 says the likeliest, 2 is very free; most models begin with 1"), m_temperature, false);
    addRow(Control::Json, tr("Answer as"), tr("The form of the answer"), m_format, false);
    addRow(Control::Schema, tr("JSON schema"), tr("What the answer's JSON has to look like"), m_schema, true);
    addRow(Control::TopP, tr("Top p"), tr("Of all next words, only the likeliest that make up this share"),
        m_topP, true);
    addRow(Control::Seed, tr("Seed"), tr("The same seed makes the same answer likelier"), m_seed, true);
    addRow(Control::Stop, tr("Stop words"), tr("The answer ends before one of these"), m_stop, true);
    addRow(Control::Tools, tr("Tools"),
        tr("Functions that the model may ask to be called; you answer its calls"), m_tools, true);
    addRow(Control::Effort, tr("Thinking"), tr("How long a thinking model thinks"), m_effort, true);
}

void ParameterPanel::addRow(
    Control control, const QString &name, const QString &help, QWidget *editor, bool onlyFull)
{
    auto *label = new QLabel(name, this);
    label->setToolTip(help);
    label->setBuddy(editor);
    label->setContentsMargins(0, rowGap, 0, 0);
    editor->setToolTip(help);
    editor->setAccessibleName(name);
    auto *field = new QWidget(this);
    auto *note = noteLabel(field);
    auto *lines = new QVBoxLayout(field);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(editor);
    lines->addWidget(note);
    m_form->addWidget(label);
    m_form->addWidget(field);
    m_rows.append({control, editor, field, label, note, onlyFull});
}

QWidget *ParameterPanel::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_view = new Button(Button::Look::Framed, {}, bar);
    m_view->setObjectName(u"fullView"_s);
    m_reset = new Button(Button::Look::Words, tr("Reset all"), bar);
    m_reset->setObjectName(u"resetParameters"_s);
    auto *close = new Button(Button::Look::Filled, tr("Done"), bar);
    close->setObjectName(u"closeParameters"_s);
    row->addWidget(m_view);
    row->addWidget(m_reset);
    row->addStretch();
    row->addWidget(close);
    connect(m_view, &Button::clicked, this, [this] {
        setFull(!m_full);
        emit fullToggled(m_full);
    });
    connect(m_reset, &Button::clicked, this, [this] {
        m_complaints.clear();
        m_reset->setFocus(Qt::OtherFocusReason); // what has the focus is not overwritten
        m_parameters.set({});
    });
    connect(close, &Button::clicked, this, &QDialog::close);
    return bar;
}

void ParameterPanel::listen()
{
    for (QPlainTextEdit *field : {m_system, m_stop, m_schema})
        connect(field, &QPlainTextEdit::textChanged, this, &ParameterPanel::take);
    connect(m_tools, &QPlainTextEdit::textChanged, this, &ParameterPanel::takeTools);
    for (QDoubleSpinBox *box : {m_temperature, m_topP})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ParameterPanel::take);
    connect(m_maxTokens, &QSpinBox::valueChanged, this, &ParameterPanel::take);
    connect(m_seed, &QLineEdit::textChanged, this, &ParameterPanel::take);
    for (QComboBox *box : {m_format, m_effort})
        connect(box, &QComboBox::currentIndexChanged, this, &ParameterPanel::take);
    connect(&m_parameters, &presentation::AskingParameters::changed, this, &ParameterPanel::follow);
}

void ParameterPanel::setFull(bool full)
{
    m_full = full;
    m_view->setText(full ? tr("Fewer settings") : tr("All settings"));
    showRows();
    const int wanted = full ? allHeight : fewHeight;
    resize(panelWidth, qMin(wanted, screen()->availableSize().height() - 80));
}

void ParameterPanel::showRows()
{
    for (const Row &row : std::as_const(m_rows)) {
        const bool isForSchema = row.control == Control::Schema;
        const bool needsSchema = m_parameters.parameters().format == Format::JsonSchema;
        const bool shown = isForSchema ? needsSchema : m_full || !row.onlyFull;
        const QString complaint = m_complaints.value(int(row.control));
        const QString obstacle = m_parameters.obstacle(row.control);
        row.field->setVisible(shown);
        row.name->setVisible(shown);
        row.editor->setEnabled(obstacle.isEmpty());
        if (!obstacle.isEmpty())
            row.editor->setToolTip(obstacle);
        else
            row.editor->setToolTip(row.name->toolTip());
        row.note->setText(obstacle.isEmpty() ? complaint : obstacle);
        row.note->setVisible(!row.note->text().isEmpty());
    }
    m_reset->setEnabled(!m_parameters.areUsual());
}

void ParameterPanel::follow()
{
    m_following = true;
    const model::Parameters &now = m_parameters.parameters();
    setText(*m_system, now.systemText);
    if (!m_maxTokens->hasFocus())
        m_maxTokens->setValue(now.maxTokens);
    setNumber(*m_temperature, now.temperature);
    setNumber(*m_topP, now.topP);
    if (!m_seed->hasFocus())
        m_seed->setText(now.seed ? QString::number(*now.seed) : QString());
    setText(*m_stop, now.stop.join(u'\n'));
    m_format->setCurrentIndex(static_cast<int>(now.format));
    setText(*m_schema, now.schema);
    if (!m_complaints.contains(int(Control::Tools)))
        setText(*m_tools, m_parameters.toolsText());
    m_effort->setCurrentIndex(qMax(0, m_effort->findData(now.reasoningEffort)));
    showRows();
    m_following = false;
}

void ParameterPanel::take()
{
    if (m_following)
        return;
    model::Parameters now = m_parameters.parameters();
    now.systemText = m_system->toPlainText();
    now.maxTokens = m_maxTokens->value();
    now.temperature = numberIn(*m_temperature);
    now.topP = numberIn(*m_topP);
    now.seed = m_seed->text().isEmpty() ? std::nullopt : std::optional(m_seed->text().toLongLong());
    now.stop = m_stop->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    const bool tooMany = now.stop.size() > mostStops;
    noteOf(Control::Stop, tooMany ? tr("Only the first four are taken.") : QString());
    now.stop = now.stop.first(qMin<qsizetype>(mostStops, now.stop.size()));
    now.format = static_cast<Format>(m_format->currentIndex());
    now.schema = m_schema->toPlainText();
    now.reasoningEffort = m_effort->currentData().toString();
    const QString wrong = now.format == Format::JsonSchema
        ? presentation::AskingParameters::complaintAbout(now.schema)
        : QString();
    noteOf(Control::Schema, wrong.isEmpty() ? QString() : tr("Not usable yet: %1").arg(wrong));
    m_parameters.set(now);
    showRows();
}

void ParameterPanel::takeTools()
{
    if (m_following)
        return;
    const auto tools = presentation::AskingParameters::toolsFrom(m_tools->toPlainText());
    noteOf(Control::Tools, tools ? QString() : tr("Not usable yet: %1").arg(tools.problem().detail));
    if (tools) {
        model::Parameters now = m_parameters.parameters();
        now.tools = *tools;
        m_parameters.set(now);
    }
    showRows();
}

void ParameterPanel::noteOf(Control control, const QString &complaint)
{
    if (complaint.isEmpty())
        m_complaints.remove(int(control));
    else
        m_complaints.insert(int(control), complaint);
}

} // namespace ui::composer
