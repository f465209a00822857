#pragma once

#include <QLayout>
#include <QList>

namespace ui {

/// Lays widgets out in a row that wraps. Owns its items, as every layout does.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

    /// Puts each row in the middle instead of at the left.
    void setCentred(bool centred) { m_centred = centred; }

private:
    enum class Step { Measure, Place };
    int arrange(const QRect &rect, Step step) const;

    QList<QLayoutItem *> m_items;
    bool m_centred = false;
};

} // namespace ui
