// Classes.c: makes the type objects, and what is the same in the life of every instance.
#include "CPython.h"
#include <pthread.h>

// The entry of the object's own type, or of one above it: their addresses alone are looked at.
static const py_class_entry *entry_of(const py_class *class, PyObject *borrowed) {
    for (const py_class_entry *entry = py_class_newest(class); entry; entry = py_class_next(entry)) {
        PyObject *type = py_class_entry_type(entry);
        if (type && PyObject_TypeCheck(borrowed, (PyTypeObject *)type)) return entry;
    }
    return NULL;
}

bool py_class_check_slow(const py_class *class, PyObject *borrowed) { return entry_of(class, borrowed) != NULL; }

bool py_class_is_type(const py_class *class, PyObject *borrowed) {
    if (!PyType_Check(borrowed)) return false;
    for (const py_class_entry *entry = py_class_newest(class); entry; entry = py_class_next(entry)) {
        PyObject *type = py_class_entry_type(entry);
        if (type && PyType_IsSubtype((PyTypeObject *)borrowed, (PyTypeObject *)type)) return true;
    }
    return false;
}

PyObject *py_class_type_of(const py_class *class, PyObject *borrowed) {
    const py_class_entry *entry = entry_of(class, borrowed);
    return entry ? py_class_entry_type(entry) : NULL;
}

bool py_class_owns_slow(const py_class *class, PyObject *borrowed) {
    const py_class_entry *entry = entry_of(class, borrowed);
    return entry && py_class_entry_is_of(entry, py_compat_interpreter());
}

// ---- classes that extend others ----------------------------------------------------------------------------------------

void py_class_extend(py_class *class, py_class *base) {
    py_classes_lock();
    if (!class->base) {
        class->base = base;
        class->sibling = base->derived;
        __atomic_store_n(&base->derived, class, __ATOMIC_RELEASE);
    }
    py_classes_unlock();
}

bool py_class_is_innermost_slow(const py_class *class, PyObject *borrowed) {
    // A stand-in has no type yet: it is of the class itself.
    if (!Py_TYPE(borrowed)) return true;
    for (const py_class *derived = py_class_derived(class); derived; derived = derived->sibling)
        if (py_class_check(derived, borrowed)) return false;
    return true;
}

// What the module has of the class here, or what no module has yet.
static const py_class_entry *entry_beside(const py_class *class, PyObject *module) {
    void *interpreter = py_compat_interpreter();
    for (const py_class_entry *entry = py_class_newest(class); entry; entry = py_class_next(entry))
        if (py_class_entry_is_of(entry, interpreter) && (!entry->module || entry->module == module)) return entry;
    return NULL;
}

PyObject *py_class_claim(py_class *class, PyObject *module) {
    // No other interpreter touches what is this one's.
    py_class_entry *entry = (py_class_entry *)entry_beside(class, module);
    if (!entry) return NULL;
    entry->module = module;
    return py_class_entry_type(entry);
}

PyObject *py_class_type_beside(const py_class *class, PyObject *module) {
    const py_class_entry *entry = entry_beside(class, module);
    return entry ? py_class_entry_type(entry) : NULL;
}

void *py_class_base_slot(const py_class *class, int slot) {
    PyObject *type = py_class_type(class);
    PyTypeObject *base = type ? PyType_GetSlot((PyTypeObject *)type, Py_tp_base) : NULL;
    return base ? py_type_slot((PyObject *)base, slot) : NULL;
}

// ---- registration -----------------------------------------------------------------------------------------------------

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

void py_classes_lock(void) { pthread_mutex_lock(&lock); }
void py_classes_unlock(void) { pthread_mutex_unlock(&lock); }

// Takes the entry with this observer out of the list, and out of use. Under the lock.
static py_class_entry *retire(py_class *class, PyObject *observer) {
    for (py_class_entry **place = &class->newest; *place; place = &(*place)->next) {
        py_class_entry *entry = *place;
        if (entry->observer != observer) continue;
        __atomic_store_n(&entry->interpreter, NULL, __ATOMIC_RELAXED);
        __atomic_store_n(&entry->type, NULL, __ATOMIC_RELAXED);
        __atomic_store_n(place, entry->next, __ATOMIC_RELEASE);
        return entry;
    }
    return NULL;
}

