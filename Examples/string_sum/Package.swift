// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "string_sum",
    platforms: [.macOS(.v15)],
    products: [.library(name: "string_sum", type: .dynamic, targets: ["string_sum"])],
    dependencies: [.package(name: "Martlet", path: Context.environment["MARTLET_PACKAGE"] ?? "../..")],
    targets: [.target(name: "string_sum", dependencies: ["Martlet"])]
)
