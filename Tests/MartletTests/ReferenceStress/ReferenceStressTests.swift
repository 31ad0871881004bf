// ReferenceStressTests.swift: the first test of the project. Everything stands on the reference type, and the compiler has
// crashed and miscounted on such types before (ARCHITECTURE.md, "References"), so every kind of storage is exercised.
// `make test-stress` runs these in debug, release, -Osize and under both sanitizers.

import MartletEmbedding
import Testing

@Suite("Reference counts stay exact over 100,000 rounds") struct ReferenceStressTests {
    static let rounds = 100_000

    @Test(arguments: Storage.kinds) func untyped(_ storage: Storage) throws {
        try Python.attach { py in
            let object = try py.builtins.object()
            try Self.expectExactCount(of: object) { storage.keep(object) }
        }
    }

    @Test(arguments: Storage.kinds) func typed(_ storage: Storage) throws {
        try Python.attach { py in
            let list = try py.list([1, 2])
            try Self.expectExactCount(of: list.asPyObject) { storage.keepTyped(list) }
            #expect(list.count == 2)
        }
    }

    /// A storage that lost counts would free the object in use; one that kept some would leave it immortal. Both show here.
    @Test(arguments: Storage.kinds) func lastReferenceFrees(_ storage: Storage) throws {
        try Python.attach { py in
            let names = try py.dict()
            try py.run("import weakref\nclass Thing: pass", globals: names)
            let type = try #require(try names["Thing"])
            var thing: PyObject? = try type()
            let observer = try py.import("weakref").ref(thing)
            if let thing { storage.keep(thing) }
            thing = nil
            let observed = try observer()
            #expect(observed.isNone)
        }
    }

    private static func expectExactCount(of object: PyObject, _ round: () -> Void) throws {
        let getrefcount = try object.py.import("sys").getrefcount
        round()  // lets lazy runtime structures come into being
        let before: Int = try getrefcount(object).extract()
        for _ in 0..<rounds { round() }
        let after: Int = try getrefcount(object).extract()
        #expect(after == before)
    }
}
