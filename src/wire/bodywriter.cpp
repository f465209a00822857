#include "wire/bodywriter.h"

#include "wire/jsontext.h"

#include <utility>

namespace wire {

void BodyWriter::text(const QString &text)
{
    m_text += jsonText(text);
}

void BodyWriter::piece(Body::Piece piece)
{
    flush();
    m_body.pieces.append(std::move(piece));
}

Body BodyWriter::finish()
{
    flush();
    return std::exchange(m_body, {});
}

void BodyWriter::flush()
{
    if (!m_text.isEmpty())
        m_body.pieces.append(std::exchange(m_text, {}));
}

} // namespace wire
