package io.blotter.enrich.operation;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.WordSet;

/**
 * Finds phrases for a time longer than a story has, whatever words they are put together of: "since August 2020", "over the last
 * decade", "in the first semester of the year", "to date this year", "from May 2018 until today".
 */
final class Periods {
    private static final TermKinds OF_ONE_CASE = TermKinds.of(TermKind.CODENAME, TermKind.GROUP, TermKind.CARTEL);
    private static final TermKinds AUTHORITIES = TermKinds.of(TermKind.AGENCY, TermKind.COUNTRY);
    private static final WordSet CASE = WordSet.of(
            "investigation",
            "investigations",
            "inquiry",
            "inquiries",
            "enquiry",
            "enquiries",
            "probe",
            "case",
            "operation",
            "operations",
            "campaign",
            "crackdown",
            "initiative",
            "project",
            "phase",
            "surveillance",
            "suspects",
            "suspect",
            "accused",
            "defendants",
            "defendant",
            "indictment");
    private static final WordSet FORCES = WordSet.of(
            "authorities",
            "customs",
            "police",
            "officers",
            "agents",
            "navy",
            "army",
            "force",
            "forces",
            "agency",
            "ministry",
            "department",
            "bureau",
            "directorate",
            "command",
            "constabulary",
            "country",
            "nationwide",
            "nationally",
            "border",
            "borders",
            "port",
            "ports",
            "airport",
            "airports",
            "region",
            "unit",
            "institution",
            "administration",
            "government",
            "squad",
            "squads",
            "detectives",
            "investigators",
            "team",
            "teams",
            "soldiers",
            "troops",
            "marines",
            "military",
            "coastguard",
            "gardaí",
            "programme",
            "program");
    private static final WordSet ENTERING = WordSet.of("in", "during", "over", "within", "throughout", "for", "across");
    private static final WordSet OF_TIME = WordSet.of(
            "last",
            "past",
            "previous",
            "preceding",
            "first",
            "second",
            "third",
            "fourth",
            "final",
            "current",
            "present",
            "same",
            "whole",
            "entire",
            "that",
            "this");
    private static final WordSet NUMBERS = WordSet.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "eighteen",
            "twenty",
            "few",
            "several");
    private static final WordSet UNITS_LONGER = WordSet.of(
            "decade", "decades", "semester", "semesters", "quarter", "quarters", "trimester", "half-year", "half");
    private static final WordSet UP_TO = WordSet.of("until", "till", "to", "through", "up", "til");
    private static final WordSet NOW = WordSet.of("today", "now", "date", "present", "yesterday");
    private static final WordSet FOUNDING = WordSet.of(
            "launch", "creation", "inception", "foundation", "founding", "establishment", "introduction", "formation");
    private static final WordSet FOUNDED = WordSet.of(
            "began",
            "started",
            "founded",
            "launched",
            "created",
            "established",
            "formed",
            "introduced",
            "set",
            "opened",
            "commissioned");
    private static final WordSet STARTS = WordSet.of("start", "beginning", "turn", "outset", "opening");
    private static final WordSet EACH = WordSet.of("every", "each");
    private static final WordSet SHORT_UNITS = WordSet.of("day", "week", "month", "night");
    private static final WordSet CLOSED = WordSet.of("ended", "closed", "finished", "started", "opened", "began");
    private static final WordSet AVERAGES = WordSet.of("annual", "yearly", "monthly", "weekly", "daily");
    private static final int REACH_OF_COUNT = 4;
    private static final int REACH_OF_END = 7;
    private static final int REACH_OF_FOUNDING = 5;

    private final Document document;
    private final Terms terms;

    Periods(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** Whether {@code sentence} names such a time, and no case that lasted so long. */
    boolean names(Sentence sentence) {
        return find(sentence) && !isOfOneCase(sentence);
    }

    /** Whether {@code sentence} says that a force, or a whole country, did it. */
    boolean namesAuthority(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (document.is(i, FORCES) || terms.is(i, AUTHORITIES)) {
                return true;
            }
        }
        return false;
    }

    private boolean find(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (document.is(i, "since") ? isSince(i + 1, sentence.to()) : isSpan(i, sentence)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfOneCase(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (document.is(i, CASE) || terms.is(i, OF_ONE_CASE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpan(int i, Sentence sentence) {
        if (document.is(i, ENTERING) && isLongUnit(i + 1, sentence.to())) {
            return true;
        }
        if (document.is(i, "from") && reachesNow(i + 1, sentence.to())) {
            return true;
        }
        if (isUpToNow(i) && namesYear(sentence)) {
            return true;
        }
        if (document.is(i, "this") && document.is(i + 1, "year") && (document.is(i + 2, "till") || isUntil(i + 2))) {
            return true;
        }
        if (document.is(i, AVERAGES) && document.is(i + 1, "average")) {
            return true;
        }
        if (isYearNumber(i) && document.is(i + 1, CLOSED) && document.is(i + 2, "with")) {
            return true;
        }
        return document.is(i, EACH) && document.is(i + 1, SHORT_UNITS);
    }

    /** "the last three years", "the course of 2023", "the first semester of the year". */
    private boolean isLongUnit(int from, int limit) {
        int i = document.is(from, "the") ? from + 1 : from;
        if (document.is(i, "course") && document.is(i + 1, "of")) {
            return isYearNumber(i + 2) || isLongUnit(i + 2, limit) || isThatYear(i + 2) || isThatYear(i + 3);
        }
        boolean qualified = false;
        for (int end = Math.min(limit, i + REACH_OF_COUNT); i < end; i++) {
            boolean several = document.is(i, "years") || (document.is(i, "months") && isManyMonths(i - 1));
            if (several || document.is(i, UNITS_LONGER)) {
                return qualified;
            }
            if (document.is(i, "year")) {
                // "the past year", and in India "the past one year"; "the last year" may be a calendar's
                boolean past = document.is(i - 1, "past") || document.is(i - 1, "one");
                return isToDate(i + 1) || (qualified && (past || document.is(i + 1, "to")));
            }
            if (!document.is(i, OF_TIME) && !document.is(i, NUMBERS) && !isDigits(i)) {
                return false;
            }
            qualified |= document.is(i, OF_TIME);
        }
        return false;
    }

    private boolean isToDate(int i) {
        return document.is(i, "to") && document.is(i + 1, "date");
    }

    /** "in the course of that year", "in the course of the year to date". */
    private boolean isThatYear(int i) {
        boolean pointing = document.is(i - 1, "that") || document.is(i - 1, "the") || document.is(i - 1, "this");
        return pointing && document.is(i, "year");
    }

    private boolean isManyMonths(int count) {
        return switch (document.token(count).key()) {
            case "one", "two", "1", "2", "last", "past", "few", "first" -> false;
            default -> true;
        };
    }

    /** "August 2018 until today", "1 July 2022 to date". */
    private boolean reachesNow(int from, int limit) {
        if (!isYearNumber(from) && !terms.is(from, TermKind.MONTH) && !terms.is(from + 1, TermKind.MONTH)) {
            return false;
        }
        for (int i = from + 1; i < Math.min(limit, from + REACH_OF_END); i++) {
            if (document.is(i, UP_TO) && (document.is(i + 1, NOW) || document.is(i + 2, NOW))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUpToNow(int i) {
        return (document.is(i, "so") && document.is(i + 1, "far")) || isUntil(i);
    }

    private boolean isUntil(int i) {
        return document.is(i, UP_TO) && (document.is(i + 1, NOW) || document.is(i + 2, NOW));
    }

    private boolean namesYear(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean year = document.is(i, "year")
                    && (document.is(i - 1, "this") || document.is(i - 1, "the") || document.is(i - 1, "current"));
            if (year || (document.is(i - 1, "in") && isYearNumber(i))) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind "since". */
    private boolean isSince(int from, int limit) {
        int i = document.is(from, "the") ? from + 1 : from;
        boolean month = terms.is(i, TermKind.MONTH) && !terms.is(i - 1, TermKind.NUMBER);
        boolean day = isDigits(i) && terms.is(i + 1, TermKind.MONTH) && isYearNumber(i + 2);
        boolean start = document.is(i, STARTS) && document.is(i + 1, "of");
        if (isYearNumber(i) || month || day || start) {
            return !tellsWhen(i, limit);
        }
        boolean own = document.is(i, "its") || document.is(i, "their") || i > from;
        for (int j = i; own && j < Math.min(limit, i + REACH_OF_FOUNDING); j++) {
            if (document.is(j, FOUNDING)) {
                return true;
            }
        }
        boolean clause = document.is(i, "being") || document.is(i, "it") || document.is(i, "they") || i > from;
        for (int j = i + 1; clause && j < Math.min(limit, i + REACH_OF_FOUNDING); j++) {
            if (document.is(j, FOUNDED)) {
                return true;
            }
        }
        return false;
    }

    /** "the largest since 2019, when two tonnes were found": one case, and no sum of many. */
    private boolean tellsWhen(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + REACH_OF_FOUNDING); i++) {
            if (document.is(i, "when")) {
                return true;
            }
        }
        return false;
    }

    private boolean isYearNumber(int i) {
        if (i < 0 || i >= document.tokens().size()) {
            return false;
        }
        String key = document.token(i).key();
        return key.length() == 4 && isDigits(i) && (key.startsWith("19") || key.startsWith("20"));
    }

    private boolean isDigits(int i) {
        return i >= 0
                && i < document.tokens().size()
                && document.token(i).key().chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
