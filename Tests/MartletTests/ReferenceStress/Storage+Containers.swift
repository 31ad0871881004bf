// Storage+Containers.swift: the standard library's collections.

import MartletEmbedding

extension Storage {
    static let containers: [Storage] = [
        Storage("array", InArray.self), Storage("array of optionals", InArrayOfOptionals.self),
        Storage("dictionary", InDictionary.self), Storage("dictionary of optionals", InDictionaryOfOptionals.self),
        Storage("slice and lazy sequence", InSequences.self), Storage("inline array", InInlineArray.self),
    ]
}

private enum InArray: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        var array = [value, value]
        let copy = array
        array.append(value)
        array[0] = copy[1]
        array.swapAt(0, 2)
        array.remove(at: 1)
        array += copy
        array.reverse()
        use(array)
        use(ContiguousArray(copy))
        array.removeAll()
        use(array.last?.asPyObject)
    }
}

private enum InArrayOfOptionals: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        var array: [Value?] = [value, nil, value]
        array[1] = array[0]
        array[2] = nil
        array.append(nil)
        use(array.compactMap { $0 })
        use(array.first as Any)
    }
}

private enum InDictionary: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        var dictionary = ["a": value]
        dictionary["b"] = dictionary["a"]
        let copy = dictionary
        dictionary["a"] = nil
        dictionary["c", default: value] = value
        use(dictionary.mapValues { ($0, 1) })
        use(copy["missing"])
    }
}

private enum InDictionaryOfOptionals: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        var dictionary: [Int: Value?] = [1: value, 2: nil]
        dictionary[3] = .some(nil)
        dictionary.updateValue(value, forKey: 2)
        use(dictionary)
        if let value = dictionary[1] { use(value) }
        dictionary.removeValue(forKey: 1)
        use(dictionary)
    }
}

private enum InSequences: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        let array = Array(repeating: value, count: 4)
        use(array[1..<3])
        use(Array(array.lazy.map { Optional($0) }.filter { if case .some = $0 { true } else { false } }.prefix(2)))
        use(zip(array, array.reversed()).map { ($1, $0) })
        for (index, value) in array.enumerated() where index > 2 { use(value) }
        use(array.reduce(into: [Value]()) { $0.append($1) })
    }
}

private enum InInlineArray: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        var array: InlineArray<3, Value?> = [value, nil, value]
        array[1] = array[0]
        array[2] = nil
        let copy = array
        use(copy[1])
    }
}