// The type is gone, or its interpreter is: called by the weak reference to it.
static PyObject *forget(PyObject *capsule, PyObject *observer) {
    py_class *class = PyCapsule_GetPointer(capsule, NULL);
    if (!class) return NULL;
    py_enum_table *table = NULL;
    py_classes_lock();
    py_class_entry *entry = retire(class, observer);
    if (entry) {
        table = entry->table;
        entry->spare = class->spare;
        class->spare = entry;
    }
    py_classes_unlock();
    if (!entry) return py_new_none();
    free(table);
    Py_DECREF(observer);
    return py_new_none();
}

static PyMethodDef forget_definition = {"forget", forget, METH_O, NULL};

// Puts an entry at the head of the list: one that is out of use, or a new one. Under the lock.
static bool put(py_class *class, PyObject *type, PyObject *module, PyObject *observer,
                py_enum_table *table) {
    py_class_entry *entry = class->spare;
    if (entry) {
        class->spare = entry->spare;
    } else {
        entry = calloc(1, sizeof *entry);
    }
    if (!entry) return false;
    void *interpreter = py_compat_interpreter();
    if (class->newest && class->newest->interpreter != interpreter) __atomic_store_n(&class->is_shared, true, __ATOMIC_RELAXED);
    entry->observer = observer;
    entry->module = module;
    entry->table = table;
    entry->number = py_interpreter_number();
    __atomic_store_n(&entry->type, type, __ATOMIC_RELAXED);
    __atomic_store_n(&entry->interpreter, interpreter, __ATOMIC_RELEASE);
    __atomic_store_n(&entry->next, class->newest, __ATOMIC_RELEASE);
    __atomic_store_n(&class->newest, entry, __ATOMIC_RELEASE);
    return true;
}

bool py_class_enter(py_class *class, PyObject *type, PyObject *module, py_enum_table *table) {
    PyObject *capsule = PyCapsule_New(class, NULL, NULL);
    PyObject *callback = capsule ? PyCFunction_NewEx(&forget_definition, capsule, NULL) : NULL;
    PyObject *observer = callback ? PyWeakref_NewRef(type, callback) : NULL;
    Py_XDECREF(capsule);
    Py_XDECREF(callback);
    if (!observer) return false;
    py_classes_lock();
    bool entered = put(class, type, module, observer, table);
    py_classes_unlock();
    if (entered) return true;
    Py_DECREF(observer);
    PyErr_NoMemory();
    return false;
}

// ---- type objects -----------------------------------------------------------------------------------------------------

static PyObject *new_instance(PyTypeObject *type, PyObject *arguments, PyObject *keywords) {
    (void)arguments;
    (void)keywords;
    return py_compat_check_new(type, new_instance) < 0 ? NULL : py_instance_new((PyObject *)type);
}

static PyObject *refuse_new(PyTypeObject *type, PyObject *arguments, PyObject *keywords) {
    (void)arguments;
    (void)keywords;
    PyObject *name = PyObject_GetAttrString((PyObject *)type, "__name__");
    if (name) PyErr_Format(PyExc_TypeError, "cannot create '%U' instances", name);
    Py_XDECREF(name);
    return NULL;
}

// The same of a class that extends a builtin type, or of one below it.
static PyObject *new_behind(PyTypeObject *type, PyObject *arguments, PyObject *keywords) {
    (void)keywords;
    return py_builtin_base_new((PyObject *)type, arguments);
}

