// Conditions.swift: which clauses of an #if hold, as the compiler would decide.

import Foundation
import SwiftIfConfig
import SwiftSyntax

/// What `swiftc -frontend -print-static-build-config` says, and the modules that can be imported.
struct Conditions: Codable {
    let configuration: StaticBuildConfiguration
    let modules: Set<String>

    /// The file without the clauses that do not hold.
    func applied(to file: SourceFileSyntax) -> SourceFileSyntax {
        file.removingInactive(in: self).result.as(SourceFileSyntax.self) ?? file
    }
}

extension Conditions: BuildConfiguration {
    func canImport(importPath: [(TokenSyntax, String)], version: CanImportVersion) -> Bool {
        importPath.first.map { modules.contains($0.1) } ?? false
    }
    func isCustomConditionSet(name: String) -> Bool { configuration.isCustomConditionSet(name: name) }
    func hasFeature(name: String) -> Bool { configuration.hasFeature(name: name) }
    func hasAttribute(name: String) -> Bool { configuration.hasAttribute(name: name) }
    func isActiveTargetOS(name: String) -> Bool { configuration.isActiveTargetOS(name: name) }
    func isActiveTargetArchitecture(name: String) -> Bool { configuration.isActiveTargetArchitecture(name: name) }
    func isActiveTargetEnvironment(name: String) -> Bool { configuration.isActiveTargetEnvironment(name: name) }
    func isActiveTargetRuntime(name: String) -> Bool { configuration.isActiveTargetRuntime(name: name) }
    func isActiveTargetPointerAuthentication(name: String) -> Bool {
        configuration.isActiveTargetPointerAuthentication(name: name)
    }
    func isActiveTargetObjectFormat(name: String) -> Bool { configuration.isActiveTargetObjectFormat(name: name) }
    var targetPointerBitWidth: Int { configuration.targetPointerBitWidth }
    var targetAtomicBitWidths: [Int] { configuration.targetAtomicBitWidths }
    var endianness: Endianness { configuration.endianness }
    var languageVersion: VersionTuple { configuration.languageVersion }
    var compilerVersion: VersionTuple { configuration.compilerVersion }
}
