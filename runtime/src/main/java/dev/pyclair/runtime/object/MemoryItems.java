package dev.pyclair.runtime.object;

/** Items and slices of a {@code memoryview}, and {@code cast}. */
final class MemoryItems {
    private MemoryItems() {}

    static Object get(Context cx, PyMemoryView view, Object key) {
        int dimensions = view.shape().length;
        if (key instanceof PyTuple several && isOfIndices(several)) {
            return view.get(place(cx, view, several));
        }
        if (dimensions == 0) {
            if (key == Singleton.ELLIPSIS) {
                return view;
            }
            throw Errors.type("invalid indexing of 0-dim memory");
        }
        if (isIndex(key)) {
            if (dimensions > 1) {
                throw Errors.of(
                        Types.NOT_IMPLEMENTED_ERROR,
                        "multi-dimensional sub-views are not implemented");
            }
            return view.at(index(cx, view, key, 0));
        }
        if (key instanceof PySlice slice) {
            if (dimensions > 1) {
                throw Errors.of(
                        Types.NOT_IMPLEMENTED_ERROR,
                        "multi-dimensional slicing is not implemented");
            }
            return slice(cx, view, slice);
        }
        throw Errors.type("memoryview: invalid slice key");
    }

    private static PyMemoryView slice(Context cx, PyMemoryView view, PySlice slice) {
        SliceRange range = SliceRange.of(cx, slice, view.count());
        int stride = view.strides()[0];
        return view.with(
                view.offset() + range.start() * stride,
                view.format(),
                new int[] {range.count()},
                new int[] {stride * range.step()},
                false);
    }

    private static boolean isIndex(Object key) {
        return Sizes.integer(key) != null || Types.of(key).lookup("__index__") != null;
    }

    private static boolean isOfIndices(PyTuple several) {
        for (Object one : several.items()) {
            if (!isIndex(one)) {
                return false;
            }
        }
        return true;
    }

    private static int index(Context cx, PyMemoryView view, Object key, int dimension) {
        long index = Sizes.indexOf(cx, key);
        int count = view.shape()[dimension];
        index = index < 0 ? index + count : index;
        if (index < 0 || index >= count) {
            throw Errors.index("index out of bounds on dimension " + (dimension + 1));
        }
        return (int) index;
    }

    private static int place(Context cx, PyMemoryView view, PyTuple several) {
        int dimensions = view.shape().length;
        if (several.size() < dimensions) {
            throw Errors.of(Types.NOT_IMPLEMENTED_ERROR, "sub-views are not implemented");
        }
        if (several.size() > dimensions) {
            throw Errors.type(
                    "cannot index "
                            + dimensions
                            + "-dimension view with "
                            + several.size()
                            + "-element tuple");
        }
        int place = view.offset();
        for (int i = 0; i < dimensions; i++) {
            place += index(cx, view, several.get(i), i) * view.strides()[i];
        }
        return place;
    }

    static Object set(Context cx, PyMemoryView view, Object key, Object value) {
        if (view.isReadonly()) {
            throw Errors.type("cannot modify read-only memory");
        }
        int dimensions = view.shape().length;
        if (key instanceof PyTuple several && isOfIndices(several)) {
            int place = place(cx, view, several);
            view.set(place, view.format().pack(cx, value));
        } else if (dimensions == 0) {
            throw Errors.type("invalid indexing of 0-dim memory");
        } else if (isIndex(key)) {
            if (dimensions > 1) {
                throw Errors.of(Types.NOT_IMPLEMENTED_ERROR, "sub-views are not implemented");
            }
            int index = index(cx, view, key, 0);
            byte[] raw = view.format().pack(cx, value);
            view.set(view.offset() + index * view.strides()[0], raw);
        } else if (key instanceof PySlice slice && dimensions == 1) {
            assign(slice(cx, view, slice), value);
        } else if (key instanceof PySlice) {
            throw Errors.of(
                    Types.NOT_IMPLEMENTED_ERROR,
                    "memoryview slice assignments are currently restricted to ndim = 1");
        } else {
            throw Errors.type("memoryview: invalid slice key");
        }
        return Singleton.NONE;
    }

    private static void assign(PyMemoryView target, Object value) {
        byte[] bytes = Buffers.bytesOf(value);
        boolean isSame =
                value instanceof PyMemoryView other
                        ? other.format().code() == target.format().code()
                                && other.shape().length == 1
                                && other.count() == target.count()
                        : target.format().code() == 'B' && bytes.length == target.count();
        if (!isSame) {
            throw Errors.value(
                    "memoryview assignment: lvalue and rvalue have different structures");
        }
        int size = target.format().size();
        // The bytes are a copy unless they never change, so it does not matter if the two overlap.
        for (int i = 0; i < target.count(); i++) {
            var raw = new byte[size];
            System.arraycopy(bytes, i * size, raw, 0, size);
            target.set(target.offset() + i * target.strides()[0], raw);
        }
    }

    static Object cast(Context cx, PyMemoryView view, Object format, Object shape) {
        if (Texts.plain(format) == null) {
            throw Errors.type(cx.wording("cast-format", TextArguments.kind(format)));
        }
        String text = Texts.java(format, "");
        if (shape != null && !(shape instanceof PyList) && !(shape instanceof PyTuple)) {
            throw Errors.type("shape must be a list or a tuple");
        }
        if (!view.isContiguous()) {
            throw Errors.type("memoryview: casts are restricted to C-contiguous views");
        }
        if (shape != null && view.shape().length > 1) {
            throw Errors.type("memoryview: cast must be 1D -> ND or ND -> 1D");
        }
        boolean isReshaped = shape != null || view.shape().length != 1;
        if (isReshaped && view.items() == 0) {
            throw Errors.type("memoryview: cannot cast view with zeros in shape or strides");
        }
        if (!MemoryFormat.exists(text)) {
            throw Errors.value(cx.wording("memory-format"));
        }
        var made = new MemoryFormat(text);
        if (!made.isOfBytes() && !view.format().isOfBytes()) {
            throw Errors.type("memoryview: cannot cast between two non-byte formats");
        }
        int size = view.items() * view.format().size();
        if (size % made.size() != 0) {
            throw Errors.type("memoryview: length is not a multiple of itemsize");
        }
        int[] counts =
                shape == null
                        ? new int[] {size / made.size()}
                        : counts(cx, Iteration.all(cx, shape), size, made.size());
        return view.with(view.offset(), made, counts, strides(counts, made.size()), false);
    }

    private static int[] counts(Context cx, Object[] shape, int size, int each) {
        var counts = new int[shape.length];
        long product = each;
        if (shape.length > 64) {
            throw Errors.value("memoryview: number of dimensions must not exceed 64");
        }
        for (int i = 0; i < counts.length; i++) {
            if (Sizes.integer(shape[i]) == null) {
                throw Errors.type("memoryview.cast(): elements of shape must be integers");
            }
            long count = Sizes.countOf(cx, shape[i]);
            if (count <= 0) {
                throw Errors.value("memoryview.cast(): elements of shape must be integers > 0");
            }
            product = count > size ? Long.MAX_VALUE / 2 : Math.min(product, size + 1L) * count;
            counts[i] = (int) Math.min(count, Integer.MAX_VALUE);
        }
        if (product != size) {
            throw Errors.type("memoryview: product(shape) * itemsize != buffer size");
        }
        return counts;
    }

    private static int[] strides(int[] counts, int size) {
        var strides = new int[counts.length];
        int next = size;
        for (int i = counts.length - 1; i >= 0; i--) {
            strides[i] = next;
            next *= counts[i];
        }
        return strides;
    }
}
