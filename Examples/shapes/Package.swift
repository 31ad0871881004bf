// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "shapes",
    platforms: [.macOS(.v15)],
    products: [.library(name: "shapes", type: .dynamic, targets: ["shapes"])],
    dependencies: [.package(name: "Martlet", path: Context.environment["MARTLET_PACKAGE"] ?? "../..")],
    targets: [.target(name: "shapes", dependencies: ["Martlet"])]
)
