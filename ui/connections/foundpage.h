#pragma once

#include "model/connection.h"
#include "presentation/servicequestions.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui::connections {

/// The models on this computer that take pictures, each with the click that adds it. Asks only when told to.
class FoundPage : public QWidget {
    Q_OBJECT

public:
    explicit FoundPage(presentation::FindLocal find, QWidget *parent = nullptr);

    void look();

signals:
    void addWanted(const model::Connection &connection);

private:
    void show(const QList<model::FoundService> &found);
    void clear();

    presentation::FindLocal m_find;
    QLabel *m_words;
    QVBoxLayout *m_rows;
};

} // namespace ui::connections
