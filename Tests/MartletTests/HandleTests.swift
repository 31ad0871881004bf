// HandleTests.swift: Py<T>, kept anywhere, dropped on any thread.

import Dispatch
import MartletEmbedding
import Testing

@Suite struct HandleTests {
    @Test func bindsTheSameObjectOnAnotherThread() async throws {
        let handle = try Python.attach { py in Py(try py.list([1, 2, 3])) }
        let count = try await Task { try Python.attach { py in handle.bind(py).count } }.value
        #expect(count == 3)
        try Python.attach { py in #expect(handle.bind(py).asPyObject === handle.bind(py).asPyObject) }
    }

    /// Threads that never attach drop thousands of handles; weak references show each object dead after the next attach.
    @Test func handlesDroppedWhileDetachedDieAtTheNextAttach() throws {
        let threads = 8
        let each = 2_000
        let (handles, observers) = try Python.attach { py in
            let names = try py.dict()
            try py.run("import weakref\nclass Thing: pass", globals: names)
            let type = try #require(try names["Thing"])
            let ref = try py.import("weakref").ref
            var handles: [[Py<PyObject>]] = []
            let observers = try py.list()
            for _ in 0..<threads {
                handles.append([])
                for _ in 0..<each {
                    let thing = try type()
                    try observers.append(try ref(thing))
                    handles[handles.count - 1].append(Py(thing))
                }
            }
            return (Boxes(handles), Py(observers))
        }

        #expect(try living(observers) == threads * each)
        DispatchQueue.concurrentPerform(iterations: threads) { handles.empty($0) }
        #expect(try living(observers) == 0)
    }

    @Test func copiesShareOneCount() throws {
        try Python.attach { py in
            let object = try py.eval("object()")
            let getrefcount = try py.import("sys").getrefcount
            let before: Int = try getrefcount(object).extract()
            var handles = Array(repeating: Py(object), count: 100)
            try expect(getrefcount(object), gives: before + 1)
            handles.removeAll()
            try expect(getrefcount(object), gives: before)
        }
    }

    /// How many of the weakly referenced objects are alive, after an attach.
    private func living(_ observers: Py<PyList>) throws -> Int {
        try Python.attach { py in
            var count = 0
            for observer in try py.iter(observers.bind(py).asPyObject) {
                let target = try observer.get()()
                if !target.isNone { count += 1 }
            }
            return count
        }
    }
}

/// One array of handles for each thread; no two threads touch the same one.
private final class Boxes: @unchecked Sendable {
    private let places: UnsafeMutableBufferPointer<[Py<PyObject>]>

    init(_ handles: [[Py<PyObject>]]) {
        places = .allocate(capacity: handles.count)
        _ = places.initialize(from: handles)
    }

    deinit {
        places.deinitialize()
        places.deallocate()
    }

    func empty(_ index: Int) { places[index].removeAll() }
}
