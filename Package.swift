// swift-tools-version: 6.2
// Targets in the order data flows. No unsafe flags, no configure step: `swift build` works in a fresh clone.
//
// Environment variables, part of SwiftPM's cache key for manifests (a file would not be), let the Makefile and the
// wheel backend say more:
//   MARTLET_PLUGIN      a macro plugin built beforehand (BuildConfig/build-plugin.sh): swift-syntax is left out.
//   MARTLET_CONDITIONS  what martlet-config found: "Py_3_7 Py_3_8 …", "Py_LIMITED_API" and so on.
//   MARTLET_MODULES_ONLY  "1" leaves out what no module links, the probe and the tests, and with them the last package
//                       that would come over the network.
// MARTLET_WARNINGS=error is for Martlet's own development.
import CompilerPluginSupport
import Foundation
import PackageDescription

let prebuiltPlugin = Context.environment["MARTLET_PLUGIN"] ?? ""

/// A minor version that SupportedVersions.h states. After a change there touch this file: SwiftPM caches manifests by text.
func stated(_ name: String) -> Int {
    let file = Context.packageDirectory + "/BuildConfig/SupportedVersions.h"
    let lines = ((try? String(contentsOfFile: file, encoding: .utf8)) ?? "").split(separator: "\n")
    let words = lines.lazy.map { $0.split(separator: " ") }.first { $0.starts(with: ["#define", Substring(name)]) }
    guard let minor = words?.last.flatMap({ Int($0) }) else { fatalError("\(file) states no \(name)") }
    return minor
}

/// One file from the default floor on, as the C headers have it too.
let defaultConditions =
    (stated("MARTLET_OLDEST_MINOR")...stated("MARTLET_DEFAULT_FLOOR_MINOR")).map { "Py_3_\($0)" } + ["Py_LIMITED_API"]

let chosenConditions = Context.environment["MARTLET_CONDITIONS"]?.split(separator: " ").map(String.init)
let conditions = (chosenConditions ?? defaultConditions).map { SwiftSetting.define($0) }

let strict = Context.environment["MARTLET_WARNINGS"] == "error"

let swiftSettings: [SwiftSetting] =
    conditions + (strict ? [.treatAllWarnings(as: .error)] : []) + [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]

let package = Package(
    name: "Martlet",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Martlet", targets: ["Martlet"]),
        .library(name: "MartletEmbedding", targets: ["MartletEmbedding"]),
        .library(name: "MartletFoundationEssentials", targets: ["MartletFoundationEssentials"]),
        .library(name: "MartletFoundation", targets: ["MartletFoundation"]),
        .library(name: "BuildConfig", targets: ["BuildConfig"]),
        .executable(name: "martlet-config", targets: ["martlet-config"]),
    ],
    // Each adds the conversions of one package's types to Martlet; SwiftPM fetches a package only where its trait is on.
    traits: [
        .trait(name: "BigInt", description: "attaswift/BigInt: BigInt and BigUInt are int."),
        .trait(name: "Numerics", description: "swift-numerics: Complex is complex."),
        .trait(
            name: "Collections",
            description: "swift-collections: OrderedDictionary is dict, OrderedSet is list, Deque is collections.deque."
        ),
        .trait(name: "System", description: "swift-system: FilePath is pathlib.Path."),
    ],
    dependencies: [
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    ],
    targets: [
        // The probe: interpreter -> facts -> configuration -> flags. Knows nothing of the targets below.
        .systemLibrary(name: "CSupportedVersions", path: "BuildConfig/Supported"),
        .target(name: "BuildConfig", dependencies: ["CSupportedVersions"], path: "BuildConfig/Library"),
        .executableTarget(
            name: "martlet-config",
            dependencies: ["BuildConfig", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "BuildConfig/Tool"),
        // The tool is run by the tests; Emitted/ is what it prints for the recorded Pythons.
        .testTarget(
            name: "BuildConfigTests", dependencies: ["BuildConfig", "martlet-config"], exclude: ["Emitted"]),

        // Python's C API.
        .systemLibrary(
            name: "PythonHeaders", pkgConfig: "python3", providers: [.apt(["libpython3-dev"]), .brew(["python3"])]),
        .target(name: "CPython", dependencies: ["PythonHeaders"]),

        // The binding layer, and the macros that write its calls.
        .target(
            name: "Martlet",
            dependencies: [
                "CPython",
                .product(name: "BigInt", package: "BigInt", condition: .when(traits: ["BigInt"])),
                .product(name: "ComplexModule", package: "swift-numerics", condition: .when(traits: ["Numerics"])),
                .product(
                    name: "OrderedCollections", package: "swift-collections", condition: .when(traits: ["Collections"])),
                .product(name: "DequeModule", package: "swift-collections", condition: .when(traits: ["Collections"])),
                .product(name: "SystemPackage", package: "swift-system", condition: .when(traits: ["System"])),
            ]),

        // Foundation's types. Apart from the core, for they bring a module tens of MB; the first is the part without ICU.
        .target(name: "MartletFoundationEssentials", dependencies: ["Martlet"]),
        .target(name: "MartletFoundation", dependencies: ["MartletFoundationEssentials"]),

        // Python inside a Swift program: the only part that links libpython.
        .systemLibrary(
            name: "PythonLibrary", pkgConfig: "python3-embed",
            providers: [.apt(["libpython3-dev"]), .brew(["python3"])]),
        .target(name: "CPythonEmbedding", dependencies: ["CPython", "PythonLibrary"]),
        .target(name: "MartletEmbedding", dependencies: ["Martlet", "CPythonEmbedding"]),

        .testTarget(name: "MartletTests", dependencies: ["Martlet", "MartletEmbedding", "MartletFoundation"]),
    ]
)

if Context.environment["MARTLET_MODULES_ONLY"] == "1" {
    package.products.removeAll { $0.name == "martlet-config" }
    package.targets.removeAll { $0.name == "martlet-config" || $0.type == .test }
} else {
    package.dependencies.append(.package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"))
}

if prebuiltPlugin.isEmpty {
    package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"))
    package.targets.append(
        .macro(
            name: "MartletMacros",
            dependencies: [
                .product(name: "SwiftSyntaxMacros", package: "swift-syntax"),
                .product(name: "SwiftSyntaxBuilder", package: "swift-syntax"),
                .product(name: "SwiftCompilerPlugin", package: "swift-syntax"),
            ]))
    for target in package.targets where target.name == "Martlet" { target.dependencies.append("MartletMacros") }
}

for target in package.targets where target.type != .system {
    if target.name.hasPrefix("CPython") {
        if strict {
            target.cSettings = [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]
        }
    } else {
        target.swiftSettings = swiftSettings
    }
}
