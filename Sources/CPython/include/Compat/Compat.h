// Compat.h: one header per CPython release. Each gives that release's new names to interpreters and limited-API floors
// that lack them, as `py_compat_…` under the newest name; no other file asks for a version.
#ifndef MARTLET_COMPAT_H
#define MARTLET_COMPAT_H

// The API level this build may rely on: the floor of a stable-ABI build, else the headers' version.
#ifdef Py_LIMITED_API
#define PY_API_LEVEL (Py_LIMITED_API + 0)
#else
#define PY_API_LEVEL PY_VERSION_HEX
#endif

#include "Fields.h"
#include "Python3_8.h"
#include "Python3_10.h"
#include "Python3_11.h"
#include "Python3_12.h"
#include "Python3_13.h"
#include "Python3_15.h"

#endif
