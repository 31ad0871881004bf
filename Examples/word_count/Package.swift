// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "word_count",
    platforms: [.macOS(.v15)],
    products: [.library(name: "word_count_native", type: .dynamic, targets: ["word_count_native"])],
    dependencies: [.package(name: "Martlet", path: Context.environment["MARTLET_PACKAGE"] ?? "../..")],
    targets: [.target(name: "word_count_native", dependencies: ["Martlet"])]
)
