import InC
import MartletEmbedding

/// The rows with Martlet, as a user writes them.
enum MartletRows {
    private static func timed<Failure>(_ body: () throws(Failure) -> Void) throws(Failure) -> UInt64 {
        let start = clock_now()
        try body()
        return clock_now() - start
    }

    /// `precondition`, whose argument may not throw.
    private static func expect(_ holds: Bool) { precondition(holds) }

    static func attachAttached(_ times: Int) throws -> UInt64 {
        try Python.attach { _ in try timed { for _ in 0..<times { try Python.attach { _ in } } } }
    }

    static func attachDetached(_ times: Int) throws -> UInt64 {
        try timed { for _ in 0..<times { try Python.attach { _ in } } }
    }

    static func attribute(_ times: Int) throws -> UInt64 {
        try Python.attach { py in
            let math = try py.import("math")
            return try timed { for _ in 0..<times { _ = try math.pi } }
        }
    }

    static func call(_ times: Int) throws -> UInt64 {
        try Python.attach { py in
            let abs = try py.builtins.abs
            return try timed { for number in 0..<times { expect(try abs(number).extract() == number) } }
        }
    }

    static func listOut(_ times: Int) throws -> UInt64 {
        let values = (0..<1000).map(Double.init)
        return try Python.attach { py in try timed { for _ in 0..<times { _ = try py.object(values) } } }
    }

    static func listIn(_ times: Int) throws -> UInt64 {
        let values = (0..<1000).map(Double.init)
        return try Python.attach { py in
            let list = try py.object(values)
            return try timed { for _ in 0..<times { expect(try list.extract([Double].self).count == 1000) } }
        }
    }
}
