import Foundation

/// Paths as text: recorded facts hold those of other machines too, which Foundation's file types would normalise.
extension String {
    /// Also "C:\Python312", since the facts may be a Windows machine's.
    var isAbsolutePath: Bool {
        hasPrefix("/") || hasPrefix("\\\\") || dropFirst().hasPrefix(":\\") || dropFirst().hasPrefix(":/")
    }

    func appending(path component: String) -> String {
        let separator = hasPrefix("/") || contains("\\") == false ? "/" : "\\"
        return hasSuffix(separator) ? self + component : self + separator + component
    }

    /// "/usr/bin" of "/usr/bin/python3".
    var parentDirectory: String {
        guard let slash = lastIndex(of: "/") else { return "." }
        return slash == startIndex ? "/" : String(self[..<slash])
    }

    var lastPathPart: String {
        split(separator: "/").last.map(String.init) ?? self
    }

    /// Against the working directory, "." and ".." taken out; symbolic links stay, a virtual environment's python being one.
    var absolutePath: String {
        URL(fileURLWithPath: self).standardizedFileURL.path
    }

    /// One spelling for each directory, so that two answers about the same one compare equal.
    var resolvedPath: String {
        URL(fileURLWithPath: self).resolvingSymlinksInPath().path
    }

    var isFile: Bool {
        var directory: ObjCBool = false
        return FileManager.default.fileExists(atPath: self, isDirectory: &directory) && directory.boolValue == false
    }

    var isDirectory: Bool {
        var directory: ObjCBool = false
        return FileManager.default.fileExists(atPath: self, isDirectory: &directory) && directory.boolValue
    }

    var isExecutableFile: Bool { isFile && FileManager.default.isExecutableFile(atPath: self) }

    /// The names in this directory, sorted; none where there is no directory.
    var directoryEntries: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: self)) ?? []).sorted()
    }
}
