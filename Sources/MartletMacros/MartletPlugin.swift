// MartletPlugin.swift: entry point of the plugin when SwiftPM builds it as an executable `.macro` target.
// The prebuilt library (BuildConfig/build-plugin.sh) has none: the compiler finds the macro types in it by name.

#if canImport(SwiftCompilerPlugin)
    import SwiftCompilerPlugin
    import SwiftSyntaxMacros

    @main
    struct MartletPlugin: CompilerPlugin {
        let providingMacros: [any Macro.Type] = [
            PyCaseMacro.self,
            PyClassMacro.self,
            PyConstantMacro.self,
            PyConvertibleMacro.self,
            PyEnumMacro.self,
            PyExceptionMacro.self,
            PyFieldMacro.self,
            PyFunctionMacro.self,
            PyInitMacro.self,
            PyMethodMacro.self,
            PyMethodsMacro.self,
            PyModuleInitMacro.self,
            PyModuleMacro.self,
            PyOverridableMacro.self,
            PyPropertyMacro.self,
        ]
    }
#endif
