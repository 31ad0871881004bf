// CPython.h: the table of contents of Martlet's view of the C API, in the order the parts build on each other.
//
// Everything Swift uses is a `static inline` with Martlet's own name. Three reasons: ownership and nullability are
// annotated here once, so that Swift cannot get a count wrong; PyPy renames the C API by macros, which Swift cannot see;
// and an interpreter version's differences stop at Compat/.
//
// Names: `py_` and the C function's name in lower case. A function that takes or returns `PyReference` is safe in Swift
// (ARC keeps the reference alive over the call); one that takes `PyObject *` works on a pointer whose ownership its
// parameter's name says (`borrowed`, `owned`), for trampolines and conversions.
#ifndef MARTLET_CPYTHON_H
#define MARTLET_CPYTHON_H

#include "PythonHeader.h"
#include "Direct.h"
#include "Compat/Compat.h"
#include "Runtime.h"
// These ask the running interpreter.
#include "Compat/Python3_9Running.h"
#include "Compat/Python3_10Running.h"
#include "Compat/Python3_11Running.h"
#include "Compat/Python3_13Running.h"
#include "Compat/Python3_14.h"
#include "Compat/PyPy.h"
#include "Compat/ModuleSlots.h"

#include "Reference.h"
#include "Singletons.h"
#include "Errors.h"
#include "Exceptions.h"
#include "Objects.h"
#include "Operators.h"
#include "Calls.h"
#include "Numbers.h"
#include "Strings.h"
#include "SwiftStrings.h"
#include "SwiftDictionaries.h"
#include "Names.h"
#include "Bytes.h"
#include "Buffers.h"
#include "DLPack.h"
#include "Containers.h"
#include "Collections.h"
#include "Types.h"
#include "Interpreter.h"
#include "Modules.h"
#include "Functions.h"
#include "BuiltinBases.h"
#include "FreeLists.h"
#include "Classes.h"
#include "Resurrection.h"
#include "Deallocation.h"
#include "ClassSlots.h"
#include "Overrides.h"
#include "Enums.h"
#include "Payloads.h"

#endif
