package io.blotter.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A port as it is typed: 0 to 65535. */
final class PortNumber implements ITypeConverter<Integer> {
    private static final int LAST = 65_535;

    @Override
    public Integer convert(String typed) {
        try {
            int port = Integer.parseInt(typed);
            if (port >= 0 && port <= LAST) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw new TypeConversionException("'" + typed + "' is no port; give one from 1 to " + LAST + ", or 0 for any");
    }
}
