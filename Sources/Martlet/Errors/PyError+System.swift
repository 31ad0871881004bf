// PyError+System.swift: what the system says when it refuses: OSError, with the number that tells why.

internal import CPython

extension PyError {
    /// An `OSError` with an error number. Python makes the right subclass of it: `FileNotFoundError` for `ENOENT`,
    /// `PermissionError` for `EACCES`.
    ///
    /// - Parameters:
    ///   - number: The value of `errno`.
    ///   - message: What went wrong; the system's own words (`os.strerror`) when left out.
    ///   - file: The file that it was about, which becomes `filename`.
    public static func osError(_ number: CInt, _ message: String? = nil, file: String? = nil) -> PyError {
        PyError { py in
            let words = try message ?? py.import("os").strerror(Int(number)).extract()
            let type = PyObject(borrowing: BuiltinException.osError.pointer)
            guard let file else { return try type(Int(number), words) }
            return try type(Int(number), words, file)
        }
    }
}
