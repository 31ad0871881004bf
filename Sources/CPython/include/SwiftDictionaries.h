// SwiftDictionaries.h: Swift's dictionaries as they lie in memory, of keys that are strings: where a key belongs in one is found
// here with a third of the instructions that the standard library takes to hash it and to look for it.
#ifndef MARTLET_SWIFT_DICTIONARIES_H
#define MARTLET_SWIFT_DICTIONARIES_H

#pragma clang assume_nonnull begin

// The head of the object that a dictionary is. Behind it lie a bit for each place that says whether it is taken, the keys, and
// the values.
typedef struct {
    const void *class;
    uintptr_t counts;
    int64_t count, capacity;
    int8_t scale;  // there are two to the power of it of places
    int8_t reserved_scale;
    int16_t extra;
    int32_t age;
    int64_t seed;
    void *keys, *values;
    uint64_t taken[];
} py_swift_table;

// Whether dictionaries are laid out and strings hashed as this file takes them for. Not known at first.
typedef enum { PY_TABLES_UNKNOWN, PY_TABLES_AS_EXPECTED, PY_TABLES_OTHERWISE } py_tables_state;
extern py_tables_state py_tables;
static inline py_tables_state py_tables_known(void) { return __atomic_load_n(&py_tables, __ATOMIC_ACQUIRE); }

// A sample for each kind of key: `hash` is what the standard library makes of it with that seed.
typedef struct {
    py_small_text key;
    int64_t seed, hash;
} py_hash_sample;
// Finds out, by a dictionary of the standard library's that holds the samples' keys, each with its number from 0 on.
void py_tables_learn(const py_swift_table *table, const py_hash_sample *samples, int64_t count);

// The place of a key that is not there yet, which is taken from now on: the caller puts key and value there, before anybody
// looks. There must be capacity for one more. Negative, and nothing is taken, where it may be there already, and for one that is
// not ASCII, which can equal a key of other bytes.
int64_t py_table_take(py_swift_table *table, py_small_text key);

#pragma clang assume_nonnull end

#endif
