package io.blotter.enrich.operation;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.WordSet;
import java.util.Optional;

/** The words that put what a sentence tells into another operation. */
final class Cues {
    private static final TermKinds BACKGROUND = TermKinds.of(TermKind.BACKGROUND);
    private static final WordSet REFERRING = WordSet.of("those", "that", "after");
    private static final int YEARS_OF_MANY_CASES = 3;
    private static final int REACH_OF_TERM = 5;
    private static final WordSet BRINGING = WordSet.of("brings", "bring", "bringing", "brought", "takes", "taking");
    private static final WordSet BEGINNING =
            WordSet.of("began", "begun", "started", "launched", "opened", "initiated", "commenced", "stems", "dates");
    private static final int START_OF_SENTENCE = 3;
    private static final int REACH_OF_REFERENCE = 10;
    private static final int START_OF_CLAUSE = 5;

    private final Document document;
    private final Terms terms;
    private final SeparateCase separate;

    Cues(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
        this.separate = new SeparateCase(document);
    }

    /**
     * The part of a sentence that tells of something earlier.
     *
     * @param from its first token
     * @param to the token after its last one
     */
    record EarlierClause(int from, int to) {
        boolean covers(Statement statement) {
            return covers(statement.mention().from());
        }

        boolean covers(int token) {
            return token >= from && token < to;
        }
    }

    /** "Separately, …", "In a related development …". */
    boolean startsSeparate(Sentence sentence) {
        return starts(sentence, "SEPARATE") || separate.isIn(sentence);
    }

    /** "Meanwhile, …": something else, where a deed is told with it. */
    boolean startsMeanwhile(Sentence sentence) {
        return starts(sentence, "MEANWHILE");
    }

    /** "In total, 37 suspects have been arrested": the whole case again. */
    boolean startsSummingUp(Sentence sentence) {
        int first = document.is(sentence.from(), "the") ? sentence.from() + 1 : sentence.from();
        return terms.is(first, TermKind.TOTAL) && !document.is(first, "a") && !refersBack(sentence);
    }

    /** "Worldwide, …", "Across Europe, …". */
    boolean startsWider(Sentence sentence) {
        return starts(sentence, "WIDER");
    }

    /** "Since the operation began in 2013, …": what came together over a time that began before the story. */
    boolean startsSince(Sentence sentence) {
        int first = document.is(sentence.from(), "and") ? sentence.from() + 1 : sentence.from();
        return document.is(first, "since") && !document.is(first + 1, "then");
    }

    /** "Two days earlier, …", "Just a week before": what the sentence tells, even without a figure, was earlier. */
    boolean startsEarlier(Sentence sentence) {
        return starts(sentence, "EARLIER");
    }

