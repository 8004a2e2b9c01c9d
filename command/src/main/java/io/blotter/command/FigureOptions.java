package io.blotter.command;

import io.blotter.json.BadCorrectionException;
import io.blotter.json.CorrectionJson;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Searches;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The figures that an analyst sets. */
final class FigureOptions {
    @Option(names = "--arrests", paramLabel = "N", description = "Persons arrested.")
    private Optional<BigDecimal> arrests;

    @Option(names = "--searches", paramLabel = "N", description = "Premises searched.")
    private Optional<BigDecimal> searches;

    @Option(names = "--charged", paramLabel = "N", description = "Persons charged.")
    private Optional<BigDecimal> charged;

    @Option(
            names = "--seized-value",
            paramLabel = "AMOUNT",
            description = "Seized value in --currency; 0 takes the value in that currency away, others stay.")
    private Optional<BigDecimal> seizedValue;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            defaultValue = "EUR",
            description = "Currency of the seized value (default: ${DEFAULT-VALUE}).")
    private String currency;

    @Option(names = "--low", paramLabel = "N", description = "At least; with one figure only (default: the figure).")
    private Optional<BigDecimal> low;

    @Option(names = "--high", paramLabel = "N", description = "At most; with one figure only (default: the figure).")
    private Optional<BigDecimal> high;

    /** The figures given. */
    List<Object> figures() throws BadCorrectionException {
        List<Object> figures = new ArrayList<>();
        if (arrests.isPresent()) {
            figures.add(
                    new Arrests(CorrectionJson.count(low.or(() -> arrests), arrests.get(), high.or(() -> arrests))));
        }
        if (searches.isPresent()) {
            figures.add(new Searches(
                    CorrectionJson.count(low.or(() -> searches), searches.get(), high.or(() -> searches))));
        }
        if (charged.isPresent()) {
            figures.add(
                    new Charges(CorrectionJson.count(low.or(() -> charged), charged.get(), high.or(() -> charged))));
        }
        seizedValue.ifPresent(amount -> figures.add(
                CorrectionJson.money(low.or(() -> seizedValue), amount, high.or(() -> seizedValue), currency)));
        if (figures.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing is set: give --arrests, --searches, --charged or --seized-value");
        }
        if (figures.size() > 1 && (low.isPresent() || high.isPresent())) {
            throw new IllegalArgumentException("--low and --high are of one figure: set the others in another command");
        }
        return List.copyOf(figures);
    }
}
