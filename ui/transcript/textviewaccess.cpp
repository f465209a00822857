#include "ui/transcript/textviewaccess.h"

#include "ui/transcript/textview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>
#include <memory>

namespace ui::transcript {

namespace {

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

class TextViewAccess : public QAccessibleWidget {
public:
    explicit TextViewAccess(TextView *view)
        : QAccessibleWidget(view, QAccessible::StaticText)
        , m_view(view)
    {
    }
    ~TextViewAccess() override
    {
        for (const auto &[index, id] : m_phrases)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_view->shownText({0, m_view->text().size()})
                                         : QAccessibleWidget::text(kind);
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
    mutable std::map<int, QAccessible::Id> m_phrases;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<TextView *>(object);
    return view ? new TextViewAccess(view) : nullptr;
}

} // namespace

void installTextViewAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace ui::transcript
