// Python3_10.h: what CPython 3.10 added to the limited API though every interpreter before had it.
#ifndef MARTLET_COMPAT_3_10_H
#define MARTLET_COMPAT_3_10_H

// Plain METH_FASTCALL means the same in every CPython since 3.7; the headers hide it below a 3.10 floor.
#ifndef METH_FASTCALL
#define METH_FASTCALL 0x0080
#endif

#endif
