package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.SharingScheme.Sets;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the members of sets in the order of their bytes, each marshalled alone.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/marshal.c">CPython: {@code
 *     Python/marshal.c}, {@code w_complex_object}</a>
 */
final class SetSorter {
    private final PythonVersion version;
    private final CodeLayout layout;

    SetSorter(PythonVersion version, CodeLayout layout) {
        this.version = version;
        this.layout = layout;
    }

    /** Sorts sets, of which inner ones come first. */
    void sort(List<HeapObject> sets) {
        for (HeapObject set : sets) {
            sort(set);
        }
    }

    private void sort(HeapObject set) {
        var members = new Member[set.parts.length];
        for (int i = 0; i < members.length; i++) {
            members[i] = new Member(bytes(set.parts[i]), set.parts[i]);
        }
        Arrays.sort(members);
        var values = new Constant[members.length];
        for (int i = 0; i < members.length; i++) {
            set.parts[i] = members[i].object;
            values[i] = members[i].object.value;
        }
        set.value = Constant.Container.of(((Constant.Container) set.value).kind(), values);
    }

    private Bytes bytes(HeapObject member) {
        var maker = new NodeMaker(version, layout, List.of());
        member.isMember = version.sharing().sets() == Sets.HELD;
        byte[] bytes = MarshalWriter.write(maker.make(member), 64);
        maker.forget();
        member.isMember = true;
        return Bytes.window(bytes, 0, bytes.length);
    }

    private record Member(Bytes bytes, HeapObject object) implements Comparable<Member> {
        @Override
        public int compareTo(Member that) {
            return bytes.compareTo(that.bytes);
        }
    }
}
