// map.c: a dict as a map of C's own, which keeps its keys' text: an array of entries, and a table by hash of where they are.
#include "bench_api.h"

typedef struct {
    uint64_t hash;
    size_t start;  // of the key in the map's text
    Py_ssize_t size;
    int64_t value;
} entry;

typedef struct {
    entry *entries;
    Py_ssize_t count;
    uint32_t *places;  // the number of an entry, from 1 on; 0 where there is none
    size_t mask;
    char *text;
    size_t used, room;
} map;

// Room for that many entries; it is never filled beyond two thirds.
static int make(map *map, Py_ssize_t size) {
    size_t places = 8;
    while (places * 2 < (size_t)size * 3) places *= 2;
    map->room = 16 * (size_t)size + 1;
    map->entries = malloc(((size_t)size + 1) * sizeof(entry));
    map->places = calloc(places, sizeof(uint32_t));
    map->text = malloc(map->room);
    map->mask = places - 1;
    if (map->entries && map->places && map->text) return 1;
    PyErr_NoMemory();
    return 0;
}

static void end(map *map) {
    free(map->entries);
    free(map->places);
    free(map->text);
}

// FNV-1a.
static uint64_t hash_of(const char *text, Py_ssize_t size) {
    uint64_t hash = UINT64_C(0xCBF29CE484222325);
    for (Py_ssize_t i = 0; i < size; i++) hash = (hash ^ (unsigned char)text[i]) * UINT64_C(0x100000001B3);
    return hash;
}

// The place of the key, or the free one where it belongs.
static uint32_t *place_of(map *map, uint64_t hash, const char *text, Py_ssize_t size) {
    for (size_t place = hash ^ hash >> 32;; place++) {
        uint32_t *found = &map->places[place & map->mask];
        if (!*found) return found;
        entry *known = &map->entries[*found - 1];
        if (known->hash == hash && known->size == size && !memcmp(map->text + known->start, text, (size_t)size))
            return found;
    }
}

static int put(map *map, const char *text, Py_ssize_t size, int64_t value) {
    uint64_t hash = hash_of(text, size);
    uint32_t *place = place_of(map, hash, text, size);
    if (*place) {
        map->entries[*place - 1].value = value;
        return 1;
    }
    if (map->used + (size_t)size > map->room) {
        size_t room = 2 * map->room + (size_t)size;
        char *larger = realloc(map->text, room);
        if (!larger) return PyErr_NoMemory(), 0;
        map->text = larger;
        map->room = room;
    }
    memcpy(map->text + map->used, text, (size_t)size);
    map->entries[map->count++] = (entry){hash, map->used, size, value};
    map->used += (size_t)size;
    *place = (uint32_t)map->count;
    return 1;
}

static int fill(map *map, PyObject *dict, Py_ssize_t size) {
    Py_ssize_t position = 0;
    PyObject *key, *value;
    while (map->count < size && PyDict_Next(dict, &position, &key, &value)) {
        Py_ssize_t length;
        PyObject *owner;
        int64_t number;
        const char *text = text_of(key, &length, &owner);
        int done = text && is_int(value, &number) && put(map, text, length, number);
        Py_XDECREF(owner);
        if (!done) return 0;
    }
    return 1;
}

static PyObject *dict_of(const map *map) {
    PyObject *dict = PyDict_New();
    for (Py_ssize_t i = 0; dict && i < map->count; i++) {
        const entry *entry = &map->entries[i];
        PyObject *key = PyUnicode_FromStringAndSize(map->text + entry->start, entry->size);
        PyObject *value = PyLong_FromLongLong(entry->value);
        if (!key || !value || PyDict_SetItem(dict, key, value) < 0) Py_CLEAR(dict);
        Py_XDECREF(key);
        Py_XDECREF(value);
    }
    return dict;
}

PyObject *dict_roundtrip(PyObject *module, PyObject *dict) {
    (void)module;
    map map = {0};
    Py_ssize_t size = PyDict_Size(dict);
    if (size < 0) return NULL;
    PyObject *result = make(&map, size) && fill(&map, dict, size) ? dict_of(&map) : NULL;
    end(&map);
    return result;
}
