// Prints the stubs (.pyi) of a module and its submodules, read from their Swift sources, as JSON: the text of each by what
// stands behind the module's name, `{"": "…", ".inner": "…"}`. Compiled by build-stubs.sh together with the macros' own model,
// so that names, defaults and documentation are those of the built module.
// usage: stubs MODULE FILE… <CONDITIONS          (MODULE is the last part of the name that Python imports; CONDITIONS is
// JSON, see Conditions.swift, or empty: then the first clause of an #if that has a name speaks for it)
import Foundation
import SwiftParser
import SwiftSyntax

func fail(_ sentence: String) -> Never {
    FileHandle.standardError.write(Data("error: \(sentence)\n".utf8))
    exit(1)
}

let words = Array(CommandLine.arguments.dropFirst())
guard let wanted = words.first else { fail("usage: stubs MODULE FILE…") }

let input = FileHandle.standardInput.readDataToEndOfFile()
var conditions: Conditions?
do {
    conditions = input.isEmpty ? nil : try JSONDecoder().decode(Conditions.self, from: input)
} catch {
    fail("the conditions are no JSON of the expected form: \(error)")
}

let files = words.dropFirst().map { path in
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { fail("\(path) cannot be read") }
    let file = Parser.parse(source: text)
    return conditions?.applied(to: file) ?? file
}
let declarations = Declarations(files)
guard let module = declarations.modules.first(where: { $0.pythonName.text == wanted }) else {
    let names = declarations.modules.map { $0.pythonName.text ?? "?" }
    let have = names.isEmpty ? "there is none" : "there is \(names.joined(separator: ", "))"
    fail("no @PyModule named '\(wanted)' in the sources: \(have)")
}
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
FileHandle.standardOutput.write(try encoder.encode(StubTree(module, declarations, SwiftTypes(files)).texts))
