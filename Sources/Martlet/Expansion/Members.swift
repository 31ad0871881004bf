// Members.swift: what an expanded @PyMethods adds to its class. Public for expanded macros only.

internal import CPython

public struct __PyMembers {
    let methods: [__PyMethod]
    let properties: [__PyProperty]
    let slots: [__PySlot]
    let constants: [__PyConstant]

    public init(
        methods: [__PyMethod], properties: [__PyProperty], slots: [__PySlot], constants: [__PyConstant]
    ) {
        self.methods = methods
        self.properties = properties
        self.slots = slots
        self.constants = constants
    }
}

extension __PyDefinition {
    public func __extended(_ more: __PyMembers) -> __PyDefinition {
        var copy = self
        copy.methods += more.methods
        copy.properties += more.properties
        copy.constants += more.constants
        // The hash by identity stands in for one that is nowhere.
        let all = slots + more.slots
        let hashes = all.filter(\.isHash)
        copy.slots = hashes.count < 2 ? all : all.filter { !$0.isHash || !$0.isIdentityHash }
        return copy
    }
}

extension __PySlot {
    fileprivate var isHash: Bool { slot.slot == py_slot_identity_hash().slot }
    fileprivate var isIdentityHash: Bool { slot.pfunc == py_slot_identity_hash().pfunc }
}
