#pragma once

#include "model/answer.h"

#include <QByteArray>

namespace cli {

/// Prints an answer's text to standard output while it grows. On a terminal, control characters that a
/// service might send are left out; into a pipe or file the text goes unchanged.
class AnswerPrinter {
public:
    AnswerPrinter();

    void grow(const QString &text);
    /// The rest, and a line break if there is none.
    void end(const QString &text);
    /// Nobody reads any more.
    [[nodiscard]] bool isCutOff() const { return m_cutOff; }

    /// A whole line, as it is.
    void line(const QByteArray &bytes);

private:
    void print(const QString &text);
    void write(const QByteArray &bytes);

    bool m_onTerminal = false;
    bool m_cutOff = false;
    QString m_printed;
};

} // namespace cli
