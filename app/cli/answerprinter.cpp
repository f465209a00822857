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

void AnswerPrinter::grow(const QString &text)
{
    qsizetype end = text.size();
    if (end > 0 && text[end - 1].isHighSurrogate())
        --end; // its other half is still on the way
    if (end <= m_printed)
        return;
    const QString fresh = text.mid(m_printed, end - m_printed);
    m_printed = end;
    write((m_onTerminal ? withoutControls(fresh) : fresh).toUtf8());
}

void AnswerPrinter::end(const QString &text)
{
    grow(text);
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
