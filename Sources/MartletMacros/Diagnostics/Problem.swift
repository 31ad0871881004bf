// Problem.swift: a message of the catalogue, and what goes with it: the place, the other place, the title of a fix-it.

import SwiftDiagnostics
import SwiftSyntax

/// One message of the catalogue (`Problem+Functions.swift` and its neighbours), to be placed with `at`.
struct Problem: DiagnosticMessage {
    let message: String
    let diagnosticID: MessageID
    var severity: DiagnosticSeverity { .error }

    /// The identifier is the name of the catalogue's member, so that the two cannot differ.
    init(_ message: String, id: String = #function) {
        self.message = message
        diagnosticID = MessageID(domain: "Martlet", id: String(id.prefix { $0 != "(" }))
    }

    func at(_ node: some SyntaxProtocol, notes: [Note] = [], fixIts: [FixIt] = []) -> Diagnostic {
        Diagnostic(node: Syntax(node), message: self, notes: notes, fixIts: fixIts)
    }
}

/// Points at the other place that an error is about.
struct Remark: NoteMessage {
    let message: String
    var noteID: MessageID { MessageID(domain: "Martlet", id: "remark") }

    static func first(_ node: some SyntaxProtocol) -> Note {
        Note(node: Syntax(node), message: Remark(message: "the first one is here"))
    }
}

/// The title of a fix-it.
struct Remedy: FixItMessage {
    let message: String
    var fixItID: MessageID { MessageID(domain: "Martlet", id: "remedy") }
}
