import Martlet

/// Sums and formatting.
@PyModule
enum StringSum {
    /// Formats the sum of two numbers as string.
    @PyFunction
    static func sumAsString(a: Int, b: Int = 0) throws -> String {
        let (sum, overflow) = a.addingReportingOverflow(b)
        if overflow { throw PyError.overflowError("the sum of \(a) and \(b) does not fit into 64 bits") }
        return String(sum)
    }

    /// Calls `callback` with 0, 1, … and adds up what it returns.
    @PyFunction
    static func apply(py: Python, callback: PyObject, times: Int) throws -> Int {
        var total = 0
        for i in 0..<max(times, 0) {
            try py.checkSignals()
            total &+= try callback(i).extract()
        }
        return total
    }
}
