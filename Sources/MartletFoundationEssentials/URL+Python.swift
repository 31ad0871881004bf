// URL+Python.swift: files are paths, all other URLs are text.

public import Martlet

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension URL: PythonConvertible {
    /// A `pathlib.Path` for a file on this machine, else a Python `str`.
    public func toPython(_ py: Python) throws(PyError) -> PyObject {
        guard isFileURL, ["", "localhost"].contains(host() ?? "") else { return try absoluteString.toPython(py) }
        return try py.import("pathlib").Path(absoluteURL.path(percentEncoded: false))
    }
}

extension URL: ConvertibleFromPython {
    /// From a `str` that is a URL, or from a `pathlib.Path` or another path object (`os.fspath`), which is a URL of a file,
    /// relative paths from the current directory.
    ///
    /// A `str` is never taken for a path: `'notes.txt'` is a relative URL, of no scheme.
    ///
    /// - Throws: ``PyError`` holding `ValueError` for text that is no URL and for a path with a NUL, `UnicodeEncodeError` for
    ///   a path that is not Unicode, `TypeError` for anything else.
    public static func fromPython(_ object: PyObject) throws(PyError) -> URL {
        if PyStr.isInstance(object) {
            guard let url = URL(string: try object.extract()) else {
                throw .conversion(.valueError, "\(shortRepresentation(of: object)) is not a URL")
            }
            return url
        }
        guard try object.py.hasattr(object.py.type(object), "__fspath__") else {
            throw .cannotConvert(object, to: "str or path")
        }
        return URL(filePath: try absolutePath(of: object))
    }
}

/// Neither `~` nor `..` is resolved: what they stand for is Python's business, and depends on links.
private func absolutePath(of object: PyObject) throws(PyError) -> String {
    let os = try object.py.import("os")
    let path: String = try os.fsdecode(os.fspath(object)).extract()
    guard !path.utf8.contains(0) else { throw .conversion(.valueError, "embedded null byte") }
    return path.hasPrefix("/") ? path : try os.path.join(os.getcwd(), path).extract()
}
