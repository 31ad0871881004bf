// TypedViewTests.swift: the typed views from Swift. Tests/Extensions has what Python can do to them.

import MartletEmbedding
import Testing

@Suite struct TypedViewTests {
    @Test func viewsAreMadeThroughTheToken() throws {
        try Python.attach { py in
            let made: [(any PyTyped, String)] = [
                (try py.string("a"), "'a'"), (try py.bytes([97]), "b'a'"), (try py.bytearray([97]), "bytearray(b'a')"),
                (try py.int(5), "5"),
                (try py.int("-1" + String(repeating: "0", count: 30)), "-1" + String(repeating: "0", count: 30)),
                (try py.float(0.5), "0.5"), (try py.complex(1, 2), "(1+2j)"), (try py.set([1]), "{1}"),
                (try py.frozenset([1]), "frozenset({1})"), (try py.slice(start: 1), "slice(1, None, None)"),
                (try py.range(3), "range(0, 3)"), (try py.list(from: "ab"), "['a', 'b']"),
                (try py.tuple(from: [1, 2]), "(1, 2)"), (try py.date(2024, 2, 29), "datetime.date(2024, 2, 29)"),
                (try py.timedelta(days: 1), "datetime.timedelta(days=1)"),
            ]
            for (view, text) in made { #expect(try py.repr(view.asPyObject) == text) }
        }
    }

    @Test func listsAndTuplesAreSequences() throws {
        try Python.attach { py in
            let list = try py.list([3, 1, 2])
            #expect(try list.map { try $0.extract(Int.self) } == [3, 1, 2])
            #expect(Array(list).count == 3)
            #expect(try py.tuple(from: list).reversed().map { "\($0)" } == ["2", "1", "3"])
            #expect(try py.tuple([1]).first { _ in true }?.extract(Int.self) == 1)
        }
    }

    @Test func spansReadAndWrite() throws {
        try Python.attach { py in
            let array = try py.import("array").array("i", [1, 2, 3])
            let buffer = try PyBuffer(array)
            try buffer.withMutableSpan(of: Int32.self) { span in
                for index in span.indices { span[index] *= 10 }
            }
            try expect(array.tolist(), gives: [10, 20, 30])
            let sum = try buffer.withSpan(of: Int32.self) { span in span.indices.reduce(0) { $0 + span[$1] } }
            #expect(sum == 60)
            try buffer.release()
            expect(.valueError, py) { try buffer.shape }
            try array.append(4)
        }
    }

    @Test func theExportEndsWithTheBuffer() throws {
        try Python.attach { py in
            let array = try py.bytearray([1])
            do {
                let buffer = try PyBuffer(array.asPyObject)
                expect(.bufferError, py) { try array.append(2) }
                withExtendedLifetime(buffer) {}
            }
            try array.append(2)
            #expect(array.count == 2)
        }
    }

    @Test func closuresGoBothWays() throws {
        let doubled: @Sendable (Int) throws -> Int = try Python.attach { py in
            try py.function("double") { (number: Int) in number * 2 }.closure()
        }
        #expect(try doubled(21) == 42)
        let error = #expect(throws: PyError.self) {
            let wrong: @Sendable (String) throws -> Int = try Python.attach { py in
                try py.eval("lambda text: text").as(PyCallable.self).closure()
            }
            _ = try wrong("a")
        }
        #expect(error?.description == "TypeError: 'str' object cannot be interpreted as an integer")
    }

    @Test func codableRoundTrips() throws {
        struct Row: Codable, Equatable, Sendable {
            var name: String
            var values: [Double?]
            var next: [Row]?
        }
        let row = Row(name: "a", values: [1, nil], next: [Row(name: "b", values: [], next: nil)])
        try Python.attach { py in
            let object = try py.encode(row)
            #expect(
                try py.repr(object) == "{'name': 'a', 'values': [1.0, None], 'next': [{'name': 'b', 'values': []}]}")
            #expect(try py.decode(Row.self, from: object) == row)
            let json = try py.import("json")
            #expect(try py.decode(from: json.loads(json.dumps(object))) == row)
        }
    }

    @Test func weakReferencesAndCapsules() throws {
        try Python.attach { py in
            final class Engine: Sendable {}
            let engine = Engine()
            let capsule = try py.capsule(engine, name: "tests.engine")
            #expect(try capsule.value(as: Engine.self, name: "tests.engine") === engine)
            expect(.typeError, py) { try capsule.value(as: Int.self, name: "tests.engine") }
            let globals = try py.dict()
            try py.run("class Thing: pass\nthing = Thing()", globals: globals)
            let thing = try #require(try globals["thing"])
            let reference = try py.weakref(thing)
            let found = try reference.object()
            #expect(found.map { $0 === thing } == true)
        }
    }
}
