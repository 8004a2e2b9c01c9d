package io.blotter.explanation;

import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Count;
import io.blotter.schemas.Money;
import io.blotter.schemas.Qualifier;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Figures and words, as a person reads them. */
public final class Shown {
    private Shown() {}

    /** A text that cannot steer a terminal. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character)) {
                shown.append(' ');
            } else if (!Character.isISOControl(character) && Character.getType(character) != Character.FORMAT) {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }

    /** Kind, value and bounds of what a fact states. */
    static String statement(Object statement) {
        if (statement instanceof Arrests arrests) {
            return "arrested: " + count(arrests.getPersons());
        }
        if (statement instanceof Searches searches) {
            return "premises searched: " + count(searches.getPremises());
        }
        if (statement instanceof Charges charges) {
            return "charged: " + count(charges.getPersons());
        }
        return statement instanceof Seizure seizure ? seizure(seizure) : String.valueOf(statement);
    }

    private static String seizure(Seizure seizure) {
        List<String> measures = new ArrayList<>();
        seizure.getMass()
                .ifPresent(mass -> measures.add(
                        figure(mass.getBest(), mass.getLow(), mass.getHigh(), mass.getQualifier(), " kg")));
        seizure.getCount()
                .ifPresent(count -> measures.add(count(count)
                        + seizure.getCountUnit().map(unit -> " × " + unit).orElse("")));
        seizure.getValue().ifPresent(value -> measures.add(money(value)));
        seizure.getStreetValue().ifPresent(value -> measures.add("street value " + money(value)));
        String what = seizure.getSubstance()
                .or(seizure::getItem)
                .map(name -> " (" + name + ")")
                .orElse("");
        return "seized, " + seizure.getCategory().name().toLowerCase(Locale.ROOT) + what + ": "
                + String.join(", ", measures);
    }

    /** An amount with its currency and bounds. */
    static String money(Money money) {
        return figure(
                money.getBest(), money.getLow(), money.getHigh(), money.getQualifier(), " " + money.getCurrency());
    }

    private static String count(Count count) {
        return figure(
                BigDecimal.valueOf(count.getBest()),
                count.getLow().map(BigDecimal::valueOf),
                count.getHigh().map(BigDecimal::valueOf),
                count.getQualifier(),
                "");
    }

    private static String figure(
            BigDecimal best, Optional<BigDecimal> low, Optional<BigDecimal> high, Qualifier qualifier, String unit) {
        String hedge = qualifier == Qualifier.APPROXIMATE ? "about " : "";
        return hedge + number(best) + unit + bounds(best, low, high);
    }

    private static String bounds(BigDecimal best, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        if (low.isPresent() && high.isPresent()) {
            boolean exact = low.get().compareTo(best) == 0 && high.get().compareTo(best) == 0;
            return exact ? "" : " (" + number(low.get()) + " to " + number(high.get()) + ")";
        }
        return low.map(bound -> " (" + number(bound) + " or more)")
                .or(() -> high.map(bound -> " (" + number(bound) + " or less)"))
                .orElse(" (no bounds)");
    }

    /** A number with its thousands parted. */
    static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
