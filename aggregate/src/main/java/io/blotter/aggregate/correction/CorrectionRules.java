package io.blotter.aggregate.correction;

import io.blotter.schemas.AliasCartel;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Count;
import io.blotter.schemas.Money;
import io.blotter.schemas.Searches;
import io.blotter.schemas.SetFigure;
import io.blotter.schemas.TellingReference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a correction must hold to be of use. */
public final class CorrectionRules {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z0-9]{2,10}");

    private CorrectionRules() {}

    /** What is wrong with a correction, in words for a person; empty where nothing is. */
    public static Optional<String> problem(Correction correction) {
        if (correction.getId().isBlank()) {
            return Optional.of("a correction needs an id");
        }
        if (correction.getAuthor().isBlank()) {
            return Optional.of("a correction needs an author: a role or initials");
        }
        if (correction.getReason().isBlank()) {
            return Optional.of("a correction needs a reason");
        }
        Optional<Subject.Pair> pair = Subject.linked(correction).or(() -> Subject.unlinked(correction));
        return pair.flatMap(CorrectionRules::pairProblem)
                .or(() -> Subject.figure(correction).flatMap(CorrectionRules::figureProblem))
                .or(() -> Subject.alias(correction).flatMap(CorrectionRules::aliasProblem));
    }

    private static Optional<String> pairProblem(Subject.Pair pair) {
        if (pair.one().equals(pair.other())) {
            return Optional.of("the two tellings are the same: " + pair.one());
        }
        return Stream.of(pair.one(), pair.other())
                .filter(telling -> telling.startsWith("#") || telling.contains("#-"))
                .findFirst()
                .map(telling -> "'" + telling + "' is no telling: an announcement's id, '#' and a place from 0");
    }

    private static Optional<String> figureProblem(SetFigure set) {
        TellingReference telling = set.getTelling();
        if (telling.getAnnouncementId().isBlank() || telling.getOrdinal() < 0) {
            return Optional.of(
                    "'" + Subject.of(telling) + "' is no telling: an announcement's id, '#' and a place from 0");
        }
        if (set.getFigure() instanceof Money money) {
            return CURRENCY.matcher(money.getCurrency()).matches()
                    ? boundsProblem(money.getLow(), money.getBest(), money.getHigh())
                    : Optional.of("'" + money.getCurrency() + "' is no currency: write it as in EUR");
        }
        return count(set.getFigure())
                .flatMap(count -> boundsProblem(
                        count.getLow().map(BigDecimal::valueOf),
                        BigDecimal.valueOf(count.getBest()),
                        count.getHigh().map(BigDecimal::valueOf)));
    }

    private static Optional<Count> count(Object figure) {
        if (figure instanceof Arrests arrests) {
            return Optional.of(arrests.getPersons());
        }
        if (figure instanceof Searches searches) {
            return Optional.of(searches.getPremises());
        }
        return figure instanceof Charges charges ? Optional.of(charges.getPersons()) : Optional.empty();
    }

    private static Optional<String> boundsProblem(
            Optional<BigDecimal> low, BigDecimal best, Optional<BigDecimal> high) {
        List<BigDecimal> ascending = Stream.of(low, Optional.of(best), high)
                .flatMap(Optional::stream)
                .toList();
        if (ascending.get(0).signum() < 0) {
            return Optional.of("a figure is not below 0");
        }
        for (int i = 1; i < ascending.size(); i++) {
            if (ascending.get(i - 1).compareTo(ascending.get(i)) > 0) {
                return Optional.of("low, value and high are not in order: "
                        + ascending.get(i - 1).toPlainString() + " comes before "
                        + ascending.get(i).toPlainString());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> aliasProblem(AliasCartel alias) {
        if (alias.getFrom().isBlank() || alias.getTo().isBlank()) {
            return Optional.of("an alias needs the ids of two cartels");
        }
        if (alias.getFrom().equals(alias.getTo())) {
            return Optional.of("'" + alias.getFrom() + "' cannot be an alias of itself");
        }
        if (alias.getFrom().equals(CartelId.UNATTRIBUTED) || alias.getTo().equals(CartelId.UNATTRIBUTED)) {
            return Optional.of("'" + CartelId.UNATTRIBUTED + "' is no cartel: it cannot be or have an alias");
        }
        return alias.getName().filter(String::isBlank).map(blank -> "the name is empty");
    }
}
