// MartletFoundation.swift: all of MartletFoundationEssentials, and the types that only the whole of Foundation has.

@_exported public import MartletFoundationEssentials
