#include "grounding/hiddentext.h"

#include "grounding/labels.h"

#include <array>

namespace grounding {

namespace {

struct Tags {
    QStringView open;
    QStringView close;
};

constexpr std::array<Tags, 4> thoughtTags{{
    {u"<think>", u"</think>"},
    {u"<thinking>", u"</thinking>"},
    {u"<Thought>", u"</Thought>"},
    {u"\u25C1think\u25B7", u"\u25C1/think\u25B7"},
}};

constexpr std::array<QStringView, 2> answerTags{u"<answer>", u"</answer>"};

constexpr std::array<QStringView, 20> controlTokens{u"<s>", u"</s>", u"<pad>", u"<bos>", u"<eos>", u"<unk>",
    u"<|im_end|>", u"<|im_start|>", u"<|endoftext|>", u"<|end_of_text|>", u"<|eot_id|>", u"<end_of_turn>",
    u"<|user|>", u"<|grounding|>", u"<grounding>", u"<|end_of_sentence|>", u"<|end\u2581of\u2581sentence|>",
    u"<\uFF5Cend\u2581of\u2581sentence\uFF5C>", u"<end_of_utterance>", u"<|assistant|>"};

constexpr qsizetype longestTag = 100;
constexpr QStringView speaker = u"Assistant:";
constexpr QStringView structure = u"<>[]{}()|=";

qsizetype endOf(QStringView text, QStringView close, qsizetype from)
{
    const qsizetype at = text.indexOf(close, from);
    return at < 0 ? text.size() : at + close.size();
}

class Hider {
public:
    explicit Hider(const QString &raw)
        : m_raw(raw)
        , m_hidden{.readable = raw, .thinking = {}, .edits = {}, .tokens = {}}
    {
    }

    HiddenText hide()
    {
        m_singleQuoted = isOneQuotation();
        hideUnopenedThought();
        hideSpeaker();
        while (m_at < m_raw.size())
            step();
        return m_hidden;
    }

private:
    [[nodiscard]] bool sees(QStringView words) const
    {
        return QStringView(m_raw).sliced(m_at).startsWith(words);
    }

    /// An answer that stands in single quotes as a whole is no quotation of something else.
    [[nodiscard]] bool isOneQuotation() const
    {
        const QStringView answer = QStringView(m_raw).trimmed();
        return answer.size() > 2 && answer.front() == u'`' && answer.back() == u'`'
            && answer.sliced(1, answer.size() - 2).indexOf(u'`') < 0;
    }

    /// Some servers keep the opening tag to themselves.
    void hideUnopenedThought()
    {
        for (const Tags &tags : thoughtTags) {
            const qsizetype close = m_raw.indexOf(tags.close);
            const qsizetype open = m_raw.indexOf(tags.open);
            if (close >= 0 && (open < 0 || open > close))
                return hideThought(0, close, close + tags.close.size());
        }
    }

    void hideSpeaker()
    {
        const qsizetype begin = trimmed(m_raw).begin;
        if (QStringView(m_raw).sliced(begin).startsWith(speaker))
            blank({begin, begin + speaker.size()}, m_hidden.tokens, u' ');
    }

    static TextRange trimmed(QStringView text)
    {
        qsizetype begin = 0;
        while (begin < text.size() && text[begin].isSpace())
            ++begin;
        return {begin, text.size()};
    }

    void step()
    {
        const QChar c = m_raw[m_at];
        if (c == u'`')
            return skipCode();
        if ((c == u'<' || c == QChar(0x25C1)) && (takeThought() || takeTag()))
            return;
        ++m_at;
    }

    bool takeThought()
    {
        for (const Tags &tags : thoughtTags) {
            if (!sees(tags.open))
                continue;
            const qsizetype begin = m_at + tags.open.size();
            const qsizetype close = m_raw.indexOf(tags.close, begin);
            hideThought(
                m_at, close < 0 ? m_raw.size() : close, endOf(m_raw, tags.close, begin), tags.open.size());
            return true;
        }
        return takeMarkedThought();
    }

    /// Tags that carry a number of their own so that no text can forge them.
    bool takeMarkedThought()
    {
        constexpr QStringView opening = u"<think_never_used_";
        if (!sees(opening))
            return false;
        const qsizetype end = m_raw.indexOf(u'>', m_at);
        const QString close =
            QStringLiteral("</") + m_raw.mid(m_at + 1, end < 0 ? 0 : qMin(end - m_at, longestTag));
        const qsizetype begin = end < 0 ? m_raw.size() : end + 1;
        const qsizetype closed = end < 0 ? -1 : m_raw.indexOf(close, begin);
        hideThought(m_at, closed < 0 ? m_raw.size() : closed,
            end < 0 ? m_raw.size() : endOf(m_raw, close, begin), begin - m_at);
        return true;
    }

    void hideThought(qsizetype begin, qsizetype thoughtEnd, qsizetype end, qsizetype opening = 0)
    {
        const QStringView thought =
            QStringView(m_raw).sliced(begin + opening, thoughtEnd - begin - opening).trimmed();
        if (!m_hidden.thinking.isEmpty() && !thought.isEmpty())
            m_hidden.thinking += u'\n';
        m_hidden.thinking += thought;
        blank({begin, end}, m_hidden.edits, u'\n');
        m_at = end;
    }

    bool takeTag()
    {
        for (const QStringView tag : answerTags) {
            if (takeToken(tag, m_hidden.edits))
                return true;
        }
        for (const QStringView token : controlTokens) {
            if (takeToken(token, m_hidden.tokens))
                return true;
        }
        return false;
    }

    bool takeToken(QStringView token, QList<Edit> &edits)
    {
        if (!sees(token))
            return false;
        blank({m_at, m_at + token.size()}, edits, u' ');
        m_at += token.size();
        return true;
    }

    void blank(TextRange range, QList<Edit> &edits, QChar filling)
    {
        edits += Edit{range, {}};
        std::fill_n(m_hidden.readable.data() + range.begin, range.length(), filling);
    }

    void skipCode()
    {
        qsizetype run = m_at;
        while (run < m_raw.size() && m_raw[run] == u'`')
            ++run;
        const bool single = run - m_at == 1;
        m_at = run;
        if (single && !m_singleQuoted)
            hideInlineCode();
    }

    /// Up to the closing quote on this line. Quoted to the end so far: it may still be closed.
    void hideInlineCode()
    {
        qsizetype end = m_at;
        while (end < m_raw.size() && m_raw[end] != u'`' && m_raw[end] != u'\n')
            ++end;
        if (end < m_raw.size() && m_raw[end] == u'\n')
            return;
        for (qsizetype i = m_at; i < end; ++i) {
            if (structure.contains(m_raw[i]) || m_raw[i].isDigit())
                m_hidden.readable[i] = QChar(0xFFFF);
        }
        m_at = qMin(end + 1, m_raw.size());
    }

    const QString &m_raw;
    HiddenText m_hidden;
    qsizetype m_at = 0;
    bool m_singleQuoted = false;
};

} // namespace

HiddenText hide(const QString &raw)
{
    return Hider(raw).hide();
}

QString labelIn(const Source &source, TextRange range)
{
    QString words = range.in(source.raw).toString();
    if (words.contains(u'<')) {
        for (const QStringView token : controlTokens)
            words.replace(token.toString(), QStringLiteral(" "));
    }
    return plainLabel(words);
}

} // namespace grounding
