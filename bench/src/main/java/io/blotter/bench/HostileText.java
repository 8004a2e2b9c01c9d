package io.blotter.bench;

import io.blotter.enrich.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts of 1 MiB that ask of a reader what reads slowly: to look far, to go back, to remember much. */
public enum HostileText {
    /** Terms of several words without their last one: each is followed to its end and is none. */
    HALF_TERMS("half of each term of our word lists"),
    /** The longest of them, over and over. */
    LONGEST_HALF_TERM("half of the longest term"),
    /** Terms one after another, nothing between. */
    TERMS("all terms of our word lists"),
    /** A number of a million digits. */
    DIGITS("a million digits"),
    /** A number that grows by words. */
    NUMBER_WORDS("endless number words"),
    /** Numbers that could be one number. */
    GROUPED_DIGITS("digits and commas"),
    /** Numbers that could be one list. */
    NUMBERS("endless numbers and commas"),
    /** Ranges of ranges. */
    RANGES("endless ranges"),
    /** Tags that are never closed. */
    NESTED_TAGS("a nesting of tags"),
    /** Tags of which only the beginning is there. */
    HALF_TAGS("halves of tags"),
    /** Angle brackets alone. */
    ANGLE_BRACKETS("angle brackets"),
    /** Comments that open comments. */
    COMMENTS("comments that never end"),
    /** Scripts that never end. */
    SCRIPTS("scripts that never end"),
    /** Entities that never end. */
    ENTITIES("entities without an end"),
    /** Brackets that are never closed. */
    BRACKETS("a nesting of brackets"),
    /** Conversions within conversions. */
    CONVERSIONS("sums within brackets within brackets"),
    /** One sentence. */
    ENDLESS_SENTENCE("one endless sentence"),
    /** One noun group. */
    ENDLESS_GROUP("one endless noun group"),
    /** A list that never ends. */
    ENDLESS_LIST("an endless list"),
    /** Lines without anything on them. */
    EMPTY_LINES("empty lines"),
    /** A word of a million letters. */
    NO_SPACES("no space anywhere"),
    /** Each sentence a statement of the same. */
    SAME_STATEMENTS("the same statement again and again"),
    /** Each sentence a statement of its own. */
    STATEMENTS("thousands of statements"),
    /** Totals of totals. */
    TOTALS("thousands of totals"),
    /** Each sentence with a date of its own. */
    DATES("thousands of dates"),
    /** Each sentence with a group of its own. */
    GROUPS("thousands of groups"),
    /** Capitals without end: names, to a reader. */
    CAPITALS("capitalised words without end"),
    /** Quotations in quotations. */
    QUOTES("quotation marks"),
    /** Sentences that never begin. */
    FULL_STOPS("full stops"),
    /** Hedges without a number. */
    HEDGES("hedges without a number"),
    /** Characters outside the basic plane. */
    FACES("characters of two units");

    /** The size of each text, in characters: the largest body that is taken in. */
    static final int SIZE = 1 << 20;

    private static final String CONSONANTS = "bdfgklmnprst";
    private static final String VOWELS = "aeiou";

    private final String description;

    HostileText(String description) {
        this.description = description;
    }

    /** What it is, in words for a person. */
    String description() {
        return description;
    }

    /** The text. */
    String write() {
        StringBuilder text = new StringBuilder(SIZE + 1024);
        for (int i = 0; text.length() < SIZE; i++) {
            text.append(piece(i));
        }
        return text.substring(0, SIZE);
    }

    private String piece(int i) {
        return switch (this) {
            case HALF_TERMS -> halfTerm(i);
            case LONGEST_HALF_TERM -> longestHalfTerm();
            case TERMS -> term(i);
            case DIGITS -> "7";
            case NUMBER_WORDS -> i % 2 == 0 ? "hundred " : "thousand and ";
            case GROUPED_DIGITS -> "123,";
            case NUMBERS -> (i % 97) + ", ";
            case RANGES -> "5-";
            case NESTED_TAGS -> "<div>";
            case HALF_TAGS -> "<a href=\"";
            case ANGLE_BRACKETS -> "<";
            case COMMENTS -> "<!-- ";
            case SCRIPTS -> "<script>";
            case ENTITIES -> "&am";
            case BRACKETS -> "(";
            case CONVERSIONS -> "(€5 million ";
            case ENDLESS_SENTENCE -> "police arrested a man and seized a car and ";
            case ENDLESS_GROUP -> "12 large white heavy wooden old ";
            case ENDLESS_LIST -> i == 0 ? "Officers seized:\n" : "• " + i + " kg of cocaine\n";
            case EMPTY_LINES -> "\n";
            case NO_SPACES -> "arrestedseizedcocaine";
            case SAME_STATEMENTS -> "12 arrested. ";
            case STATEMENTS -> "Police seized " + (i + 1) + " kg of cocaine and €" + (i + 7) + ". ";
            case TOTALS -> "In total, " + (i + 2) + " people were arrested. Another " + i + " were held. ";
            case DATES -> "On " + (i % 28 + 1) + " May " + (1000 + i % 1000) + ", 5 people were arrested. ";
            case GROUPS -> "Police arrested 3 members of the " + name(i) + " clan. ";
            case CAPITALS -> name(i) + " ";
            case QUOTES -> i % 2 == 0 ? "\"" : "' ";
            case FULL_STOPS -> ". ";
            case HEDGES -> "more than at least about up to ";
            case FACES -> "\uD83D\uDE00 ";
        };
    }

    private static String term(int i) {
        List<String> terms = Terms.ALL;
        return terms.get(i % terms.size()) + " ";
    }

    private static String halfTerm(int i) {
        List<String> terms = Terms.LONG;
        String term = terms.get(i % terms.size());
        return term.substring(0, term.lastIndexOf(' ')) + " ";
    }

    private static String longestHalfTerm() {
        String term = Terms.LONGEST;
        return term.substring(0, term.lastIndexOf(' ')) + " ";
    }

    /** A made-up name: another one for each number up to 216,000. */
    private static String name(int i) {
        StringBuilder name = new StringBuilder();
        for (int rest = i + 61, syllables = 0; syllables < 3; syllables++, rest /= 60) {
            name.append(CONSONANTS.charAt(rest % 60 / 5)).append(VOWELS.charAt(rest % 5));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The forms of our word lists. */
    private static final class Terms {
        private static final List<String> ALL = Stream.of(
                        "cartels", "countries", "agencies", "substances", "things", "triggers", "cues", "platforms")
                .flatMap(list -> WordList.lines(list + ".tsv").stream())
                .flatMap(Terms::formsOf)
                .toList();
        private static final List<String> LONG =
                ALL.stream().filter(form -> form.contains(" ")).toList();
        private static final String LONGEST = LONG.stream()
                .reduce((a, b) -> a.split(" ").length >= b.split(" ").length ? a : b)
                .orElseThrow();

        private static Stream<String> formsOf(String line) {
            List<String> columns = new ArrayList<>(List.of(line.split("\t")));
            return Stream.of(columns.get(columns.size() - 1).split("\\|"))
                    .map(form -> form.replace("/", ""))
                    .filter(form -> !form.isBlank());
        }
    }
}
