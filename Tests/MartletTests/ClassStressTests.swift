// ClassStressTests.swift: random operations on objects of exposed types, by several threads at once, against a model in Python.
// `make test-asan` and `make test-stress` run it under the sanitizers.

import MartletEmbedding
import Synchronization
import Testing

/// How many instances live, and how many have come to their end.
private let begun = Atomic(0)
private let ended = Atomic(0)

@PyClass(open: true, weakref: true, dict: true)
class StressNode {
    @PyProperty var number: Int
    @PyProperty var next: StressNode?
    @PyProperty var held: PyObject?
    @PyProperty var list: [PyObject] = []
    @PyInit init(_ number: Int) {
        self.number = number
        begun.add(1, ordering: .relaxed)
    }
    deinit { ended.add(1, ordering: .relaxed) }

    @PyMethod @PyOverridable func add(_ more: Int) throws -> Int {
        number &+= more
        return number
    }
    /// By way of Swift, where a class in Python may have an override.
    @PyMethod func addBySwift(_ more: Int) throws -> Int { try add(more) }
    @PyMethod func call(_ function: PyObject) throws -> PyObject { try function() }
}

@PyClass(extends: StressNode.self)
final class StressLeaf: StressNode {
    @PyProperty var text = "leaf"
    @PyInit override init(_ number: Int) { super.init(number) }
}

@PyClass
struct StressValue {
    @PyProperty var number: Int
    @PyProperty(copies: true) var held: [PyObject] = []
    @PyInit init(_ number: Int) { self.number = number }
    @PyMethod mutating func add(_ more: Int) -> Int {
        number &+= more
        return number
    }
    @PyMethod mutating func call(_ function: PyObject) throws -> PyObject { try function() }
}

@PyClass(extends: .dict)
final class StressDict {
    @PyProperty var number: Int
    @PyInit init(_ number: Int) {
        self.number = number
        begun.add(1, ordering: .relaxed)
    }
    deinit { ended.add(1, ordering: .relaxed) }
    @PyMethod func add(_ more: Int) -> Int {
        number &+= more
        return number
    }
}

/// One thread's part. Every object that it made is in `mine` with the number that it should have; others are shared by all.
private let script = """
    import gc, random, weakref

    class Below(Node):
        def add(self, more):
            return super().add(more)

    class Wide(Value):
        __slots__ = ("more",)

    def play(seed, rounds, shared):
        chance = random.Random(seed)
        mine, added = [], 0
        kinds = [Node, Leaf, Value, Dict, Below, Wide]
        for _ in range(rounds):
            operation = chance.randrange(14)
            if operation < 3 or not mine:
                number = chance.randrange(1000)
                mine.append([chance.choice(kinds)(number), number])
                continue
            entry = chance.choice(mine)
            one, number = entry
            other = chance.choice(mine)[0]
            assert one.number == number, (type(one), one.number, number)
            if operation == 3:
                one.number = entry[1] = chance.randrange(1000)
            elif operation == 4:
                entry[1] += 3
                assert one.add(3) == entry[1]
            elif operation == 5 and isinstance(one, Node):
                entry[1] += 2
                assert one.add_by_swift(2) == entry[1]
            elif operation == 6 and isinstance(one, Node):
                # A fresh one: what Swift holds twice, or in a circle of its own, is Swift's to end.
                one.next = Leaf(1)
                one.next.held = one
                one.held, one.list = other, [one, other]
            elif operation == 7 and isinstance(one, Node):
                one.attribute, reference = other, weakref.ref(one)
                assert reference() is one
            elif operation == 8 and isinstance(one, (Node, Value)):
                def inside():
                    if isinstance(one, Node):
                        return one.number
                    for way in (lambda: one.number, lambda: one.add(1), lambda: setattr(one, "number", 0)):
                        try:
                            way()
                        except RuntimeError:
                            continue
                        raise AssertionError("a value was changed twice at once")
                    return number
                assert one.call(inside) == number
            elif operation == 9 and isinstance(one, Value):
                one.held = [other, object()]
            elif operation == 10 and isinstance(one, Dict):
                one[chance.randrange(5)] = other
                assert len(one) <= 5
            elif operation == 11:
                mine.remove(entry)
            elif operation == 12 and chance.randrange(20) == 0:
                gc.collect()
            elif operation == 13:
                added += 1
                shared.add(1)
        assert all(one.number == number for one, number in mine)
        return added
    """

@Suite(.serialized) struct ClassStressTests {
    @Test(arguments: [1, 2, 3])
    func randomOperationsAgreeWithTheModel(seed: Int) throws {
        let (play, shared) = try Python.attach { py in
            try py.import("sys").setswitchinterval(1e-5)
            let names = try py.run(
                script,
                with: [
                    "Node": py.type(StressNode.self), "Leaf": py.type(StressLeaf.self),
                    "Value": py.type(StressValue.self), "Dict": py.type(StressDict.self),
                ])
            return try (Py(names.asPyObject.__getitem__("play")), Py(py.object(StressValue(0))))
        }
        let found = Findings()
        runOnThreads(4) { thread in
            do {
                try Python.attach { py in
                    let count = try play.bind(py)(seed &* 100 &+ thread, 1500, shared.bind(py))
                    found.added.add(try count.extract(Int.self), ordering: .relaxed)
                }
            } catch {
                found.failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(found.failures.withLock { $0 } == [])
        try Python.attach { py in
            try expect(shared.bind(py).number, gives: found.added.load(ordering: .relaxed))
            for _ in 0..<2 { _ = try py.import("gc").collect() }
        }
        // All have ended, and none twice.
        #expect(living() == 0)
    }

    private func living() -> Int { begun.load(ordering: .relaxed) - ended.load(ordering: .relaxed) }
}

private final class Findings: Sendable {
    let added = Atomic(0)
    let failures = Mutex<[String]>([])
}
