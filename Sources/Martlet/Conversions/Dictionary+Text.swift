// Dictionary+Text.swift: a dict of texts, each entry of which is put where it belongs at once, by a function that knows how
// Swift's dictionaries lie in memory.

public import CPython

extension Dictionary<String, Int> {
    /// Shows C a dictionary of the standard library's, with a key of each kind: some of them fill a word or more, with and without
    /// the byte behind the text.
    @usableFromInline
    @inline(never)
    static func learnTextTables() -> Bool {
        #if os(Linux) && (arch(x86_64) || arch(arm64))
            let keys = [
                "", "sample", "samples", "a sample", "fifteen letters", "more than fifteen letters",
                "twenty-three letters...",
            ]
            var sample = [String: Int](minimumCapacity: keys.count)
            for (number, key) in keys.enumerated() { sample[key] = number }
            let hashes = keys.enumerated().map { number, key in
                py_hash_sample(
                    key: unsafeBitCast(key, to: py_small_text.self), seed: Int64(number << 40 | 5),
                    hash: Int64(key._rawHashValue(seed: number << 40 | 5)))
            }
            withExtendedLifetime((keys, sample)) {
                py_tables_learn(sample.__table, hashes, Int64(hashes.count))
            }
        #endif
        return py_tables_known() == PY_TABLES_AS_EXPECTED
    }
}

/// Whether C can put entries into a dictionary whose keys are strings; found out at the first one.
@inlinable
@inline(__always)
func __textTablesAreKnown() -> Bool {
    let known = py_tables_known()
    return _fastPath(known == PY_TABLES_AS_EXPECTED)
        || known == PY_TABLES_UNKNOWN && [String: Int].learnTextTables()
}

extension Dictionary where Key == String, Value: ConvertibleFromPython {
    /// Of keys that are equal in Swift the last one's value counts.
    @inlinable
    static func __ofTexts(_ borrowed: __PyPointer, _ count: Int) throws(PyError) -> [String: Value] {
        // Room for all, and an object of its own that nobody else has, unless it is empty.
        guard count > 0 else { return [:] }
        var result = [String: Value](minimumCapacity: count)
        var table = result.__table
        var position = 0
        var found = 0
        // Python code that a conversion runs may let the dict grow.
        while found < count {
            let entry = py_dict_peek(borrowed, position)
            guard let key = entry.key, let value = entry.value else { break }
            defer { py_dict_end_peek(key, value) }
            let text: String
            // Reading text runs no Python code, which could take the entry away.
            do throws(PyError) { text = try String.__fromPeeked(key) } catch { try error.throwLocated(key: key, "key") }
            let converted: Value
            do throws(PyError) { converted = try Value.__fromPeeked(value) } catch {
                // The entry may be gone by now.
                try error.throwLocated(text: text, "value of key")
            }
            let place = py_table_take(table, unsafeBitCast(text, to: py_small_text.self))
            if _fastPath(place >= 0) {
                (table.pointee.keys.assumingMemoryBound(to: String.self) + Int(place)).initialize(to: text)
                (table.pointee.values.assumingMemoryBound(to: Value.self) + Int(place)).initialize(to: converted)
            } else {
                result.updateValue(converted, forKey: text)
                table = result.__table
            }
            found += 1
            position = entry.position
        }
        guard _fastPath(found == count && py_dict_size(borrowed) == count) else { try __throwChanged() }
        return result
    }
}

extension Dictionary {
    /// The object that it is.
    @inlinable
    @inline(__always)
    var __table: UnsafeMutablePointer<py_swift_table> {
        unsafeBitCast(self, to: UnsafeMutablePointer<py_swift_table>.self)
    }
}
