package io.blotter.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * One field in which two records differ.
 *
 * @param path where it stands, as in {@code figures.seizedValue[EUR].total.best}; an element of a list goes by its first field
 *     where that tells the elements apart, else by its place from 0
 * @param expected its value in the record that should be there
 * @param found its value in the record that is there
 */
public record FieldDifference(String path, String expected, String found) {
    private static final String NOTHING = "nothing";

    /** The fields in which two records of one schema differ, in the schema's order. */
    static List<FieldDifference> between(SpecificRecord expected, SpecificRecord found) {
        List<FieldDifference> differences = new ArrayList<>();
        compare("", expected, found, differences);
        return List.copyOf(differences);
    }

    private static void compare(
            String path, @Nullable Object expected, @Nullable Object found, List<FieldDifference> into) {
        if (expected instanceof SpecificRecord one
                && found instanceof SpecificRecord other
                && one.getSchema().equals(other.getSchema())) {
            for (Schema.Field field : one.getSchema().getFields()) {
                compare(
                        path.isEmpty() ? field.name() : path + "." + field.name(),
                        one.get(field.pos()),
                        other.get(field.pos()),
                        into);
            }
        } else if (expected instanceof List<?> some && found instanceof List<?> others) {
            compareElements(path, some, others, into);
        } else if (!Objects.equals(expected, found)) {
            into.add(new FieldDifference(path, shown(expected), shown(found)));
        }
    }

    private static void compareElements(String path, List<?> expected, List<?> found, List<FieldDifference> into) {
        Optional<Map<String, Object>> some = named(expected);
        Optional<Map<String, Object>> others = named(found);
        boolean byName = some.isPresent() && others.isPresent();
        Map<String, Object> one = byName ? some.get() : placed(expected);
        Map<String, Object> other = byName ? others.get() : placed(found);
        int before = into.size();
        Stream.concat(one.keySet().stream(), other.keySet().stream())
                .distinct()
                .forEach(name -> compare(path + "[" + name + "]", one.get(name), other.get(name), into));
        if (into.size() == before && !List.copyOf(one.keySet()).equals(List.copyOf(other.keySet()))) {
            into.add(new FieldDifference(path, "in order " + one.keySet(), "in order " + other.keySet()));
        }
    }

    /** The elements by their first fields; empty where these do not tell them apart. */
    private static Optional<Map<String, Object>> named(List<?> elements) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (Object element : elements) {
            if (!(element instanceof SpecificRecord record)
                    || record.get(0) == null
                    || record.get(0) instanceof SpecificRecord
                    || named.put(String.valueOf(record.get(0)), element) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(named);
    }

    private static Map<String, Object> placed(List<?> elements) {
        Map<String, Object> placed = new LinkedHashMap<>();
        elements.forEach(element -> placed.put(String.valueOf(placed.size()), element));
        return placed;
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof SpecificRecord record) {
            return record.getSchema().getFields().stream()
                    .map(field -> field.name() + "=" + shown(record.get(field.pos())))
                    .collect(Collectors.joining(", ", record.getSchema().getName() + "(", ")"));
        }
        return value instanceof List<?> list
                ? list.stream().map(FieldDifference::shown).collect(Collectors.joining(", ", "[", "]"))
                : String.valueOf(value);
    }
}
