// bench_api.cpp: the API with pybind11.
#include <cstdint>
#include <numeric>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

namespace py = pybind11;
using namespace py::literals;

struct Steps {
    int64_t next, end;
};

struct Counter {
    int64_t value;
    explicit Counter(int64_t start) : value(start) {}
    void increment() { value++; }
    int64_t operator+(int64_t number) const { return value + number; }
    int64_t item(int64_t index) const {
        if (index < 0 || index >= value) throw py::index_error("index out of range");
        return index;
    }
};

PYBIND11_MODULE(bench_api, module) {
    module.def("noop", [] {});
    module.def("add", [](int64_t a, int64_t b) { return a + b; });
    module.def("add_kw", [](int64_t a, int64_t b, int64_t c) { return a + b + c; }, "a"_a, "b"_a, "c"_a = 10);
    module.def("opt_int", [](std::optional<int64_t> value) { return value; });
    module.def("call_callback", [](py::function callback, int64_t times) {
        int64_t total = 0;
        for (int64_t i = 0; i < times; i++) total += callback(i).cast<int64_t>();
        return total;
    });
    module.def("raise_error", [] { throw py::value_error("wrong value"); });

    module.def("str_len", [](std::string_view text) { return text.size(); });
    module.def("str_copy", [](const std::string &text) { return text.size(); });
    module.def("str_concat", [](std::string_view a, std::string_view b) {
        std::string whole;
        whole.reserve(a.size() + b.size());
        return whole.append(a).append(b);
    });
    module.def("bytes_len", [](py::bytes bytes) { return std::string_view(bytes).size(); });

    module.def("buffer_sum", [](py::buffer buffer) {
        py::buffer_info info = buffer.request();
        if (info.ndim != 1 || !info.item_type_is_equivalent_to<double>()) throw py::type_error("expected doubles");
        auto values = static_cast<const double *>(info.ptr);
        return std::accumulate(values, values + info.size, 0.0);
    });

    module.def("tuple_roundtrip", [](std::tuple<int64_t, std::string, double> tuple) { return tuple; });
    module.def("sum_list", [](const std::vector<double> &values) {
        return std::accumulate(values.begin(), values.end(), 0.0);
    });
    module.def("make_list", [](int64_t count) {
        std::vector<int64_t> values(count);
        std::iota(values.begin(), values.end(), 0);
        return values;
    });
    module.def("dict_roundtrip", [](std::unordered_map<std::string, int64_t> dict) { return dict; });

    py::class_<Steps>(module, "Steps")
        .def("__iter__", [](py::object self) { return self; })
        .def("__next__", [](Steps &steps) {
            if (steps.next >= steps.end) throw py::stop_iteration();
            return steps.next++;
        });
    py::class_<Counter>(module, "Counter")
        .def(py::init<int64_t>(), "start"_a = 0)
        .def("increment", &Counter::increment)
        .def_readwrite("value", &Counter::value)
        .def("__add__", [](const Counter &counter, int64_t number) { return counter + number; }, py::is_operator())
        .def("__getitem__", &Counter::item)
        .def("__len__", [](const Counter &counter) { return counter.value; })
        .def("__iter__", [](const Counter &counter) { return Steps{0, counter.value}; });
}
