// The API with PyO3.
use pyo3::exceptions::{PyIndexError, PyValueError};
use pyo3::prelude::*;
use std::borrow::Cow;
use std::collections::HashMap;
use std::hint::black_box;

#[pyclass]
struct Counter {
    #[pyo3(get, set)]
    value: i64,
}

#[pymethods]
impl Counter {
    #[new]
    #[pyo3(signature = (start = 0))]
    fn new(start: i64) -> Self {
        Counter { value: start }
    }

    fn increment(&mut self) {
        self.value += 1;
    }

    fn __add__(&self, number: i64) -> i64 {
        self.value.wrapping_add(number)
    }

    fn __getitem__(&self, index: i64) -> PyResult<i64> {
        if index < 0 || index >= self.value {
            return Err(PyIndexError::new_err("index out of range"));
        }
        Ok(index)
    }

    fn __len__(&self) -> usize {
        self.value as usize
    }

    fn __iter__(&self) -> Steps {
        Steps { next: 0, end: self.value }
    }
}

#[pyclass]
struct Steps {
    next: i64,
    end: i64,
}

#[pymethods]
impl Steps {
    fn __iter__(me: PyRef<'_, Self>) -> PyRef<'_, Self> {
        me
    }

    fn __next__(&mut self) -> Option<i64> {
        if self.next >= self.end {
            return None;
        }
        self.next += 1;
        Some(self.next - 1)
    }
}

#[pymodule]
mod bench_api {
    use super::*;

    #[pymodule_export]
    use super::Counter;

    #[pyfunction]
    fn noop() {}

    #[pyfunction]
    fn add(a: i64, b: i64) -> i64 {
        a.wrapping_add(b)
    }

    #[pyfunction]
    #[pyo3(signature = (a, b, c = 10))]
    fn add_kw(a: i64, b: i64, c: i64) -> i64 {
        a.wrapping_add(b).wrapping_add(c)
    }

    #[pyfunction]
    fn opt_int(value: Option<i64>) -> Option<i64> {
        value
    }

    #[pyfunction]
    fn call_callback(callback: &Bound<'_, PyAny>, times: i64) -> PyResult<i64> {
        let mut total: i64 = 0;
        for number in 0..times {
            total = total.wrapping_add(callback.call1((number,))?.extract::<i64>()?);
        }
        Ok(total)
    }

    #[pyfunction]
    fn raise_error() -> PyResult<()> {
        Err(PyValueError::new_err("wrong value"))
    }

    // Borrowed where the floor allows it.
    #[pyfunction]
    fn str_len(text: Cow<'_, str>) -> usize {
        text.len()
    }

    #[pyfunction]
    fn str_copy(text: String) -> usize {
        black_box(text).len()
    }

    #[pyfunction]
    fn str_concat(a: Cow<'_, str>, b: Cow<'_, str>) -> String {
        a.into_owned() + &b
    }

    #[pyfunction]
    fn bytes_len(bytes: &[u8]) -> usize {
        bytes.len()
    }

    #[cfg(feature = "buffer")]
    #[pyfunction]
    fn buffer_sum(py: Python<'_>, buffer: pyo3::buffer::PyBuffer<f64>) -> PyResult<f64> {
        let values = buffer.as_slice(py).ok_or_else(|| PyValueError::new_err("not contiguous"))?;
        Ok(values.iter().map(|value| value.get()).sum())
    }

    #[pyfunction]
    fn tuple_roundtrip(tuple: (i64, String, f64)) -> (i64, String, f64) {
        tuple
    }

    #[pyfunction]
    fn sum_list(values: Vec<f64>) -> f64 {
        values.iter().sum()
    }

    #[pyfunction]
    fn make_list(count: i64) -> Vec<i64> {
        (0..count).collect()
    }

    #[pyfunction]
    fn dict_roundtrip(dict: HashMap<String, i64>) -> HashMap<String, i64> {
        dict
    }
}
