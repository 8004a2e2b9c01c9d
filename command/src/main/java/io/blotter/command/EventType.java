package io.blotter.command;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A type of events as it is typed, in any case; one that there is none of would wait without end. */
final class EventType implements ITypeConverter<String> {
    private static final List<String> ALL = List.of("arrests", "searches", "charges", "seizure");

    @Override
    public String convert(String typed) {
        String folded = typed.strip().toLowerCase(Locale.ROOT);
        if (!ALL.contains(folded)) {
            throw new TypeConversionException(
                    "there are no events of type '" + typed + "'; give one of " + String.join(", ", ALL));
        }
        return folded;
    }
}
