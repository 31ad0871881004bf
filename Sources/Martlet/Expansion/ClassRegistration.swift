// ClassRegistration.swift: classes that Python holds to be sequences, mappings or sets. Public for expanded macros only.

extension __PyDefinition {
    /// A class that is registered with classes of `collections.abc`, which do not keep it alive.
    public func __registered(_ bases: [String]) -> __PyDefinition {
        var copy = self
        let outer = completion
        copy.completion = { type, module throws(PyError) in
            let abstract = try type.py.import("collections.abc")
            for base in bases { _ = try type.py.getattr(type.py.getattr(abstract, base), "register")(type) }
            try outer?(type, module)
        }
        return copy
    }
}
