#pragma once

/// Limits that the program sets on itself before it opens a file: memory, open files, what is written, no
/// core file.
void confine();
