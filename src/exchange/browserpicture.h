#pragma once

#include "exchange/dataset.h"
#include "model/result.h"

namespace exchange {

// Browsers show few formats; pictures of others become PNG. May decode them: any thread, never the window's.

[[nodiscard]] model::Result<DatasetPicture> forBrowsers(DatasetPicture picture);
[[nodiscard]] model::Result<Dataset> forBrowsers(Dataset dataset);

} // namespace exchange
