package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.text.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers the persons that a text counts, for the pronouns that point back to them. */
final class Antecedents {
    private static final int REACH_BACK = 3;

    /** What a pronoun says of those it points to. */
    enum Many {
        ONE,
        TWO,
        SEVERAL
    }

    /** Persons counted in one breath. */
    record Told(List<Mention> mentions, int sentence) {
        BigDecimal count() {
            return mentions.stream()
                    .map(Mention::count)
                    .flatMap(Optional::stream)
                    .map(Quantity::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private boolean is(Many number) {
            int compared = count().compareTo(BigDecimal.ONE);
            return switch (number) {
                case ONE -> compared == 0;
                case TWO -> count().compareTo(BigDecimal.valueOf(2)) == 0;
                case SEVERAL -> compared > 0;
            };
        }

        int from() {
            return mentions.get(0).from();
        }

        /** Whether one of {@code others} is one of them. */
        boolean shares(List<Mention> others) {
            return others.stream().anyMatch(other -> mentions.stream().anyMatch(mine -> mine.from() == other.from()));
        }
    }

    private final Document document;
    private final Terms terms;
    private final List<Told> told = new ArrayList<>();

    Antecedents(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    void remember(List<Mention> group, int sentence) {
        if (group.get(0).kind() == Kind.PERSONS && group.stream().allMatch(Mention::isQuantified)) {
            told.add(new Told(List.copyOf(group), sentence));
        }
    }

    /** Those told of last, before {@code token} and not long before {@code sentence}, who are so many. */
    Optional<Told> last(Many number, int token, int sentence) {
        List<Told> singles = new ArrayList<>();
        for (int i = told.size() - 1; i >= 0; i--) {
            Told one = told.get(i);
            if (one.sentence() < sentence - REACH_BACK) {
                return Optional.empty();
            }
            if (one.from() >= token) {
                continue;
            }
            if (one.is(number)) {
                return Optional.of(one);
            }
            if (number == Many.TWO && one.is(Many.ONE)) {
                singles.add(one);
            }
            if (singles.size() == 2) {
                return Optional.of(new Told(
                        List.of(
                                singles.get(1).mentions().get(0),
                                singles.get(0).mentions().get(0)),
                        singles.get(1).sentence()));
            }
        }
        return Optional.empty();
    }

    /** How many the words that end at {@code last} point back to: "they", "all of them", "the suspects", "she". */
    Optional<Many> pointing(int last) {
        if (last < 0) {
            return Optional.empty();
        }
        return switch (document.token(last).key()) {
            case "he", "she", "him", "her" -> Optional.of(Many.ONE);
            case "both" -> Optional.of(Many.TWO);
            case "they", "all", "each", "latter" -> Optional.of(Many.SEVERAL);
            case "these" -> document.is(last - 1, "of") ? Optional.empty() : Optional.of(Many.SEVERAL);
            case "ones" -> document.is(last - 1, "these") ? Optional.of(Many.SEVERAL) : Optional.empty();
            case "them" -> ofThem(last);
            default -> namesThem(last) ? Optional.of(Many.SEVERAL) : Optional.empty();
        };
    }

    /** "all of them", "both of them", "arrested them"; but not "six of them". */
    private Optional<Many> ofThem(int them) {
        if (!document.is(them - 1, "of")) {
            return Optional.of(Many.SEVERAL);
        }
        return switch (document.token(them - 2).key()) {
            case "all", "each" -> Optional.of(Many.SEVERAL);
            case "both" -> Optional.of(Many.TWO);
            default -> Optional.empty();
        };
    }

    /** "the suspects", "the men": a plural with an article, and no number. */
    private boolean namesThem(int last) {
        TermSpan span = terms.at(last);
        boolean persons = span.term(TermKind.PERSON)
                .filter(term -> term.detail().equals("SUSPECT") || term.detail().equals("NEUTRAL"))
                .isPresent();
        String key = document.token(last).key();
        boolean plural = key.endsWith("s") || key.endsWith("men") || key.equals("crew");
        int article = span.from() - 1;
        return persons
                && plural
                && (document.is(article, "the") || document.is(article, "these") || document.is(article, "those"));
    }
}
