#pragma once

#include <QSplitter>

namespace ui {

/// A splitter whose handles are hairlines; they are easier to grab than they look.
class Splitter : public QSplitter {
    Q_OBJECT

public:
    explicit Splitter(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace ui
