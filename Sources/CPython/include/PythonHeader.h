// PythonHeader.h: the only inclusion of Python.h, and the only place where the limited API is chosen.
#ifndef MARTLET_PYTHON_HEADER_H
#define MARTLET_PYTHON_HEADER_H

// Python.h defines _GNU_SOURCE and _XOPEN_SOURCE; seen first, it makes the Glibc module disagree with itself about
// fd_set in a debug build. These headers, included before it, settle the matter.
#include <sys/types.h>
#include <sys/select.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../../BuildConfig/SupportedVersions.h"

// The stable ABI's floor. `make configure` sets it (martlet-config emits -DMARTLET_LIMITED_API=…); 0 asks for a
// version-specific build. By default one file is for the default floor and everything newer.
#ifndef MARTLET_LIMITED_API
#define MARTLET_LIMITED_API (0x03000000 | MARTLET_DEFAULT_FLOOR_MINOR << 16)
#endif

#if MARTLET_LIMITED_API != 0
#define Py_LIMITED_API MARTLET_LIMITED_API
#endif

// The price of that order: pyconfig.h states _POSIX_C_SOURCE once more, since 3.15 as a later edition of POSIX.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmacro-redefined"
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>
#pragma clang diagnostic pop

// martlet-config refuses it before; this is for a build without it. Python.h asks for it by itself under a limited API
// without the GIL.
#ifdef Py_TARGET_ABI3T
#error "Martlet does not compile for abi3t yet, the stable ABI of free-threaded Pythons: leave Py_TARGET_ABI3T out, or set MARTLET_LIMITED_API=0 for a version-specific build"
#endif

// Of a few instructions on paths where each one counts. Swift has LLVM optimise for size as well as for speed, and that
// would make a call of it.
#define PY_HOT __attribute__((always_inline))

#endif
