#include "ui/transcript/textviewaccess.h"

#include "ui/transcript/textview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>
#include <memory>

namespace ui::transcript {

namespace {

/// Between the source of a message and what is shown of it.
class ShownText {
public:
    explicit ShownText(const TextView &view)
        : m_view(view)
    {
    }

    /// How many characters are shown of the source before this offset.
    [[nodiscard]] int sizeBefore(qsizetype source) const
    {
        return source <= 0 ? 0 : int(m_view.shownText({0, source}).size());
    }
    /// The source of the shown characters [start, end).
    [[nodiscard]] TextRange sourceOf(int start, int end) const
    {
        const qsizetype last = endOf(end);
        const qsizetype first = start >= end ? last : qMax<qsizetype>(0, endOf(start + 1) - 1);
        return {first, qMax(first, last)};
    }

private:
    /// The least source offset before which so many characters are shown.
    [[nodiscard]] qsizetype endOf(int shown) const
    {
        qsizetype low = 0;
        qsizetype high = m_view.text().size();
        while (low < high) {
            const qsizetype middle = low + (high - low) / 2;
            if (sizeBefore(middle) >= shown)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    const TextView &m_view;
};

/// One grounded phrase. Its index stands for it: the view's list is asked each time.
class PhraseAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PhraseAccess(TextView *view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_index < m_view->grounded().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Link; }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const Grounded &phrase = m_view->grounded().at(m_index);
        if (kind == QAccessible::Description)
            return m_view->describe(phrase);
        return kind == QAccessible::Name ? m_view->shownText(phrase.words) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect words = m_view->wordsRect(m_view->grounded().at(m_index).region);
        return {m_view->mapToGlobal(words.topLeft()), words.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.selected = isValid() && m_view->selected() == m_view->grounded().at(m_index).region;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &) override
    {
        if (isValid())
            m_view->choose(m_view->grounded().at(m_index).region);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    TextView *m_view;
    int m_index;
};

/// Tells of a selection that the person made, by its shown characters.
void tellSelection(TextView *view)
{
    const QAccessibleInterface *face =
        QAccessible::isActive() ? QAccessible::queryAccessibleInterface(view) : nullptr;
    if (!face)
        return;
    const ShownText shown(*view);
    const TextRange selection = view->selection();
    QAccessibleTextSelectionEvent selected(
        view, shown.sizeBefore(selection.from), shown.sizeBefore(selection.to));
    selected.setCursorPosition(shown.sizeBefore(view->caret()));
    QAccessible::updateAccessibility(&selected);
}

class TextViewAccess : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit TextViewAccess(TextView *view)
        : QAccessibleWidget(view, QAccessible::StaticText)
        , m_view(view)
    {
        m_telling = QObject::connect(
            view, &TextView::selectionChanged, view, [view] { tellSelection(view); }, Qt::QueuedConnection);
    }
    ~TextViewAccess() override
    {
        QObject::disconnect(m_telling);
        for (const auto &[index, id] : m_phrases)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_view->shownText({0, m_view->text().size()})
                                         : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectableText = true;
        state.multiLine = true;
        state.readOnly = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    // The text as it is shown, without its markup; offsets count its UTF-16 units.
    void selection(int, int *start, int *end) const override
    {
        const ShownText shown(*m_view);
        *start = shown.sizeBefore(m_view->selection().from);
        *end = shown.sizeBefore(m_view->selection().to);
    }
    [[nodiscard]] int selectionCount() const override { return m_view->selection().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { m_view->clearSelection(); }
    void setSelection(int, int start, int end) override
    {
        m_view->selectRange(ShownText(*m_view).sourceOf(qMin(start, end), qMax(start, end)));
    }
    [[nodiscard]] int cursorPosition() const override
    {
        return ShownText(*m_view).sizeBefore(m_view->caret());
    }
    void setCursorPosition(int position) override
    {
        const TextRange there = ShownText(*m_view).sourceOf(position, position);
        m_view->selectRange({there.from, there.from});
    }
    using QAccessibleWidget::text;
    [[nodiscard]] QString text(int start, int end) const override
    {
        const QString all = text(QAccessible::Name);
        const int from = qBound(0, start, int(all.size()));
        return all.mid(from, (end < 0 ? int(all.size()) : end) - from);
    }
    [[nodiscard]] int characterCount() const override { return int(text(QAccessible::Name).size()); }
    [[nodiscard]] QRect characterRect(int offset) const override
    {
        const QRect there = m_view->rectOf(ShownText(*m_view).sourceOf(offset, offset + 1));
        return {m_view->mapToGlobal(there.topLeft()), there.size()};
    }
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        const auto source = m_view->characterAt(m_view->mapFromGlobal(point));
        return source ? ShownText(*m_view).sizeBefore(*source) : -1;
    }
    void scrollToSubstring(int, int) override { }
    [[nodiscard]] QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_view->grounded().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_phrases.find(index);
        if (known != m_phrases.end())
            return QAccessible::accessibleInterface(known->second);
        auto *phrase = new PhraseAccess(m_view, index); // the accessibility cache owns it
        m_phrases.emplace(index, QAccessible::registerAccessibleInterface(phrase));
        return phrase;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[index, id] : m_phrases) {
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        }
        return -1;
    }

private:
    TextView *m_view;
    QMetaObject::Connection m_telling;
    mutable std::map<int, QAccessible::Id> m_phrases;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<TextView *>(object);
    return view ? new TextViewAccess(view) : nullptr;
}

} // namespace

QRect TextView::rectOf(const TextRange &range) const
{
    QRectF all;
    for (const TextFlow::Piece &piece : m_flow.piecesOf(range))
        all |= piece.rect;
    return all.toAlignedRect();
}

std::optional<qsizetype> TextView::characterAt(QPoint point) const
{
    return m_flow.characterAt(point);
}

void installTextViewAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace ui::transcript