    private boolean starts(Sentence sentence, String id) {
        for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + START_OF_SENTENCE); i++) {
            if (isBackground(i, id)) {
                return true;
            }
        }
        return false;
    }

    /** "So far this year …", "last year …, twice as much as in 2021": the sum of many cases. */
    boolean tellsWholeYear(Sentence sentence) {
        boolean year = false;
        boolean compared = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (isBackground(i, "YEARLY")
                    || isBackground(i, "FIGURES")
                    || isWholeYear(i)
                    || isYearToDate(i, sentence)) {
                return true;
            }
            year |= isBackground(i, "YEAR") || isYear(i);
            compared |= isBackground(i, "COMPARED");
        }
        return year && compared;
    }

    /** "Nationwide, the agency has seized more than 45 tonnes this year", "so far in 2024". */
    private boolean isYearToDate(int i, Sentence sentence) {
        if (document.is(i, "so") && document.is(i + 1, "far") && document.is(i + 2, "in")) {
            return i + 3 < sentence.to() && isYearNumber(document.token(i + 3).key());
        }
        boolean thisYear = document.is(i, "this") && document.is(i + 1, "year") && !document.is(i + 2, "'s");
        if (!thisYear && !isSinceYearsAgo(i, sentence)) {
            return false;
        }
        for (int j = sentence.from(); j + 1 < sentence.to(); j++) {
            boolean perfect = document.is(j, "has") || document.is(j, "have");
            if (perfect && (terms.is(j + 1, TermKind.SEIZE) || terms.is(j + 1, TermKind.ARREST))) {
                return true;
            }
        }
        return false;
    }

    /** "Since 2015 the bureau has seized 178 firearms": years before the story. */
    private boolean isSinceYearsAgo(int i, Sentence sentence) {
        if (!document.is(i, "since")
                || i + 1 >= sentence.to()
                || !isYearNumber(document.token(i + 1).key())) {
            return false;
        }
        String year = document.token(i + 1).key();
        boolean digits = year.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits
                && document.publishedOn()
                        .filter(day -> day.getYear() - Integer.parseInt(year) >= YEARS_OF_MANY_CASES)
                        .isPresent();
    }

    /** "in all of 2022", "throughout 2022", "in 2022-23". */
    private boolean isWholeYear(int i) {
        if (isYear(i) && (document.is(i + 1, "-") || document.is(i + 1, "/") || document.is(i + 1, "–"))) {
            return i + 2 < document.tokens().size()
                    && document.token(i + 2).glued()
                    && document.token(i + 2).key().length() <= 4
                    && Character.isDigit(document.token(i + 2).key().charAt(0));
        }
        boolean whole = document.is(i, "throughout")
                || (document.is(i, "of") && (document.is(i - 1, "all") || document.is(i - 1, "whole")));
        return whole
                && i + 1 < document.tokens().size()
                && isYearNumber(document.token(i + 1).key());
    }

    private static boolean isYearNumber(String key) {
        return key.length() == 4 && (key.startsWith("19") || key.startsWith("20"));
    }

    private boolean isYear(int i) {
        return document.is(i - 1, "in") && isYearNumber(document.token(i).key());
    }

    /** "In the exercises, the dogs found 12 parcels": played, not done. */
    boolean tellsExercise(Sentence sentence) {
        return has(sentence, "EXERCISE");
    }

    /** "the annual report", "crime statistics". */
    boolean namesFigures(Sentence sentence) {
        return has(sentence, "FIGURES");
    }

    /** "last year", "this year". */
    boolean namesYear(Sentence sentence) {
        return has(sentence, "YEAR");
    }

    private boolean has(Sentence sentence, String id) {
        if (!terms.has(sentence.from(), sentence.to(), BACKGROUND)) {
            return false;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (isBackground(i, id)) {
                return true;
            }
        }
        return false;
    }

    /** "another boat", "a similar consignment". */
    boolean namesAnother(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (document.is(i, "another") || document.is(i, "similar")) {
                return true;
            }
        }
        return false;
    }

    /** "last week", "earlier this month". */
    boolean tellsRecent(Sentence sentence) {
        return has(sentence, "RECENT");
    }

    /** "The find brings the amount seized in April to 2.3 tonnes": what came together over months. */
    boolean bringsSum(Sentence sentence) {
        boolean brings = false;
        boolean months = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            brings |= document.is(i, BRINGING);
            months |= brings
                    && (isBackground(i, "YEAR")
                            || isBackground(i, "YEARLY")
                            || ((document.is(i, "this") || document.is(i, "last"))
                                    && (document.is(i + 1, "year") || document.is(i + 1, "month")))
                            || (document.is(i, "in") && terms.is(i + 1, TermKind.MONTH)));
        }
        return months;
    }

    /** "police had seized": told as something that was before. */
    boolean tellsBefore(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (document.is(i, "had") && (isDeed(i + 1) || isDeed(i + 2) || isDeed(i + 3))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Last year …", "in an earlier operation"; "last week", where the story has a day of its own.
     *
     * @param dated whether it has
     */
    boolean tellsEarlier(Sentence sentence, boolean dated) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (isBackground(i, "EARLIER") && !isOfBeginning(i, sentence)) {
                return true;
            }
        }
        return dated && has(sentence, "RECENT");
    }

    /** "The inquiry, which began two years ago, led to six arrests": when the work on the case began. */
    private boolean isOfBeginning(int i, Sentence sentence) {
        for (int j = i - 1; j >= Math.max(sentence.from(), i - REACH_OF_TERM); j--) {
            if (document.is(j, BEGINNING)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "a week after agents arrested 676 people", "only days after they seized 560 kg, …", "it follows the seizure of 3
     * tonnes": the clause behind "after", or behind the verb.
     */
    Optional<EarlierClause> earlierClause(Sentence sentence) {
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            if (i < sentence.from() + REACH_OF_REFERENCE && follows(i, sentence)) {
                return Optional.of(new EarlierClause(i + 1, sentence.to()));
            }
            if (document.is(i + 1, "after") && isSpan(i) && !isSentence(i, sentence)) {
                boolean first = i < sentence.from() + START_OF_CLAUSE;
                int end = i + 2;
                while (end < sentence.to() && !(first && document.is(end, ","))) {
                    end++;
                }
                return Optional.of(new EarlierClause(i + 2, end));
            }
        }
        return Optional.empty();
    }

    /** "The find follows the arrest of …", "it comes after a raid": one deed upon another. */
    private boolean follows(int i, Sentence sentence) {
        boolean verb = isBackground(i, "FOLLOWS") && !document.is(i + 1, "by") && !document.is(i - 1, "that");
        for (int j = i + 1; verb && j < Math.min(sentence.to(), i + REACH_OF_REFERENCE); j++) {
            if (document.is(j, "investigation") || document.is(j, "inquiry") || document.is(j, "probe")) {
                return false;
            }
            if (isDeed(j)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeed(int i) {
        return terms.is(i, TermKind.ARREST)
                || terms.is(i, TermKind.SEARCH)
                || terms.is(i, TermKind.SEIZE)
                || document.is(i, "operation");
    }

    /** "jailed for a total of 34 years after …": how long they were sent away for. */
    private boolean isSentence(int span, Sentence sentence) {
        for (int i = span - 1; i >= Math.max(sentence.from(), span - REACH_OF_TERM); i--) {
            switch (document.token(i).key()) {
                case "for", "to", "of" -> {
                    return true;
                }
                case "," -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean isSpan(int i) {
        return switch (document.token(i).key()) {
            case "day", "days", "week", "weeks", "month", "months", "year", "years" -> true;
            default -> false;
        };
    }

    /** "those arrests", "in that operation", "a month after that": what was told just before. */
    boolean refersBack(Sentence sentence) {
        int limit = sentence.to() - 1;
        for (int i = sentence.from(); i < limit; i++) {
            boolean refers = document.is(i, REFERRING)
                    && switch (document.token(i).key()) {
                        case "those", "that" -> isDeedReferredTo(i + 1);
                        case "after" ->
                            i > sentence.from()
                                    && i < sentence.from() + REACH_OF_REFERENCE
                                    && document.is(i + 1, "that")
                                    && isSpan(i - 1);
                        default -> false;
                    };
            if (refers) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeedReferredTo(int i) {
        return terms.is(i, TermKind.ARREST)
                || terms.is(i, TermKind.SEARCH)
                || switch (document.token(i).key()) {
                    case "operation", "case", "bust", "seizure", "sweep" -> true;
                    default -> false;
                };
    }

    /** "further cases", "four operations": words for several operations, each of which may be told of. */
    boolean namesSeveral(int from, int to) {
        for (int i = from; i < to; i++) {
            if (terms.is(i, TermKind.SEVERAL)) {
                return true;
            }
        }
        return false;
    }

    /** "further cases", "other operations": those are not the one told of so far. */
    boolean namesOthers(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean other = document.is(i, "further")
                    || document.is(i, "other")
                    || document.is(i, "separate")
                    || document.is(i, "recent")
                    || document.is(i, "previous");
            if (other && terms.is(i + 1, TermKind.SEVERAL)) {
                return true;
            }
        }
        return false;
    }

    boolean isRoundUp(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isBackground(i, "ROUNDUP")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBackground(int i, String id) {
        if (!terms.is(i, TermKind.BACKGROUND)) {
            return false;
        }
        for (Term term : terms.at(i).terms()) {
            if (term.kind() == TermKind.BACKGROUND && term.id().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
