package io.blotter.enrich.quantity;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.DateReading.Precision;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.enrich.text.WordSet;
import java.time.LocalDate;
import java.util.Optional;

/** Resolves days that are told from the day told before: "the next day", "the day before", "two days later". */
final class NarratedDays {
    private static final int MOST_DAYS = 31;
    private static final WordSet STARTING = WordSet.of("the", "that", "same", "a");

    private final Document document;
    private final Terms terms;

    NarratedDays(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** Whether a day may be told by words that start with {@code token}; number words may, too. */
    static boolean canStart(Token token) {
        return STARTING.contains(token);
    }

    /** The day that the words at {@code i} mean after {@code last}, the day told before. */
    DateReader.Match read(int i, int limit, Optional<LocalDate> last) {
        Optional<LocalDate> base = last.or(document::publishedOn);
        if (base.isEmpty()) {
            return new DateReader.Match(i, Optional.empty());
        }
        return switch (document.token(i).key()) {
            case "the" -> dayNamed(i, limit, base.get());
            case "that", "same" -> sameDay(i, limit, base.get());
            default -> daysLater(i, limit, base.get());
        };
    }

    private DateReader.Match dayNamed(int i, int limit, LocalDate base) {
        if (i + 2 >= limit) {
            return new DateReader.Match(i, Optional.empty());
        }
        String first = document.token(i + 1).key();
        String second = document.token(i + 2).key();
        if (first.equals("day") && second.equals("before") && document.is(i + 3, "yesterday")) {
            return document.publishedOn()
                    .map(published -> day(i, i + 4, published.minusDays(2)))
                    .orElse(new DateReader.Match(i + 4, Optional.empty()));
        }
        if (first.equals("day") && (second.equals("before") || second.equals("after")) && standsAlone(i + 3, limit)) {
            return day(i, i + 3, base.plusDays(second.equals("before") ? -1 : 1));
        }
        if (!isPartOfDay(second)) {
            return new DateReader.Match(i, Optional.empty());
        }
        return switch (first) {
            case "next", "following" -> day(i, i + 3, base.plusDays(1));
            case "previous", "preceding" -> day(i, i + 3, base.minusDays(1));
            case "same" -> day(i, i + 3, base);
            default -> new DateReader.Match(i, Optional.empty());
        };
    }

    /** "the next morning", "the same evening"; a night has two days. */
    private static boolean isPartOfDay(String key) {
        return switch (key) {
            case "day", "morning", "afternoon", "evening" -> true;
            default -> false;
        };
    }

    /** "The day before" names a day of its own; "the day before the raid" needs the raid's. */
    private boolean standsAlone(int i, int limit) {
        return i >= limit
                || document.token(i).shape() == Shape.SIGN
                || switch (document.token(i).key()) {
                    case "in", "at", "on", "by", "and", "when", "police", "officers", "led", "was", "were" -> true;
                    default -> false;
                };
    }

    private DateReader.Match sameDay(int i, int limit, LocalDate base) {
        int at = document.is(i, "that") && document.is(i + 1, "same") ? i + 2 : i + 1;
        boolean night = document.is(at, "night") && at > i + 1;
        boolean day = at < limit && (isPartOfDay(document.token(at).key()) || night);
        return day ? day(i, at + 1, base) : new DateReader.Match(i, Optional.empty());
    }

    /** "a day later", "two days later", "3 days earlier". */
    private DateReader.Match daysLater(int i, int limit, LocalDate base) {
        int count = count(i);
        boolean days = i + 2 < limit
                && count >= 1
                && count <= MOST_DAYS
                && (document.is(i + 1, "days") || document.is(i + 1, "day"));
        if (!days) {
            return new DateReader.Match(i, Optional.empty());
        }
        return switch (document.token(i + 2).key()) {
            case "later", "afterwards" -> day(i, i + 3, base.plusDays(count));
            case "earlier" -> day(i, i + 3, base.minusDays(count));
            case "ago" ->
                document.publishedOn()
                        .map(published -> day(i, i + 3, published.minusDays(count)))
                        .orElse(new DateReader.Match(i + 3, Optional.empty()));
            default -> new DateReader.Match(i, Optional.empty());
        };
    }

    private int count(int i) {
        if (document.is(i, "a")) {
            return 1;
        }
        if (document.token(i).shape() == Shape.NUMBER) {
            return document.token(i).text().length() > 2
                    ? 0
                    : DateReader.number(document.token(i).text());
        }
        return terms.term(i, TermKind.NUMBER)
                .filter(term -> !term.detail().contains("."))
                .map(term -> Integer.parseInt(term.detail()))
                .orElse(0);
    }

    /** Nothing is told of days to come. */
    private DateReader.Match day(int from, int to, LocalDate day) {
        boolean past = document.publishedOn().filter(day::isAfter).isEmpty();
        return new DateReader.Match(
                to, past ? Optional.of(new DateReading(from, to, Precision.DAY, day, day)) : Optional.empty());
    }
}
