// Checked.swift: a model together with everything that is wrong with it.

import SwiftDiagnostics

/// All of it, so that a user sees every error of a declaration at once.
struct Checked<Model> {
    /// What was read; nil where the declaration is of a kind that has no such model.
    let model: Model?
    let diagnostics: [Diagnostic]

    /// The model, if code may be emitted for it.
    var accepted: Model? { diagnostics.isEmpty ? model : nil }
}