// The offsets of the weak list and the dictionary, as CPython reads them from the members of a spec since 3.9. What the class
// extends has its own already; and a word more, for by its size Python tells which classes have objects of their own form,
// of which one class in Python cannot inherit two.
void py_class_lay_out(py_class *class, Py_ssize_t size, bool has_gc, bool weakrefs, bool attributes) {
    PyMemberDef *member = class->members;
    const py_class *base = class->base;
    const py_builtin_base *builtin = class->builtin;
    size = base ? base->size + (Py_ssize_t)sizeof(void *)
                : (size + (Py_ssize_t)sizeof(void *) - 1) & ~((Py_ssize_t)sizeof(void *) - 1);
    class->has_gc = has_gc || attributes || (base && base->has_gc) || (builtin && builtin->has_gc);
    class->dict = base ? base->dict : 0;
    class->weaklist = base ? base->weaklist : 0;
    if (attributes && !class->dict && !(builtin && builtin->has_dict)) {
        class->dict = size;
        *member++ = (PyMemberDef){"__dictoffset__", T_PYSSIZET, size, READONLY, NULL};
        size += sizeof(PyObject *);
    }
    if (weakrefs && !class->weaklist && !(builtin && builtin->has_weakrefs)) {
        class->weaklist = size;
        *member++ = (PyMemberDef){"__weaklistoffset__", T_PYSSIZET, size, READONLY, NULL};
        size += sizeof(PyObject *);
    }
    *member = (PyMemberDef){0};
    class->size = size;
    class->has_attachments = py_compat_may_resurrect() && class->link && (class->dict || class->weaklist || builtin);
    class->is_bare = !class->has_gc && !class->dict && !class->weaklist && !builtin;
}

// What comes to the plan's own slots, and the end.
enum { MORE_SLOTS = 7 + PY_MORE_SLOTS };

PyObject *py_class_make(const py_class_plan *plan, PyObject *module, PyObject *bases) {
    py_class *class = plan->class;
    int count = plan->slot_count;
    PyType_Slot slots[count + MORE_SLOTS];
    if (count) memcpy(slots, plan->slots, (size_t)count * sizeof *slots);
    for (int i = 0; i < count && bases; i++)
        if (!slots[i].pfunc) slots[i].pfunc = py_type_slot(PyTuple_GetItem(bases, 0), slots[i].slot);
    count = py_complete_slots(slots, count);
    void *create = class->builtin ? (void *)new_behind : (void *)new_instance;
    slots[count++] = py_slot(Py_tp_new, plan->init ? create : (void *)refuse_new);
    if (plan->init) slots[count++] = py_slot(Py_tp_init, (void *)plan->init);
    if (plan->methods) slots[count++] = py_slot(Py_tp_methods, plan->methods);
    if (plan->properties) slots[count++] = py_slot(Py_tp_getset, plan->properties);
    if (class->members->name && py_compat_spec_has_offsets()) slots[count++] = py_slot(Py_tp_members, class->members);
    if (class->vectorcall && py_compat_vectorcall_slot()) {
        slots[count++] = py_slot(py_compat_vectorcall_slot(), class->vectorcall);
    }
    slots[count] = (PyType_Slot){0, NULL};

    PyType_Spec spec = {
        .name = plan->name,
        .basicsize = (int)class->size,
        .itemsize = py_compat_item_size_of_spec(),
        .flags = Py_TPFLAGS_DEFAULT | PY_TPFLAGS_HAVE_VERSION_TAG | PY_TPFLAGS_HAVE_FINALIZE |
                 (plan->is_base ? Py_TPFLAGS_BASETYPE : 0) | (class->has_gc ? Py_TPFLAGS_HAVE_GC : 0),
        .slots = slots,
    };
    PyObject *type = py_compat_type_from_module_and_spec(module, &spec, bases);
    if (!type) return NULL;
    py_compat_end_items(type);
    if (!py_complete_type(type, plan->slots, plan->slot_count)) {
        Py_DECREF(type);
        return NULL;
    }
    py_compat_set_offsets(type, class->dict, class->weaklist);
    if (class->vectorcall && !py_compat_vectorcall_slot()) py_compat_set_vectorcall(type, class->vectorcall);
    if (!py_class_enter(class, type, module, NULL)) Py_CLEAR(type);
    return type;
}

// ---- the life of an instance ------------------------------------------------------------------------------------------

