// swift-tools-version: 6.2
// Swift calls Python: with Martlet, in C, and with one heap object for each reference.
import PackageDescription

let package = Package(
    name: "embedding",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "Martlet", path: "../..")],
    targets: [
        .systemLibrary(name: "BenchmarkPython", pkgConfig: "python3", providers: [.apt(["libpython3-dev"])]),
        .target(name: "InC", dependencies: ["BenchmarkPython"]),
        .target(name: "Boxed", dependencies: ["InC"]),
        .executableTarget(
            name: "embedding", dependencies: ["Boxed", "InC", .product(name: "MartletEmbedding", package: "Martlet")]),
    ]
)
