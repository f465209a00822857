#pragma once

#include <QWidget>

class QLineEdit;
class QMenu;

namespace presentation {
class SearchModel;
struct HistoryFilterChoice;
} // namespace presentation

namespace ui {
class Button;
class FlowLayout;
} // namespace ui

namespace ui::library {

/// Where words are typed that are looked for in the whole history, with a menu of filters; those that are set
/// stand below as chips that a click takes away.
class SearchRow : public QWidget {
    Q_OBJECT

public:
    explicit SearchRow(presentation::SearchModel &search, QWidget *parent = nullptr);

    /// Puts the cursor there, over what stands there already.
    void begin();

signals:
    /// On to what was found.
    void downWanted();
    void openFirstWanted();
    /// Escape in an empty field.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    void addPeriods();
    void addContents();
    void addConnections();
    void showChips();
    [[nodiscard]] bool take(int key);

    presentation::SearchModel &m_search;
    QLineEdit *m_words;
    Button *m_filters;
    QMenu *m_menu;
    QWidget *m_chips;
    FlowLayout *m_chipRow;
};

} // namespace ui::library
