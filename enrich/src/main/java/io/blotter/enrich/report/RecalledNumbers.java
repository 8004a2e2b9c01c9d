package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The numbers by which a text points back to all the persons that it told of: "the five are to be extradited", "three of the
 * five", "all six suspects". They say no deed of their own, but bear out the sum of persons told one after another.
 */
final class RecalledNumbers {
    private static final int MOST_DIGITS = 3;
    private final Document document;
    private final Terms terms;

    RecalledNumbers(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** The numbers that {@code sentences} point back with, each above one. */
    Set<BigDecimal> in(List<Sentence> sentences) {
        Set<BigDecimal> numbers = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = sentence.from() + 1; i < sentence.to(); i++) {
                BigDecimal number = pointsBack(i - 1) ? number(i) : BigDecimal.ZERO;
                if (number.compareTo(BigDecimal.ONE) > 0 && isOfPersons(i + 1, sentence)) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }

    private boolean pointsBack(int i) {
        return switch (document.token(i).key()) {
            case "all", "the", "these", "those" -> true;
            default -> false;
        };
    }

    private BigDecimal number(int i) {
        Token token = document.token(i);
        if (token.shape() == Token.Shape.NUMBER) {
            boolean count =
                    token.key().length() <= MOST_DIGITS && token.key().chars().allMatch(c -> c >= '0' && c <= '9');
            return count ? new BigDecimal(token.key()) : BigDecimal.ZERO;
        }
        TermSpan span = terms.at(i);
        return span.from() == i && span.to() == i + 1
                ? span.term(TermKind.NUMBER)
                        .map(Term::detail)
                        .map(BigDecimal::new)
                        .orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }

    /** Whether no noun for things follows at {@code next}: a noun for persons, a verb, or the end of what is said. */
    private boolean isOfPersons(int next, Sentence sentence) {
        if (next >= sentence.to()) {
            return true;
        }
        boolean suspects = terms.at(next)
                .term(TermKind.PERSON)
                .filter(term -> term.detail().equals("SUSPECT") || term.detail().equals("NEUTRAL"))
                .isPresent();
        return suspects
                || switch (document.token(next).key()) {
                    case "was",
                            "were",
                            "are",
                            "is",
                            "have",
                            "had",
                            "has",
                            "will",
                            "face",
                            "faced",
                            "remain",
                            "remained",
                            "appeared",
                            "appear",
                            "to",
                            "and",
                            "now",
                            "of",
                            ".",
                            ",",
                            ";",
                            "in",
                            "on" -> true;
                    default -> false;
                };
    }
}
