// The probe for the wheel backend: martlet-config's `configure` and `print --format env` in one, without its packages, so
// that a first build of somebody's wheel downloads nothing. Compiled by build-probe.sh together with Library/.
// usage: probe DIRECTORY [--python PYTHON] [--abi abi3|abi3t|version-specific] [--floor VERSION]
import Foundation

func fail(_ sentence: String) -> Never {
    FileHandle.standardError.write(Data("error: \(sentence)\n".utf8))
    exit(1)
}

var words = Array(CommandLine.arguments.dropFirst())
guard let directory = words.first, !directory.hasPrefix("-"), words.count % 2 == 1 else {
    fail("usage: probe DIRECTORY [--python PYTHON] [--abi ABI] [--floor VERSION]")
}
words.removeFirst()

var python: String?
var kind = "abi3"
var floor: PythonVersion?
while words.count >= 2 {
    let (option, value) = (words.removeFirst(), words.removeFirst())
    switch option {
    case "--python": python = value
    case "--abi": kind = value
    case "--floor":
        guard let version = PythonVersion(value) else { fail("'\(value)' is not a Python version such as 3.9") }
        floor = version
    default: fail("the probe has no option \(option)")
    }
}

let abi: Request.ABIChoice
switch kind {
case "abi3": abi = .abi3(floor: floor)
case "abi3t": abi = .abi3t(floor: floor)
case "version-specific" where floor == nil: abi = .versionSpecific
case "version-specific": fail("a version-specific build has no floor: leave it out")
default: fail("there is no ABI '\(kind)': it is abi3, abi3t or version-specific")
}

do {
    let environment = Environment.current
    let outcome = try Outcome(of: Request(python: python, abi: abi, environment: environment), in: environment)
    for warning in outcome.warnings { FileHandle.standardError.write(Data("warning: \(warning)\n".utf8)) }
    if environment.flag("MARTLET_PRINT_CONFIG") {
        let text = Renderer(outcome.configuration).render(.text)
        fail("MARTLET_PRINT_CONFIG is set: nothing is built, unset it to go on\n\n\(text)")
    }
    try ConfigurationDirectory(path: directory).write(outcome)
    // Read back: writing may have added a python3.pc, and its directory is part of the answer.
    let file = ConfigurationFile(path: directory + "/configuration.json")
    print(Renderer(try file.read(allowUnknown: true)).render(.env), terminator: "")
} catch {
    fail("\(error)")
}
