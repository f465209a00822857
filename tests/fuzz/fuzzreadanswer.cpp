#include "entries.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    fuzz::readAnswer(QByteArrayView(data, qsizetype(size)));
    return 0;
}
