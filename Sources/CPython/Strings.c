// Strings.c: UTF-8 of a str without the entry point that lends it.
#include "CPython.h"

py_utf8 py_unicode_utf8_copy(PyObject *borrowed) {
    py_utf8 text = {NULL, 0, PyUnicode_AsUTF8String(borrowed)};
    char *bytes = NULL;
    if (text.owner && PyBytes_AsStringAndSize(text.owner, &bytes, &text.size) == 0) {
        text.bytes = (const uint8_t *)bytes;
    } else {
        Py_CLEAR(text.owner);
    }
    return text;
}