void py_instance_free(const py_class *class, PyObject *dying) {
    PyTypeObject *type = Py_TYPE(dying);
    if (class->dict) Py_CLEAR(*py_instance_place(dying, class->dict));
    if (class->builtin) return py_instance_free_behind(class, dying);
    bool below = !py_class_is_newest(class, (PyObject *)type);
    if (below) {
        ((freefunc)PyType_GetSlot(type, Py_tp_free))(dying);
        // The destructor of a class written in Python, which called ours, drops the type itself.
        if (!py_compat_base_drops_type()) return;
    } else if (class->has_gc) {
        PyObject_GC_Del(dying);
    } else {
        PyObject_Free(dying);
    }
    Py_DECREF(type);
}

void py_instance_drop(const py_class *class, PyObject *dying) {
    PyObject *type = (PyObject *)Py_TYPE(dying);
    if (class->is_bare && py_class_is_newest(class, type)) {
        PyObject_Free(dying);
        Py_DECREF(type);
        return;
    }
    py_instance_begin_dealloc(class, dying);
    py_instance_free(class, dying);
}

void py_instance_leave(const py_class *class, PyObject *type) {
    bool below = !py_class_is_newest(class, type);
    if (!below || py_compat_base_drops_type()) Py_DECREF(type);
}

int py_instance_traverse(const py_class *class, PyObject *self, py_visit visit, void *argument) {
    if (py_compat_instances_visit_type() && Py_TYPE(self)) {
        int result = visit((PyObject *)Py_TYPE(self), argument);
        if (result) return result;
    }
    if (class->builtin && class->builtin->traverse) {
        int result = class->builtin->traverse(self, visit, argument);
        if (result) return result;
    }
    PyObject *dict = class->dict ? *py_instance_place(self, class->dict) : NULL;
    int result = dict ? visit(dict, argument) : 0;
    if (!result && py_instance_holds_itself(class, self)) result = visit(self, argument);
    return result;
}

void py_instance_clear(const py_class *class, PyObject *self) {
    if (class->builtin && class->builtin->clear) class->builtin->clear(self);
    if (class->dict) Py_CLEAR(*py_instance_place(self, class->dict));
}

// ---- calls ------------------------------------------------------------------------------------------------------------

enum { FEW = 8 };

// The values of a tuple and a dictionary in one array; the dictionary's keys as a tuple. All borrowed but the tuple.
static bool spread(PyObject *arguments, PyObject *keywords, PyObject **few, PyObject ***values, PyObject **names) {
    Py_ssize_t count = PyTuple_Size(arguments), named = keywords ? PyDict_Size(keywords) : 0;
    *names = NULL;
    *values = count + named <= FEW ? few : malloc((size_t)(count + named) * sizeof **values);
    if (!*values) return PyErr_NoMemory(), false;
    for (Py_ssize_t i = 0; i < count; i++) (*values)[i] = PyTuple_GetItem(arguments, i);
    if (!named) return true;
    *names = PyTuple_New(named);
    if (!*names) return false;
    Py_ssize_t position = 0, index = 0;
    PyObject *key, *value;
    while (index < named && PyDict_Next(keywords, &position, &key, &value)) {
        Py_INCREF(key);
        PyTuple_SetItem(*names, index, key);
        (*values)[count + index++] = value;
    }
    return true;
}

int py_spread(PyObject *self, PyObject *arguments, PyObject *keywords, py_spread_int body) {
    PyObject *few[FEW], **values, *names;
    int result = -1;
    if (spread(arguments, keywords, few, &values, &names)) result = body(self, values, PyTuple_Size(arguments), names);
    if (values != few) free(values);
    Py_XDECREF(names);
    return result;
}

PyObject *py_spread_call(PyObject *self, PyObject *arguments, PyObject *keywords, py_keyword_method body) {
    PyObject *few[FEW], **values, *names, *result = NULL;
    if (spread(arguments, keywords, few, &values, &names)) result = body(self, values, PyTuple_Size(arguments), names);
    if (values != few) free(values);
    Py_XDECREF(names);
    return result;
}
