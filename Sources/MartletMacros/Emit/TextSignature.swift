// TextSignature.swift: the documentation string in CPython's form: `name(signature)`, a marker, the text.
// `inspect.signature` reads the first part, `__doc__` is the last.

extension FunctionModel {
    func docString(name: String) -> String { "\(name)\(signature.text)\n--\n\n\(documentation)" }
}
