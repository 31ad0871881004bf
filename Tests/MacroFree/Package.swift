// swift-tools-version: 6.2
// A module written without macros, in a package that builds with no plugin at all (`make test-macro-free`).
import PackageDescription

let package = Package(
    name: "MacroFree",
    platforms: [.macOS(.v15)],
    products: [.library(name: "plain", type: .dynamic, targets: ["plain"])],
    dependencies: [.package(name: "Martlet", path: "../..")],
    targets: [.target(name: "plain", dependencies: ["Martlet"], path: ".", sources: ["plain.swift"])]
)
