// SwiftHashes.h: the hashes of Swift's ASCII strings. What is hashed is the text and a byte 0xFF, by SipHash-1-3, with the
// process's two seeds, the first of which is mixed with a seed of the dictionary's own.
#ifndef MARTLET_SWIFT_HASHES_H
#define MARTLET_SWIFT_HASHES_H

// Of the Swift runtime.
extern __attribute__((weak)) struct {
    uint64_t seed0, seed1;
    bool deterministic;
} _swift_stdlib_Hashing_parameters;

typedef struct {
    uint64_t v0, v1, v2, v3;
} sip;

static inline uint64_t rotate(uint64_t word, int by) { return word << by | word >> (64 - by); }

static inline sip mixed(sip s) {
    s.v0 += s.v1, s.v1 = rotate(s.v1, 13) ^ s.v0, s.v0 = rotate(s.v0, 32);
    s.v2 += s.v3, s.v3 = rotate(s.v3, 16) ^ s.v2;
    s.v0 += s.v3, s.v3 = rotate(s.v3, 21) ^ s.v0;
    s.v2 += s.v1, s.v1 = rotate(s.v1, 17) ^ s.v2, s.v2 = rotate(s.v2, 32);
    return s;
}

static inline sip with(sip s, uint64_t word) {
    s.v3 ^= word;
    s = mixed(s);
    s.v0 ^= word;
    return s;
}

// `rest` holds the last size % 8 bytes, and zeros.
PY_HOT static inline uint64_t end_of(sip s, uint64_t rest, uint64_t size) {
    const int bits = 8 * (int)(size % 8);
    rest |= UINT64_C(0xFF) << bits;
    if (bits == 56) s = with(s, rest), rest = 0;
    s = with(s, rest | (size + 1) << 56);
    s.v2 ^= 0xFF;
    s = mixed(mixed(mixed(s)));
    return s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
}

static inline sip start_of(int64_t seed) {
    const uint64_t k0 = _swift_stdlib_Hashing_parameters.seed0 ^ (uint64_t)seed;
    const uint64_t k1 = _swift_stdlib_Hashing_parameters.seed1;
    return (sip){k0 ^ UINT64_C(0x736F6D6570736575), k1 ^ UINT64_C(0x646F72616E646F6D), k0 ^ UINT64_C(0x6C7967656E657261),
                 k1 ^ UINT64_C(0x7465646279746573)};
}

PY_HOT static inline uint64_t hash_of_small(py_small_text key, int64_t seed) {
    const uint64_t size = key.high >> 56 & 0x0F;
    sip s = start_of(seed);
    uint64_t rest = key.low;
    if (size >= 8) {
        s = with(s, rest);
        rest = key.high & (UINT64_MAX >> 8);
    }
    return end_of(s, rest, size);
}

static uint64_t hash_of_large(py_small_text key, int64_t seed) {
    const py_known_text text = py_known_text_of(&key);
    const uint8_t *bytes = text.bytes, *end = bytes + text.size % 8;
    sip s = start_of(seed);
    uint64_t word = 0;
    for (Py_ssize_t words = text.size / 8; words; words--, bytes += 8, end += 8) {
        memcpy(&word, bytes, 8);
        s = with(s, word);
    }
    word = 0;
    memcpy(&word, bytes, (size_t)(end - bytes));
    return end_of(s, word, (uint64_t)text.size);
}

#endif
