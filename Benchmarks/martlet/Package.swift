// swift-tools-version: 6.2
// The benchmarks' API with Martlet.
import PackageDescription

let package = Package(
    name: "bench_api",
    platforms: [.macOS(.v15)],
    products: [.library(name: "bench_api", type: .dynamic, targets: ["bench_api"])],
    dependencies: [.package(name: "Martlet", path: "../..")],
    targets: [.target(name: "bench_api", dependencies: ["Martlet"])]
)
