// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "plugin",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "plugin_api", type: .dynamic, targets: ["plugin_api"]),
        .executable(name: "plugin_host", targets: ["plugin_host"]),
    ],
    dependencies: [.package(name: "Martlet", path: Context.environment["MARTLET_PACKAGE"] ?? "../..")],
    targets: [
        .target(name: "plugin_api", dependencies: ["Martlet"]),
        .executableTarget(name: "plugin_host", dependencies: [.product(name: "MartletEmbedding", package: "Martlet")]),
    ]
)
