// Python3_15.h: the type slots that CPython 3.15 numbers anew (PEP 820). It goes on taking the old numbers, which are the
// only ones that older interpreters know and which the macros write; its headers name the new ones.
#ifndef MARTLET_COMPAT_3_15_H
#define MARTLET_COMPAT_3_15_H

enum {
    PY_SLOT_GETBUFFER = 1,
    PY_SLOT_ASSIGN_SUBSCRIPT = 3,
    PY_SLOT_LENGTH = 4,
};

#endif
