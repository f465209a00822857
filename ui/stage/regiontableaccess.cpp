#include "ui/stage/regiontableaccess.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTableView>

#include <map>

namespace ui::stage {

namespace {

constexpr int mostItems = 200; ///< around the current one

/// The rows that are told of now.
struct Window {
    int first = 0;
    int count = 0;
};

Window windowOf(const QTableView &table)
{
    const int rows = table.model() ? table.model()->rowCount() : 0;
    const int middle = qMax(0, table.currentIndex().row());
    const int count = qMin(rows, mostItems);
    return {qBound(0, middle - mostItems / 2, rows - count), count};
}

/// One region. Its place among the items stands for it; what it says is asked of the table each time.
class ItemAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemAccess(QTableView *table, int item)
        : m_table(table)
        , m_item(item)
    {
    }

    [[nodiscard]] int row() const { return windowOf(*m_table).first + m_item; }
    [[nodiscard]] bool isValid() const override
    {
        return m_table->model() && row() < m_table->model()->rowCount();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_table);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }
    /// "3, dog, 93 %, model": what stands in the row.
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        QStringList words;
        for (int column = 0; column < m_table->model()->columnCount(); ++column) {
            const QModelIndex cell = m_table->model()->index(row(), column);
            const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
            const QString word = spoken.isEmpty() ? cell.data().toString() : spoken;
            if (!word.isEmpty() && !m_table->isColumnHidden(column))
                words.append(word);
        }
        return words.join(QStringLiteral(", "));
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const int top = m_table->rowViewportPosition(row());
        const QWidget *viewport = m_table->viewport();
        return {viewport->mapToGlobal(QPoint(0, top)), QSize(viewport->width(), m_table->rowHeight(row()))};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = isValid() && m_table->currentIndex().row() == row();
        state.focused = state.selected && m_table->hasFocus();
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
            m_table->setCurrentIndex(m_table->model()->index(row(), 0));
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QTableView *m_table;
    int m_item;
};

class TableAccess : public QAccessibleWidget {
public:
    explicit TableAccess(QTableView *table)
        : QAccessibleWidget(table, QAccessible::List)
        , m_table(table)
    {
    }
    ~TableAccess() override
    {
        for (const auto &[item, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return windowOf(*m_table).count; }
    /// Qt counts cells when it tells of the current one; what is beyond the items means that.
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const Window window = windowOf(*m_table);
        if (index < 0 || window.count == 0)
            return nullptr;
        const int current = qMax(0, m_table->currentIndex().row()) - window.first;
        return itemAt(index < window.count ? index : qBound(0, current, window.count - 1));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[item, id] : m_items) {
            if (QAccessible::accessibleInterface(id) == child)
                return item;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const int current = m_table->currentIndex().row();
        return m_table->hasFocus() && current >= 0 ? itemAt(current - windowOf(*m_table).first) : nullptr;
    }

private:
    [[nodiscard]] QAccessibleInterface *itemAt(int item) const
    {
        const auto known = m_items.find(item);
        if (known != m_items.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new ItemAccess(m_table, item); // the accessibility cache owns it
        m_items.emplace(item, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    QTableView *m_table;
    mutable std::map<int, QAccessible::Id> m_items;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *table = qobject_cast<QTableView *>(object);
    return table && table->objectName() == QLatin1StringView("regionTable") ? new TableAccess(table)
                                                                            : nullptr;
}

} // namespace

void installRegionTableAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace ui::stage
