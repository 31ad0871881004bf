import Boxed
import InC

/// The rows with one heap object for each reference.
enum BoxedRows {
    private static func timed(_ body: () -> Void) -> UInt64 {
        let start = clock_now()
        body()
        return clock_now() - start
    }

    private static func attached<Result>(_ body: () -> Result) -> Result {
        let state = raw_attach()
        defer { raw_unattach(state) }
        return body()
    }

    static func attribute(_ times: Int) -> UInt64 {
        attached {
            let math = Boxed(adopting: raw_import("math"))
            return timed { for _ in 0..<times { _ = math.pi } }
        }
    }

    static func call(_ times: Int) -> UInt64 {
        attached {
            let abs = Boxed(adopting: raw_import("builtins")).abs
            return timed { for number in 0..<times { precondition(Int(abs(number)) == number) } }
        }
    }

    static func listOut(_ times: Int) -> UInt64 {
        let values = (0..<1000).map(Double.init)
        return attached { timed { for _ in 0..<times { _ = values.boxed } } }
    }

    static func listIn(_ times: Int) -> UInt64 {
        let values = (0..<1000).map(Double.init)
        return attached {
            let list = values.boxed
            return timed { for _ in 0..<times { precondition([Double](list)?.count == 1000) } }
        }
    }
}
