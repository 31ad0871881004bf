// Prints the stub (.pyi) of a module, read from its Swift sources. Compiled by build-stubs.sh together with the macros' own
// model, so that names, defaults and documentation are those of the built module.
// usage: stubs MODULE FILE…          (MODULE is the last part of the name that Python imports)
import Foundation
import SwiftParser
import SwiftSyntax

func fail(_ sentence: String) -> Never {
    FileHandle.standardError.write(Data("error: \(sentence)\n".utf8))
    exit(1)
}

let words = Array(CommandLine.arguments.dropFirst())
guard let wanted = words.first else { fail("usage: stubs MODULE FILE…") }

let files = words.dropFirst().map { path in
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { fail("\(path) cannot be read") }
    return Parser.parse(source: text)
}
let modules = files.flatMap(ModuleFinder.modules)
guard let module = modules.first(where: { $0.pythonName.text == wanted }) else {
    let names = modules.map { $0.pythonName.text ?? "?" }
    let have = names.isEmpty ? "there is none" : "there is \(names.joined(separator: ", "))"
    fail("no @PyModule named '\(wanted)' in the sources: \(have)")
}
print(ModuleStub(module: module, types: SwiftTypes(files)).text, terminator: "")
