package io.blotter.record;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * Whether Avro records say the same. The lists that Avro itself makes (on reading, and in builders that copy) cannot be asked:
 * comparing or hashing them throws an {@code AvroRuntimeException} as soon as an element holds a union of null and a decimal,
 * as Avro 1.12 compares without its logical types. So records are compared here field by field.
 */
public final class Structure {
    private Structure() {}

    /** Whether both are absent, or both there and the same. */
    public static boolean same(Optional<? extends SpecificRecord> one, Optional<? extends SpecificRecord> other) {
        return sameValue(one.orElse(null), other.orElse(null));
    }

    /** Whether two records have the same schema and the same values. */
    public static boolean same(SpecificRecord one, SpecificRecord other) {
        return sameValue(one, other);
    }

    /** Whether two tables have the same keys with the same records. */
    public static boolean same(Map<String, ? extends SpecificRecord> one, Map<String, ? extends SpecificRecord> other) {
        return one.keySet().equals(other.keySet())
                && one.keySet().stream().allMatch(key -> sameValue(one.get(key), other.get(key)));
    }

    private static boolean sameValue(@Nullable Object one, @Nullable Object other) {
        if (one instanceof SpecificRecord record && other instanceof SpecificRecord theirs) {
            return one == other || sameFields(record, theirs);
        }
        if (one instanceof List<?> list && other instanceof List<?> theirs) {
            return sameElements(list, theirs);
        }
        return Objects.equals(one, other);
    }

    private static boolean sameFields(SpecificRecord one, SpecificRecord other) {
        if (!one.getClass().equals(other.getClass())) {
            return false;
        }
        int fields = one.getSchema().getFields().size();
        for (int field = 0; field < fields; field++) {
            if (!sameValue(one.get(field), other.get(field))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameElements(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        Iterator<?> theirs = other.iterator();
        for (Object element : one) {
            if (!sameValue(element, theirs.next())) {
                return false;
            }
        }
        return true;
    }
}
