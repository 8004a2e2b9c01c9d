package io.blotter.enrich.operation;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.DateReading;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dates of each sentence that can be days of action: not those of announcements, beginnings and by-lines. */
final class SentenceTime {
    private static final int REACH_OF_SAYING = 5;

    private final Document document;
    private final Terms terms;
    private final List<List<DateReading>> dates = new ArrayList<>();

    SentenceTime(Document document, Terms terms, List<DateReading> all) {
        this.document = document;
        this.terms = terms;
        int next = 0;
        for (Sentence sentence : document.sentences()) {
            List<DateReading> here = new ArrayList<>();
            while (next < all.size() && all.get(next).from() < sentence.to()) {
                DateReading date = all.get(next++);
                if (canBeAction(date, sentence)) {
                    here.add(date);
                }
            }
            dates.add(here);
        }
    }

    List<DateReading> of(int sentence) {
        return dates.get(sentence);
    }

    /** The first certain day of the sentence. */
    Optional<DateReading> dayOf(int sentence) {
        return dates.get(sentence).stream()
                .filter(date -> date.precision() == DateReading.Precision.DAY)
                .findFirst();
    }

    private boolean canBeAction(DateReading date, Sentence sentence) {
        if (document.blockOf(sentence).kind() == Block.Kind.LINE && sentence.to() - sentence.from() < 14) {
            return false;
        }
        if (isDateline(date, sentence)) {
            return false;
        }
        return !isSaid(date, sentence) && !isBeginning(date, sentence);
    }

    /** "THE HAGUE, 12 May 2023 –": the place and day of writing. */
    private boolean isDateline(DateReading date, Sentence sentence) {
        boolean first = date.from() - sentence.from() < 6;
        boolean placed = date.from() == sentence.from() || document.is(date.from() - 1, ",");
        boolean dashed = document.is(date.to(), "–") || document.is(date.to(), "-") || document.is(date.to(), ":");
        return first && placed && dashed;
    }

    private boolean isBeginning(DateReading date, Sentence sentence) {
        int before = date.from() - 1;
        if (document.is(before, "in") || document.is(before, "early") || document.is(before, "late")) {
            before--;
        }
        boolean since = before >= sentence.from()
                && (document.is(before, "since")
                        || document.is(before, "until")
                        || document.is(before, "began")
                        || document.is(before, "started")
                        || document.is(before, "opened"));
        return since || (document.is(date.from(), "during") && date.precision() == DateReading.Precision.YEAR);
    }

    /** "said on Wednesday", "according to Tuesday's release", "a statement on Sunday". */
    private boolean isSaid(DateReading date, Sentence sentence) {
        if (document.is(date.to(), "announcement")
                || document.is(date.to(), "release")
                || document.is(date.to() + 1, "release")) {
            return true;
        }
        for (int i = date.from() - 1; i >= Math.max(sentence.from(), date.from() - REACH_OF_SAYING); i--) {
            switch (document.token(i).key()) {
                case "said",
                        "says",
                        "announced",
                        "announces",
                        "reported",
                        "statement",
                        "statements",
                        "told",
                        "according",
                        "release",
                        "published",
                        "confirmed",
                        "revealed",
                        "declared",
                        "conference",
                        "updated",
                        "posted",
                        "stated",
                        "celebrated",
                        "court",
                        "appear",
                        "appeared",
                        "until",
                        "issued" -> {
                    return true;
                }
                case ",", ".", ";", "that" -> {
                    return false;
                }
                default -> {
                    if (terms.is(i, TermKind.ARREST) || terms.is(i, TermKind.SEIZE) || terms.is(i, TermKind.SEARCH)) {
                        return false;
                    }
                }
            }
        }
        return false;
    }
}
