// Resurrection.c: objects that their instances hold (Resurrection.h).
#include "CPython.h"

// The instance's word for the object; NULL where the object is another's, or has no instance.
static py_link *link_of(const py_class *class, PyObject *self) {
    if (!class->link) return NULL;
    char *instance = (char *)*(class->builtin ? py_instance_state_behind(class, self) : py_instance_state(self));
    py_link *link = instance ? (py_link *)(void *)(instance + class->link) : NULL;
    return link && link->object == self && !py_instance_is(self, &link->room) ? link : NULL;
}

static bool is_held_by_swift(const py_class *class, const py_link *link) {
    return !py_object_is_held_once((const char *)link - class->link);
}

static bool has_attachments(const py_class *class, PyObject *self) {
    if (class->builtin) return true;
    PyObject *dict = class->dict ? *py_instance_place(self, class->dict) : NULL;
    if (dict && PyDict_Size(dict) > 0) return true;
    return class->weaklist && *py_instance_place(self, class->weaklist);
}

static bool resurrect(const py_class *class, PyObject *dying) {
    py_link *link = link_of(class, dying);
    // What the collector does not know, it would never end.
    if (!link || !PyType_HasFeature(Py_TYPE(dying), Py_TPFLAGS_HAVE_GC) || !is_held_by_swift(class, link)) return false;
    if (link->room.state == PY_LINK_LET_GO) return false;
    if (link->room.state == PY_LINK_BORROWS) Py_INCREF(dying);
    link->room.state = PY_LINK_OWNS;
    return true;
}

bool py_instance_resurrect(const py_class *class, PyObject *dying) {
    return py_class_has_type(class, (PyObject *)Py_TYPE(dying)) && has_attachments(class, dying) && resurrect(class, dying);
}

void py_instance_finalize(const py_class *class, PyObject *dying) {
    bool below = !py_class_has_type(class, (PyObject *)Py_TYPE(dying));
    if (below || has_attachments(class, dying)) resurrect(class, dying);
}

bool py_instance_holds_itself(const py_class *class, PyObject *self) {
    py_link *link = link_of(class, self);
    return link && link->room.state == PY_LINK_OWNS && !is_held_by_swift(class, link);
}

void py_instance_let_go(const py_class *class, PyObject *self) {
    py_link *link = link_of(class, self);
    if (!link || link->room.state != PY_LINK_OWNS) return;
    link->room.state = PY_LINK_LET_GO;
    Py_DECREF(self);
}

// Of the Swift runtime.
size_t swift_retainCount(void *object);

PyObject *py_instance_object_held_beside(const py_link *link, void *instance) {
    PyObject *object = link->object;
    if (!object || py_instance_is(object, &link->room) || link->room.state != PY_LINK_OWNS) return NULL;
    return Py_REFCNT(object) == 1 && swift_retainCount(instance) == 2 ? object : NULL;
}
