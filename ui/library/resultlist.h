#pragma once

#include <QListView>

namespace presentation {
class SearchModel;
}

namespace ui::library {

/// What was found, newest first; a click or Enter leads to the message.
class ResultList : public QListView {
    Q_OBJECT

public:
    explicit ResultList(presentation::SearchModel &search, QWidget *parent = nullptr);

    /// Gives the keyboard to the first find.
    void begin();
    void openFirst();

signals:
    void messageWanted(qint64 conversation, qint64 message, const QString &typed);
    /// Up from the first find, or Escape.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);

    presentation::SearchModel &m_search;
};

} // namespace ui::library
