// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "decorator",
    platforms: [.macOS(.v15)],
    products: [.library(name: "decorator_native", type: .dynamic, targets: ["decorator_native"])],
    dependencies: [.package(name: "Martlet", path: Context.environment["MARTLET_PACKAGE"] ?? "../..")],
    targets: [.target(name: "decorator_native", dependencies: ["Martlet"])]
)
