#pragma once

#include "presentation/connectiontrial.h"

#include <QWidget>

class QGridLayout;

namespace ui::connections {

/// What a trial of a connection found, a row for each thing tried.
class TrialTable : public QWidget {
    Q_OBJECT

public:
    explicit TrialTable(QWidget *parent = nullptr);

    void show(const QList<presentation::ConnectionTrial::Row> &rows);

private:
    QGridLayout *m_grid;
};

} // namespace ui::connections
