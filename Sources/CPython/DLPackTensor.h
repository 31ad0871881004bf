// DLPackTensor.h: the structs of DLPack, in both of its versions. Included by the two C files that need them; Swift sees none.
#ifndef MARTLET_DLPACK_TENSOR_H
#define MARTLET_DLPACK_TENSOR_H

#include <stdint.h>

enum { DL_CPU = 1, DL_CUDA_HOST = 3, DL_ROCM_HOST = 11 };
enum { DL_INT = 0, DL_UINT = 1, DL_FLOAT = 2, DL_COMPLEX = 5, DL_BOOL = 6 };
enum { DL_READ_ONLY = 1 };

typedef struct {
    void *data;
    struct { int32_t type, number; } device;
    int32_t dimensions;
    struct { uint8_t code, bits; uint16_t lanes; } type;
    int64_t *shape;
    // In items; NULL where they lie in C order.
    int64_t *strides;
    uint64_t offset;
} dl_tensor;

// The capsule is called "dltensor", and "used_dltensor" once somebody has taken the tensor.
typedef struct dl_managed {
    dl_tensor tensor;
    void *context;
    void (*release)(struct dl_managed *self);
} dl_managed;

// The same since DLPack 1.0: "dltensor_versioned".
typedef struct dl_versioned {
    struct { uint32_t major, minor; } version;
    void *context;
    void (*release)(struct dl_versioned *self);
    uint64_t flags;
    dl_tensor tensor;
} dl_versioned;

#endif
