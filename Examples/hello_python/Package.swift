// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "hello_python",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "Martlet", path: "../..")],
    targets: [
        .executableTarget(
            name: "hello_python", dependencies: [.product(name: "MartletEmbedding", package: "Martlet")])
    ]
)
