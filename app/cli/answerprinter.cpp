#include "answerprinter.h"

#include <cstdio>

#include <unistd.h>

namespace cli {

namespace {

QString withoutControls(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            plain += c;
    }
    return plain;
}

} // namespace

AnswerPrinter::AnswerPrinter()
    : m_onTerminal(::isatty(STDOUT_FILENO) == 1)
{
}

/// Blanks at the end wait: a list of places that follows may take them along. What turned out to be markup
/// only after it was printed cannot be taken back: then nothing more is printed until the end.
void AnswerPrinter::grow(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1].isSpace() || text[end - 1].isHighSurrogate()))
        --end;
    print(text.first(end));
}

void AnswerPrinter::print(const QString &text)
{
    if (text.size() <= m_printed.size() || !text.startsWith(m_printed))
        return;
    const QString fresh = text.mid(m_printed.size());
    m_printed = text;
    write((m_onTerminal ? withoutControls(fresh) : fresh).toUtf8());
}

void AnswerPrinter::end(const QString &text)
{
    if (!m_printed.isEmpty() && !text.startsWith(m_printed)) {
        write("\n");
        m_printed.clear();
    }
    print(text);
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        write("\n");
}

void AnswerPrinter::line(const QByteArray &bytes)
{
    write(bytes + '\n');
}

void AnswerPrinter::write(const QByteArray &bytes)
{
    if (m_cutOff)
        return;
    const auto written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    m_cutOff = written != size_t(bytes.size()) || std::fflush(stdout) != 0;
}

} // namespace cli
