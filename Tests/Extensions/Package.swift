// swift-tools-version: 6.2
// Real extension modules: one folder each, with the module's Swift and the pytest file of the same stem.
import Foundation
import PackageDescription

let modules = [
    "buffers",
    "callables",
    "class_builtins",
    "class_extensions",
    "class_families",
    "class_members",
    "class_memory",
    "class_numbers",
    "class_operators",
    "class_overrides",
    "class_pickling",
    "class_protocols",
    "class_resurrection",
    "class_slots",
    "class_state",
    "classes",
    "coding",
    "conversions",
    "echoes",
    "enums",
    "errors",
    "essential_types",
    "exceptions",
    "foundation_types",
    "functions",
    "inspection",
    "interpreters",
    "libraries",
    "lifetimes",
    "modules",
    "peer_bugs",
    "records",
    "shutdown",
    "signatures",
    "tensors",
    "texts",
    "values",
    "variants",
    "views",
]

// What this mode cannot build is left out; limits.txt says why, and the Makefile asks it.
let leftOut = (Context.environment["MARTLET_LEFT_OUT"] ?? "").split(separator: " ").map(String.init)
let built = modules.filter { !leftOut.contains($0) }

/// What a module links beside Martlet.
let products = ["essential_types": "MartletFoundationEssentials", "foundation_types": "MartletFoundation"]

/// Another Swift module of the package, whose functions and types a module lists; a folder in its own.
let libraries = ["modules": "Parts"]

/// The suite and the golden stubs.
func others(in module: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Context.packageDirectory + "/" + module)) ?? []
    return names.filter { $0.hasSuffix(".py") || $0.hasSuffix(".pyi") }
}

let package = Package(
    name: "Extensions",
    platforms: [.macOS(.v15)],
    products: built.map { .library(name: $0, type: .dynamic, targets: [$0]) },
    dependencies: [.package(name: "Martlet", path: "../..")],
    targets: built.map { module in
        .target(
            name: module,
            dependencies: ["Martlet"] + (products[module].map { [.product(name: $0, package: "Martlet")] } ?? [])
                + (libraries[module].map { [.target(name: $0)] } ?? []),
            path: module, exclude: others(in: module) + (libraries[module].map { [$0] } ?? []))
    }
        + libraries.filter { built.contains($0.key) }.map { module, library in
            .target(name: library, dependencies: ["Martlet"], path: "\(module)/\(library)")
        }
)
