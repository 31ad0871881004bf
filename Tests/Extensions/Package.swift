// swift-tools-version: 6.2
// Real extension modules: one folder each, with the module's Swift and the pytest file of the same stem.
import PackageDescription

let modules = [
    "buffers",
    "callables",
    "class_members",
    "class_memory",
    "class_operators",
    "class_protocols",
    "class_slots",
    "classes",
    "coding",
    "conversions",
    "enums",
    "errors",
    "essential_types",
    "exceptions",
    "foundation_types",
    "functions",
    "inspection",
    "libraries",
    "lifetimes",
    "modules",
    "records",
    "shutdown",
    "signatures",
    "tensors",
    "texts",
    "values",
    "views",
]

// What this mode cannot build is left out; limits.txt says why, and the Makefile asks it.
let leftOut = (Context.environment["MARTLET_LEFT_OUT"] ?? "").split(separator: " ").map(String.init)
let built = modules.filter { !leftOut.contains($0) }

/// What a module links beside Martlet.
let products = ["essential_types": "MartletFoundationEssentials", "foundation_types": "MartletFoundation"]

let package = Package(
    name: "Extensions",
    platforms: [.macOS(.v15)],
    products: built.map { .library(name: $0, type: .dynamic, targets: [$0]) },
    dependencies: [.package(name: "Martlet", path: "../..")],
    targets: built.map { module in
        .target(
            name: module,
            dependencies: ["Martlet"] + (products[module].map { [.product(name: $0, package: "Martlet")] } ?? []),
            path: module, exclude: ["test_\(module).py", "\(module).pyi"])
    }
)
