// ObjectTests.swift: members, calls, items and iteration in Swift's own syntax, and the builtin functions on the token.

import MartletEmbedding
import Testing

@Suite struct ObjectTests {
    @Test func readsMembersAndCalls() throws {
        try Python.attach { py in
            let path = try py.import("posixpath")
            try expect(path.sep, gives: "/")
            try expect(path.join("a", "b", "c"), gives: "a/b/c")
            try expect(py.import("datetime").date(2024, month: 2, day: 29).isoformat(), gives: "2024-02-29")
            try expect(py.builtins.dict(a: 1, b: "x").items().__len__(), gives: 2)
        }
    }

    @Test func callsWithPositionalAfterKeywordAreRefused() throws {
        try Python.attach { py in
            let function = try py.eval("lambda *args, **kwargs: (args, kwargs)")
            let error = #expect(throws: PyError.self) { try function(1, key: 2, 3) }
            #expect(error?.description == "TypeError: positional argument follows keyword argument 'key'")
            #expect(
                try py.repr(function(1, "x", key: 2.5, other: nil as Int?)) == "((1, 'x'), {'key': 2.5, 'other': None})"
            )
        }
    }

    @Test func failuresOfEveryKindAreThrown() throws {
        try Python.attach { py in
            let object = try py.eval("object()")
            expect(.attributeError, py) { try object.missing }
            expect(.typeError, py) { try object() }
            expect(.typeError, py) { try object[0] }
            expect(.typeError, py) { try py.len(object) }
            expect(.typeError, py) { try py.hash(py.list([]).asPyObject) }
            expect(.typeError, py) { try py.iter(object) }
            expect(.typeError, py) { try py.contains(object, 1) }
            expect(.attributeError, py) { try py.setattr(object, "x", 1) }
            expect(.attributeError, py) { try py.delattr(object, "x") }
            expect(.typeError, py) { try py.setitem(object, 0, 1) }
            expect(.typeError, py) { try py.delitem(object, 0) }
            expect(.typeError, py) { try py.isinstance(object, object) }
            expect(.typeError, py) { try object + 1 }
            expect(.typeError, py) { try -object }
            expect(.typeError, py) { try object < 1 }
            expect(.zeroDivisionError, py) { try py.eval("1") / 0 }
            expect(.typeError, py) { try object.as(PyDict.self) }
        }
    }

    @Test func readsAndWritesItemsAndAttributes() throws {
        try Python.attach { py in
            let dict = try py.dict(["a": 1]).asPyObject
            try py.setitem(dict, "b", [1, 2])
            try py.delitem(dict, "a")
            try expect(dict["b"][1], gives: 2)
            let grid = try py.eval("type('Grid', (), {'__getitem__': lambda self, key: key})")()
            #expect(try py.repr(grid[1, "x"]) == "(1, 'x')")
            try py.setattr(grid, "name", "board")
            try expect(grid.name, gives: "board")
            try py.delattr(grid, "name")
            #expect(try py.hasattr(grid, "name") == false)
            #expect(try py.getattrIfPresent(grid, "name") == nil)
        }
    }

    @Test func hasattrPassesOtherExceptionsOn() throws {
        try Python.attach { py in
            let globals = try py.dict()
            try py.run("class Odd:\n    @property\n    def x(self): raise ValueError('no')", globals: globals)
            let odd = try #require(try globals["Odd"])
            let instance = try odd()
            expect(.valueError, py) { try py.hasattr(instance, "x") }
        }
    }

    @Test func knowsIdentityTruthAndType() throws {
        try Python.attach { py in
            let list = try py.eval("[]")
            let same = list
            #expect(list === same)
            #expect(try list !== py.eval("[]"))
            #expect(try py.bool(list) == false)
            #expect(py.none.isNone && !list.isNone)
            #expect(try py.type(list) === py.builtins.list)
            #expect(try py.isinstance(list, py.builtins.list))
            #expect(try py.issubclass(py.builtins.bool, py.builtins.int))
            #expect(py.callable(py.type(list)) && !py.callable(list))
            #expect(try py.dir(list).contains("append"))
            #expect("\(list)" == "[]")
            try expect(py.eval("hash('a')"), gives: py.hash(py.eval("'a'")))
        }
    }

    @Test func iterates() throws {
        try Python.attach { py in
            var total = 0
            for item in try py.iter(py.eval("range(5)")) { total += try item.get().extract() }
            #expect(total == 10)
            let failing = try py.eval("(1 // n for n in (1, 0, 1))")
            var seen: [String] = []
            for item in try py.iter(failing) {
                do { seen.append("\(try item.get())") } catch { seen.append("\(error)") }
            }
            #expect(seen == ["1", "ZeroDivisionError: integer division or modulo by zero"])
        }
    }

    @Test func printsThroughSysStdout() throws {
        try Python.attach { py in
            let output = try py.import("io").StringIO()
            let redirect = try py.import("contextlib").redirect_stdout(output)
            try redirect.__enter__()
            try py.print(1, "two", [3.5])
            try redirect.__exit__(py.none, py.none, py.none)
            try expect(output.getvalue(), gives: "1 two [3.5]\n")
        }
    }
}
