package io.blotter.ingest.announcement;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When an announcement was published.
 *
 * @param day the day as stated, in the offset as stated: the publisher's own calendar
 * @param moment the moment, in whole milliseconds; empty where only a day is stated
 */
record PublicationDate(LocalDate day, Optional<Instant> moment) {
    private static final int DAY_LENGTH = "2023-05-12".length();
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern OFFSET_WITHOUT_COLON = Pattern.compile("([+-]\\d\\d)(\\d\\d)\\z");
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffsetId()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * Reads a day (2023-05-12) or a time of RFC 3339 (2023-05-12T09:30:00+02:00).
     *
     * @throws DateTimeException where it is neither
     */
    static PublicationDate parse(String text) {
        if (text.length() <= DAY_LENGTH) {
            return new PublicationDate(LocalDate.parse(text, DAY), Optional.empty());
        }
        char separator = text.charAt(DAY_LENGTH);
        String joined = separator == ' ' ? text.substring(0, DAY_LENGTH) + 'T' + text.substring(DAY_LENGTH + 1) : text;
        return of(OffsetDateTime.parse(OFFSET_WITHOUT_COLON.matcher(joined).replaceFirst("$1:$2"), TIME));
    }

    /**
     * Reads what web pages write: also times without an offset, of which the day is taken, days with slashes, and the dates of
     * mail and feeds. Empty where it is none of these.
     */
    static Optional<PublicationDate> parseLeniently(String text) {
        String date = text.strip();
        try {
            return Optional.of(parse(date));
        } catch (DateTimeException notStrictly) {
            return feedDate(date).or(() -> leadingDay(date));
        }
    }

    private static Optional<PublicationDate> feedDate(String date) {
        try {
            return Optional.of(of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toOffsetDateTime()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<PublicationDate> leadingDay(String date) {
        boolean ends = date.length() == DAY_LENGTH
                || (date.length() > DAY_LENGTH && !Character.isDigit(date.charAt(DAY_LENGTH)));
        try {
            return ends ? Optional.of(parse(date.substring(0, DAY_LENGTH).replace('/', '-'))) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The day of a moment, in the offset in which it is told. */
    static PublicationDate of(OffsetDateTime time) {
        return new PublicationDate(
                time.toLocalDate(), Optional.of(time.toInstant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
