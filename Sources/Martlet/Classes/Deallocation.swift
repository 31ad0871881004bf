// Deallocation.swift: the end of the values in Python objects, each at once or, deep inside other destructors, when the
// outermost one of the thread is done (Deallocation.h).

public import CPython

/// Ends a value whose fields hold exposed instances, one instance after the other: Swift's own release of a chain of
/// them would call itself once for each. Not for types with a `deinit`, which is to find its fields as they were.
@usableFromInline
@inline(never)
func __unchain(_ type: any PyClass.Type, _ memory: UnsafeMutableRawPointer) {
    var taken: [any __PyReferenceClass] = []
    // A class below that is not exposed may have a `deinit`, too.
    if type.__isOpen, !isOfItsOwn(memory, type) { return }
    type.__record.fields.takeInstances(memory, &taken)
    while var instance = taken.popLast() {
        takeInstances(of: &instance, &taken)
    }
}

/// Whether the Swift object is an instance of the type itself.
private func isOfItsOwn(_ object: UnsafeMutableRawPointer, _ type: any PyClass.Type) -> Bool {
    Swift.type(of: Unmanaged<AnyObject>.fromOpaque(object).takeUnretainedValue()) == type
}

/// Those that the instance holds, if nobody else holds it.
private func takeInstances(of instance: inout any __PyReferenceClass, _ taken: inout [any __PyReferenceClass]) {
    let type = Swift.type(of: instance)
    let record = type.__record
    guard record.pointer.pointee.is_chained, record.type == type,
        withUnsafeMutablePointer(to: &instance, { isHeldOnce(UnsafeMutableRawPointer($0)) })
    else { return }
    record.fields.takeInstances(Unmanaged.passUnretained(instance as AnyObject).toOpaque(), &taken)
}

/// Drops a Swift object's count, now or, deep inside other destructors, when the outermost one is done.
///
/// The exception that is being raised, if any, survives whatever a `deinit` does.
@inlinable
func __release(_ owned: UnsafeMutableRawPointer) {
    let destructors = py_destructors_of_thread()
    if py_destructor_enter(destructors) || !py_destructors_defer(destructors, nil, owned) {
        let raised = py_err_save()
        Unmanaged<AnyObject>.fromOpaque(owned).release()
        py_err_restore(raised)
    }
    py_destructor_leave(destructors)
}

/// The same for a value in place.
@inlinable
func __end<Value>(_ value: UnsafeMutablePointer<Value>) {
    if _isPOD(Value.self) { return }
    let destructors = py_destructors_of_thread()
    if py_destructor_enter(destructors) {
        let raised = py_err_save()
        value.deinitialize(count: 1)
        py_err_restore(raised)
    } else {
        // Moved into an object, it can wait like one.
        let box = Unmanaged.passRetained(__Box(value.move())).toOpaque()
        if !py_destructors_defer(destructors, nil, box) { Unmanaged<AnyObject>.fromOpaque(box).release() }
    }
    py_destructor_leave(destructors)
}

@usableFromInline
final class __Box<Value> {
    let value: Value

    @usableFromInline
    init(_ value: consuming Value) { self.value = value }
}
