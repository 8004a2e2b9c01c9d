package io.blotter.enrich.operation;

import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.DateReading;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.enrich.text.WordSet;

/**
 * Tells what a date is the date of. Announcements, by-lines, inquiries that began, courts that sat and crimes that were
 * committed have dates too; only the others can be days of action.
 */
final class DateRole {
    private static final int REACH_OF_SAYING = 10;
    private static final int REACH_OF_SUBJECT = 10;
    private static final int REACH_OF_REPORT = 18;
    private static final int REACH_OF_PRESENT = 4;
    private static final int SHORTEST_STORY = 14;
    private static final WordSet ACTIONS = WordSet.of(
            "operation",
            "sweep",
            "raids",
            "raid",
            "crackdown",
            "clampdown",
            "blitz",
            "action",
            "searches",
            "roundup",
            "takedown",
            "swoop",
            "siege",
            "incursion",
            "incursions",
            "offensive",
            "campaign",
            "initiative");
    private static final WordSet OTHER_BEGINNINGS = WordSet.of(
            "investigation",
            "investigations",
            "inquiry",
            "inquiries",
            "probe",
            "case",
            "enquiry",
            "surveillance",
            "trial",
            "scheme",
            "conspiracy",
            "hearing",
            "monitoring",
            "journey",
            "voyage",
            "trip",
            "career",
            "business",
            "smuggling",
            "trafficking",
            "proceedings");
    private static final WordSet COMING = WordSet.of("will", "shall", "must", "expected", "plans", "intends");
    private static final WordSet BEING = WordSet.of("is", "are");

    private final Document document;
    private final DeedWords deeds;
    private final OtherDays otherDays;

    DateRole(Document document, Terms terms) {
        this.document = document;
        this.deeds = new DeedWords(terms);
        this.otherDays = new OtherDays(document, deeds);
    }

    boolean canBeAction(DateReading date, Sentence sentence) {
        if (isLabelled(date)) {
            return true;
        }
        return !isOfThePage(date, sentence)
                && !isDateline(date, sentence)
                && !isBeginning(date, sentence)
                && !(isSaid(date, sentence) && !isOfDays(date))
                && !isReportedNext(date, sentence)
                && !isStill(date, sentence)
                && !isOfThePresent(date, sentence)
                && !isToCome(date, sentence)
                && !otherDays.isOfCourt(date, sentence)
                && !otherDays.isOfCrime(date, sentence)
                && !otherDays.isOfAftermath(date, sentence);
    }

    /** "from 5 February to 18 April": nobody says, or rules on, anything from one day to another. */
    private static boolean isOfDays(DateReading date) {
        return date.precision() == DateReading.Precision.DAY && date.first().isBefore(date.last());
    }

    /** "Incident date: 08/07/2015", "Date of arrest: …". */
    boolean isLabelled(DateReading date) {
        int colon = date.from() - 1;
        return document.is(colon, ":")
                && ((document.is(colon - 1, "date") && document.is(colon - 2, "incident"))
                        || (document.is(colon - 2, "of") && document.is(colon - 3, "date")));
    }

    /** Whether it stands in a line of the page, by itself, or behind the title of another story. */
    private boolean isOfThePage(DateReading date, Sentence sentence) {
        boolean line = document.blockOf(sentence).kind() == Block.Kind.LINE;
        if (!line && deeds.tell(sentence.from(), sentence.to())) {
            return false;
        }
        int before = date.from() - 1;
        boolean behindTitle = date.to() >= sentence.to() - 1
                && (document.is(before, "-") || document.is(before, "–") || document.is(before, "|"));
        if (behindTitle) {
            return true;
        }
        return sentence.to() - sentence.from() < SHORTEST_STORY
                && (line || isAlone(date, sentence) || isByline(sentence));
    }

