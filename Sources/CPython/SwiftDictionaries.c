// SwiftDictionaries.c: finds the place of a string in a dictionary of Swift's.
#include "CPython.h"

py_tables_state py_tables = PY_TABLES_UNKNOWN;

#ifdef __ELF__
#include "SwiftHashes.h"

static inline bool is_small_ascii(py_small_text key) { return (key.high >> 61 & 3) == 3; }
static inline bool is_large_ascii(py_small_text key) {
    return !py_text_is_small(key) && py_large_text_is_native(key) && py_large_text_is_ascii(key);
}

static inline bool is_ascii(py_small_text key) { return is_small_ascii(key) || is_large_ascii(key); }

// Of two that are ASCII. What is short enough to be small is small in all that was made of a str.
static inline bool are_same(py_small_text a, py_small_text b) {
    if (py_text_is_small(a) || py_text_is_small(b)) return a.low == b.low && a.high == b.high;
    const py_known_text first = py_known_text_of(&a), second = py_known_text_of(&b);
    return first.size == second.size && !memcmp(first.bytes, second.bytes, (size_t)first.size);
}

static inline bool is_taken(const py_swift_table *table, uint64_t place) {
    return (table->taken[place / 64] >> place % 64 & 1) != 0;
}

PY_HOT static inline int64_t take(py_swift_table *table, py_small_text key, uint64_t hash) {
    const uint64_t mask = (UINT64_C(1) << table->scale) - 1;
    uint64_t place = hash & mask;
    for (; is_taken(table, place); place = (place + 1) & mask) {
        const py_small_text other = ((const py_small_text *)table->keys)[place];
        if (!is_ascii(other) || are_same(key, other)) return -1;
    }
    table->taken[place / 64] |= UINT64_C(1) << place % 64;
    table->count++;
    return (int64_t)place;
}

// A function of its own, so that a short text does not pay for its registers.
__attribute__((noinline)) static int64_t take_large(py_swift_table *table, py_small_text key) {
    return is_large_ascii(key) ? take(table, key, hash_of_large(key, table->seed)) : -1;
}

int64_t py_table_take(py_swift_table *table, py_small_text key) {
    if (!is_small_ascii(key)) return take_large(table, key);
    return take(table, key, hash_of_small(key, table->seed));
}

static uint64_t hash_of(py_small_text key, int64_t seed) {
    return is_small_ascii(key) ? hash_of_small(key, seed) : hash_of_large(key, seed);
}

static bool is_expected(const py_swift_table *table, const py_hash_sample *samples, int64_t count) {
    if (!&_swift_stdlib_Hashing_parameters || table->count != count || table->scale < 2 || table->scale > 5) return false;
    // All bits are in one word then.
    const uint64_t places = UINT64_C(1) << table->scale;
    const uint64_t all = table->taken[0] & ((UINT64_C(1) << places) - 1);
    const py_small_text *keys = (const py_small_text *)(const void *)(table->taken + 1);
    if (table->capacity < count || (uint64_t)table->capacity >= places || __builtin_popcountll(all) != count) return false;
    if (table->keys != keys || table->values != keys + places) return false;
    for (int64_t i = 0; i < count; i++) {
        const py_hash_sample *sample = &samples[i];
        if (!is_ascii(sample->key) || hash_of(sample->key, sample->seed) != (uint64_t)sample->hash) return false;
        uint64_t place = hash_of(sample->key, table->seed) & (places - 1);
        while (is_taken(table, place) && keys[place].high != sample->key.high) place = (place + 1) & (places - 1);
        if (!is_taken(table, place) || ((const int64_t *)table->values)[place] != i) return false;
    }
    return true;
}

void py_tables_learn(const py_swift_table *table, const py_hash_sample *samples, int64_t count) {
    const bool good = is_expected(table, samples, count);
    __atomic_store_n(&py_tables, good ? PY_TABLES_AS_EXPECTED : PY_TABLES_OTHERWISE, __ATOMIC_RELEASE);
}

#else

void py_tables_learn(const py_swift_table *table, const py_hash_sample *samples, int64_t count) {
    (void)table, (void)samples, (void)count;
    py_tables = PY_TABLES_OTHERWISE;
}

int64_t py_table_take(py_swift_table *table, py_small_text key) { return (void)table, (void)key, -1; }

#endif
