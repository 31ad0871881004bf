// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "numpy_sum",
    platforms: [.macOS(.v15)],
    products: [.library(name: "numpy_sum", type: .dynamic, targets: ["numpy_sum"])],
    dependencies: [.package(name: "Martlet", path: Context.environment["MARTLET_PACKAGE"] ?? "../..")],
    targets: [.target(name: "numpy_sum", dependencies: ["Martlet"])]
)
