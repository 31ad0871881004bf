import MartletEmbedding

try Python.attach { py in
    let sys = try py.import("sys")
    let version: String = try sys.version.extract()
    let locals = try py.dict(["os": py.import("os")])
    let user: String = try py.eval(
        "os.getenv('USER') or os.getenv('USERNAME') or 'Unknown'", locals: locals
    ).extract()
    print("Hello \(user), I'm Python \(version)")
}
