// swift-tools-version: 6.2
// Real extension modules: one folder each, with the module's Swift and the pytest file of the same stem.
import PackageDescription

let modules = [
    "buffers",
    "callables",
    "coding",
    "conversions",
    "errors",
    "functions",
    "lifetimes",
    "signatures",
    "texts",
    "values",
    "views",
]

let package = Package(
    name: "Extensions",
    platforms: [.macOS(.v15)],
    products: modules.map { .library(name: $0, type: .dynamic, targets: [$0]) },
    dependencies: [.package(name: "Martlet", path: "../..")],
    targets: modules.map { .target(name: $0, dependencies: ["Martlet"], path: $0, exclude: ["test_\($0).py"]) }
)
