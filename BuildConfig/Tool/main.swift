import BuildConfig
print(PythonVersion())
