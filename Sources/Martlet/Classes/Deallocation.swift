// Deallocation.swift: the end of the values in Python objects. One may own the next object, and that the next: a chain of
// a million must not become a million nested calls, so beyond a depth values wait for the outermost destructor.

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
    if py_dealloc_enter() || !py_dealloc_defer(owned) {
        let raised = py_err_save()
        Unmanaged<AnyObject>.fromOpaque(owned).release()
        __releaseDeferred()
        py_err_restore(raised)
    }
    py_dealloc_leave()
}

/// The same for a value in place.
@inlinable
func __end<Value>(_ value: UnsafeMutablePointer<Value>) {
    if _isPOD(Value.self) { return }
    if py_dealloc_enter() {
        let raised = py_err_save()
        value.deinitialize(count: 1)
        __releaseDeferred()
        py_err_restore(raised)
    } else {
        // Moved into an object, it can wait like one.
        let box = Unmanaged.passRetained(__Box(value.move())).toOpaque()
        if !py_dealloc_defer(box) { Unmanaged<AnyObject>.fromOpaque(box).release() }
    }
    py_dealloc_leave()
}

@usableFromInline
final class __Box<Value> {
    let value: Value

    @usableFromInline
    init(_ value: consuming Value) { self.value = value }
}

@inlinable
func __releaseDeferred() {
    guard py_dealloc_is_outermost() else { return }
    while let next = py_dealloc_deferred() { Unmanaged<AnyObject>.fromOpaque(next).release() }
}
