#pragma once

#include "wire/httprequest.h"

namespace wire {

/// Writes a JSON body as a row of pieces: text gathers until a file or a secret needs a piece of its own.
class BodyWriter {
public:
    void raw(const QByteArray &json) { m_text += json; }
    void text(const QString &text);
    void piece(Body::Piece piece);
    [[nodiscard]] Body finish();

private:
    void flush();

    QByteArray m_text;
    Body m_body;
};

} // namespace wire
