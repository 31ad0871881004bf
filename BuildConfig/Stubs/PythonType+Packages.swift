// PythonType+Packages.swift: the types of Foundation and of the packages that Martlet's traits name.

import SwiftSyntax

extension PythonType {
    /// `Any` for a type that is not among them.
    func foreign(_ name: String) -> String {
        switch name {
        case "Date": names.qualified("datetime", in: "datetime")
        case "DateComponents":
            // A datetime is a date too.
            "\(names.qualified("date", in: "datetime")) | \(names.qualified("time", in: "datetime"))"
        case "TimeZone": names.qualified("tzinfo", in: "datetime")
        case "Data":
            place == .parameter ? names.name("Buffer", from: "typing_extensions") : names.builtin("bytes")
        case "UUID": names.qualified("UUID", in: "uuid")
        case "URL":
            place == .parameter
                ? path
                : "\(names.builtin("str")) | \(names.qualified("Path", in: "pathlib"))"
        case "Decimal":
            names.qualified("Decimal", in: "decimal") + (place == .parameter ? " | \(names.builtin("int"))" : "")
        case "IndexSet":
            (place == .parameter ? names.name("Set", from: "collections.abc") : names.builtin("set"))
                + "[\(names.builtin("int"))]"
        case "BigInt", "BigUInt": names.builtin("int")
        case "FilePath":
            place == .parameter ? path + " | \(builtin("bytes"))" : names.qualified("Path", in: "pathlib")
        default: any
        }
    }

    /// What names a file in Python.
    private var path: String { "\(builtin("str")) | \(names.qualified("PathLike", in: "os"))[\(builtin("str"))]" }

    func foreign(_ name: String, _ arguments: [TypeSyntax]) -> String {
        switch (name, arguments.count) {
        case ("Complex", 1): names.builtin("complex")
        case ("OrderedDictionary", 2): dictionary(of: arguments[0], arguments[1])
        case ("OrderedSet", 1):
            place == .parameter ? "\(array(of: arguments[0])) | \(set(of: arguments[0]))" : array(of: arguments[0])
        case ("Deque", 1):
            place == .parameter
                ? array(of: arguments[0])
                : names.qualified("deque", in: "collections") + "[\(text(for: arguments[0]))]"
        default: any
        }
    }
}