    private boolean isAlone(DateReading date, Sentence sentence) {
        int words = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean own = i >= date.from() && i < date.to();
            words += !own && document.token(i).shape() == Shape.WORD ? 1 : 0;
        }
        return words <= 3;
    }

    private boolean isByline(Sentence sentence) {
        return switch (document.token(sentence.from()).key()) {
            case "by", "published", "posted", "updated", "date", "source", "author", "written", "release" -> true;
            default -> false;
        };
    }

    /** "THE HAGUE, 12 May 2023 –", "Quito, 5 March (EFE).-": the place and day of writing. */
    private boolean isDateline(DateReading date, Sentence sentence) {
        boolean item = document.blockOf(sentence).kind() == Block.Kind.LIST_ITEM;
        boolean first = date.from() - sentence.from() < 6 && !item;
        int before = date.from() - 1;
        boolean placed = date.from() == sentence.from() || document.is(before, ",") || document.is(before, "(");
        int after = date.to();
        if (document.is(after, "(")) {
            while (after < date.to() + 6 && !document.is(after, ")")) {
                after++;
            }
            after++;
        } else if (document.is(after, ")")) {
            after++;
        }
        if (document.is(after, ".")) {
            after++;
        }
        while (document.is(after, ",")
                && after + 1 < sentence.to()
                && document.token(after + 1).allCapitals()) {
            after += 2;
        }
        boolean dashed = document.is(after, "–") || document.is(after, "-") || document.is(after, ":");
        boolean agency = document.is(date.to(), "(") && document.is(after - 1, ")") && after - date.to() <= 6;
        return first && placed && (dashed || agency || after - 1 >= sentence.to());
    }

    /** "since May", "the inquiry began on 3 May"; a sweep that began on a day was an action of that day. */
    private boolean isBeginning(DateReading date, Sentence sentence) {
        int before = date.from() - 1;
        if (document.is(before, "on")
                || document.is(before, "in")
                || document.is(before, "early")
                || document.is(before, "late")
                || document.is(before, "last")) {
            before--;
        }
        if (before < sentence.from()) {
            return false;
        }
        if (date.precision() == DateReading.Precision.DAY && isOfSinceClause(before, sentence)) {
            return true;
        }
        return switch (document.token(before).key()) {
            case "since" -> date.precision() != DateReading.Precision.DAY || !isNearPublication(date);
            case "until", "till", "born", "expires", "expire" -> true;
            case "began", "started", "opened", "launched", "commenced", "initiated", "begun", "start" ->
                !isActionBegun(before, sentence) && !deeds.tell(date.to(), sentence.to());
            default -> document.is(date.from(), "during") && date.precision() == DateReading.Precision.YEAR;
        };
    }

    /** "Since the minister signed a decree on 14 July, …". */
    private boolean isOfSinceClause(int before, Sentence sentence) {
        for (int i = before; i >= Math.max(sentence.from(), before - REACH_OF_SUBJECT); i--) {
            if (document.is(i, "since")) {
                return i < before;
            }
            if (document.is(i, ",") || document.is(i, ";") || deeds.isOne(i)) {
                return false;
            }
        }
        return false;
    }

    /** Since a few days ago: the days of the action itself. */
    private boolean isNearPublication(DateReading date) {
        return document.publishedOn()
                .filter(day -> !date.first().isBefore(day.minusDays(7)))
                .isPresent();
    }

    /** "It began on Monday", said of anything but an inquiry, a crime or a journey: the action. */
    private boolean isActionBegun(int verb, Sentence sentence) {
        for (int i = verb - 1; i >= Math.max(sentence.from(), verb - REACH_OF_SUBJECT); i--) {
            if (document.is(i, ACTIONS)) {
                return true;
            }
            if (document.is(i, OTHER_BEGINNINGS)) {
                return false;
            }
        }
        return document.is(verb - 1, "it") || document.is(verb - 1, "that") || document.is(verb - 1, "which");
    }

    /** "said on Wednesday", "according to Tuesday's release", "a statement on Sunday". */
    private boolean isSaid(DateReading date, Sentence sentence) {
        int verb = document.is(date.from() - 1, "on") ? date.from() - 2 : date.from() - 1;
        if (document.is(verb, "alleged")
                || isSaying(date.to())
                || document.is(date.to(), "announcement")
                || document.is(date.to(), "release")
                || document.is(date.to() + 1, "release")
                || document.is(date.to() + 1, "announcement")) {
            return true;
        }
        for (int i = date.from() - 1; i >= Math.max(sentence.from(), date.from() - REACH_OF_SAYING); i--) {
            if (isSaying(i)) {
                return true;
            }
            boolean clauseEnds =
                    switch (document.token(i).key()) {
                        case "." -> i == 0 || document.token(i - 1).text().length() > 1;
                        case ",", ";", "that", "–" -> true;
                        default -> deeds.isOne(i);
                    };
            if (clauseEnds) {
                return false;
            }
        }
        return false;
    }

    private boolean isSaying(int i) {
        if (i < 0 || i >= document.tokens().size()) {
            return false;
        }
        return switch (document.token(i).key()) {
            case "reported" -> !document.is(i + 1, "to");
            case "said",
                    "says",
                    "explained",
                    "unsealed",
                    "announced",
                    "announces",
                    "report",
                    "reports",
                    "statement",
                    "statements",
                    "told",
                    "heard",
                    "learned",
                    "according",
                    "release",
                    "published",
                    "confirmed",
                    "revealed",
                    "declared",
                    "conference",
                    "briefing",
                    "updated",
                    "posted",
                    "tweeted",
                    "wrote",
                    "stated",
                    "informed",
                    "celebrated",
                    "divulged",
                    "disclosed",
                    "facebook",
                    "informs",
                    "unsealing",
                    "tweet",
                    "until",
                    "public",
                    "issued" -> true;
            default -> false;
        };
    }

    /** "On October 27 the police reported 357 kg": the first thing told of the day is that something was told. */
    private boolean isReportedNext(DateReading date, Sentence sentence) {
        boolean starts = date.from() - sentence.from() <= 3;
        int limit = Math.min(sentence.to(), date.to() + REACH_OF_REPORT);
        for (int i = date.to(); starts && i < limit; i++) {
            if (deeds.isOne(i)) {
                return false;
            }
            switch (document.token(i).key()) {
                case "reported", "announced", "said", "confirmed", "revealed", "informed", "stated" -> {
                    return true;
                }
                case "was", "were", "had", "when", "after" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "A gram is sold today at 65 euros": how things stand. */
    private boolean isOfThePresent(DateReading date, Sentence sentence) {
        boolean today = document.is(date.from(), "today") && date.to() == date.from() + 1;
        for (int i = date.from() - 1; today && i >= Math.max(sentence.from(), date.from() - REACH_OF_PRESENT); i--) {
            if (deeds.isOne(i) || document.is(i, ",")) {
                return false;
            }
            if (document.is(i, BEING)) {
                return true;
            }
        }
        return false;
    }

    /** "On Wednesday they were still in custody": how things stood on a day is no action of that day. */
    private boolean isStill(DateReading date, Sentence sentence) {
        if (isUntilToday(date)) {
            return true;
        }
        int limit = Math.min(sentence.to(), date.to() + REACH_OF_SUBJECT);
        for (int i = date.to(); i < limit; i++) {
            switch (document.token(i).key()) {
                case "still", "remain", "remained", "remains" -> {
                    return true;
                }
                case ",", ";", "." -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "and will appear in court this afternoon". */
    private boolean isToCome(DateReading date, Sentence sentence) {
        for (int i = date.from() - 1; i >= Math.max(sentence.from(), date.from() - REACH_OF_SAYING); i--) {
            boolean planned = document.is(i, "to") && document.is(i - 1, BEING) && !document.is(i + 1, "have");
            if (document.is(i, COMING) || planned) {
                return true;
            }
            if (document.is(i, ",") || document.is(i, ";") || deeds.isOne(i)) {
                return false;
            }
        }
        return false;
    }

    /** "By midday today, 500 kg had been carried off." */
    private boolean isUntilToday(DateReading date) {
        return document.is(date.to() - 1, "today")
                && (document.is(date.from() - 1, "by") || document.is(date.from() - 2, "by"));
    }
}
