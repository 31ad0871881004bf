// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "get_item",
    platforms: [.macOS(.v15)],
    products: [.library(name: "get_item", type: .dynamic, targets: ["get_item"])],
    dependencies: [.package(name: "Martlet", path: Context.environment["MARTLET_PACKAGE"] ?? "../..")],
    targets: [.target(name: "get_item", dependencies: ["Martlet"])]
)
