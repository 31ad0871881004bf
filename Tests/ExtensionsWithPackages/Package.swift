// swift-tools-version: 6.2
// Extension modules for the packages of Martlet's traits. Apart from Tests/Extensions, for these are not to be built by who
// does not ask for them.
import PackageDescription

let package = Package(
    name: "ExtensionsWithPackages",
    platforms: [.macOS(.v15)],
    products: [.library(name: "package_types", type: .dynamic, targets: ["package_types"])],
    dependencies: [
        .package(name: "Martlet", path: "../..", traits: ["BigInt", "Numerics", "Collections", "System"]),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    ],
    targets: [
        .target(
            name: "package_types",
            dependencies: [
                "Martlet",
                "BigInt",
                .product(name: "ComplexModule", package: "swift-numerics"),
                .product(name: "OrderedCollections", package: "swift-collections"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "package_types", exclude: ["test_package_types.py", "package_types.pyi"])
    ]
)
