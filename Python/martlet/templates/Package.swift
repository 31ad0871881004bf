// swift-tools-version: 6.2
import PackageDescription

// `martlet` names the Martlet that came with it. For a `swift build` of your own: eval "$$(martlet config --env)".
let martlet = Context.environment["MARTLET_PACKAGE"] ?? "../martlet"

let package = Package(
    name: "$product",
    platforms: [.macOS(.v15)],
    products: [.library(name: "$product", type: .dynamic, targets: ["$product"])],
    dependencies: [.package(name: "Martlet", path: martlet)],
    targets: [.target(name: "$product", dependencies: ["Martlet"])]
)
