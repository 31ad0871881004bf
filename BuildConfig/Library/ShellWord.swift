/// One word for a POSIX shell.
struct ShellWord {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    var quoted: String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// Flags stay readable where nothing in them means anything to a shell.
    var quotedIfNeeded: String {
        let plain = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_=+./,:@%".contains($0)) }
        return plain && text.isEmpty == false ? text : quoted
    }
}
