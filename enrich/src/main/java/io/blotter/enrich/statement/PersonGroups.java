package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts together persons or premises that one breath counts: "six women and three men", "30 houses and 10 company buildings",
 * "14 arrests in Germany, six in Spain". What follows its own total ("12 people, nine men and three women") is left out.
 */
final class PersonGroups {
    private static final int WIDEST_GAP = 14;

    private final Document document;
    private final Terms terms;

    PersonGroups(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** The mentions, those to be added up in one list. */
    List<List<Mention>> group(List<Mention> mentions) {
        List<List<Mention>> groups = new ArrayList<>();
        for (Mention mention : mentions) {
            List<Mention> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            boolean included = document.is(mention.to(), "included");
            if (!last.isEmpty() && (included || isApposition(last.get(last.size() - 1), mention))) {
                continue;
            }
            if (!last.isEmpty() && joins(last, mention)) {
                groups.get(groups.size() - 1).add(mention);
            } else {
                groups.add(new ArrayList<>(List.of(mention)));
            }
        }
        groups.replaceAll(this::withoutParts);
        return groups;
    }

    /** "the driver, a 43-year-old man," is one person. */
    private boolean isApposition(Mention last, Mention next) {
        boolean persons = last.kind() == Kind.PERSONS && next.kind() == Kind.PERSONS;
        boolean pointing =
                switch (document.token(last.from()).key()) {
                    case "the", "his", "her", "their" -> true;
                    case "a" -> isOrdinal(last.from() + 1) || isOneMore(last);
                    default -> false;
                };
        boolean article = document.is(next.from(), "a") || document.is(next.from(), "an");
        return persons && pointing && article && next.from() == last.to() + 1 && document.is(last.to(), ",");
    }

    private static boolean isOneMore(Mention last) {
        return last.to() == last.from() + 2
                && last.count().filter(Quantity::additional).isPresent();
    }

    private boolean isOrdinal(int i) {
        return switch (document.token(i).key()) {
            case "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth" -> true;
            default -> false;
        };
    }

    /** Whether it is a bare number that breaks down the one before: "45 people: 38 in Brazil", "45, of them 38 in Brazil". */
    boolean breaksDown(List<Mention> group, int previousEnd) {
        Mention first = group.get(0);
        if (!isElliptic(first) || first.from() - previousEnd > WIDEST_GAP) {
            return false;
        }
        boolean placed =
                document.is(first.to(), "in") || document.is(first.to(), "at") || document.is(first.to(), "from");
        for (int i = previousEnd; placed && i < first.from(); i++) {
            if (document.is(i, ",") || document.is(i, ":") || document.is(i, "(") || document.is(i, "–")) {
                return true;
            }
        }
        return false;
    }

    /** "12 people, nine men and three women" are twelve. */
    private List<Mention> withoutParts(List<Mention> group) {
        boolean one = value(group.get(0)).compareTo(BigDecimal.ONE) <= 0;
        if (one || group.size() < 2 || group.get(0).kind() != Kind.PERSONS) {
            return group;
        }
        BigDecimal first = value(group.get(0));
        BigDecimal rest = group.stream().skip(1).map(PersonGroups::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean broken =
                document.is(group.get(0).to(), ",") || document.is(group.get(0).to(), "(");
        boolean general = isGeneral(document.token(group.get(0).to() - 1).key());
        Mention last = group.get(group.size() - 1);
        boolean plain = general || isPlain(last) || isElliptic(group.get(0));
        boolean parts = broken && ((plain && first.compareTo(rest) == 0) || (general && first.compareTo(rest) > 0));
        return parts ? List.of(group.get(0)) : group;
    }

    private static BigDecimal value(Mention mention) {
        return mention.count().map(Quantity::value).orElse(BigDecimal.ZERO);
    }

    /** Whether only sex, age or nationality are told of them, which breaks others down; trades are others' own. */
    private boolean isPlain(Mention mention) {
        return terms.is(mention.to() - 1, TermKind.DEMONYM)
                || switch (document.token(mention.to() - 1).key()) {
                    case "men",
                            "man",
                            "women",
                            "woman",
                            "males",
                            "females",
                            "male",
                            "female",
                            "adults",
                            "minors",
                            "minor",
                            "adult",
                            "boys",
                            "boy",
                            "girls",
                            "girl",
                            "juveniles",
                            "juvenile",
                            "nationals",
                            "national",
                            "citizens",
                            "citizen",
                            "foreigners",
                            "foreigner",
                            "others",
                            "other" -> true;
                    default -> isElliptic(mention);
                };
    }

    private static boolean isGeneral(String noun) {
        return switch (noun) {
            case "people", "persons", "suspects", "individuals", "members", "defendants", "others" -> true;
            default -> false;
        };
    }

    /** "all twelve sailors, the master included". */
    private boolean isIncluded(Mention mention) {
        return document.is(mention.to(), "included");
    }

    private boolean joins(List<Mention> group, Mention next) {
        boolean ofThem = document.is(next.to(), "of") && document.is(next.to() + 1, "them");
        if (ofThem || isIncluded(next)) {
            return false;
        }
        Mention last = group.get(group.size() - 1);
        boolean alike = last.kind() == next.kind()
                && switch (next.kind()) {
                    case PERSONS, PREMISES, ARRESTS, SEARCHES -> true;
                    default -> false;
                };
        if (next.count().filter(Quantity::total).isPresent() && last.kind() == Kind.ARRESTS) {
            return false;
        }
        if (!alike || next.from() - last.to() > WIDEST_GAP || next.from() < last.to() || isBesides(last)) {
            return false;
        }
        if (next.from() == last.to()) {
            return document.is(next.from(), "and");
        }
        if (isElliptic(next)) {
            int before = next.from() - 1;
            boolean listed = document.is(before, "and")
                    || document.is(before, ",")
                    || document.is(before, ";")
                    || document.token(before).capitalised();
            return listed && isPlaced(last.to(), next.from());
        }
        boolean persons = next.kind() == Kind.PERSONS || next.kind() == Kind.PREMISES;
        return persons && onlyDescribes(last.to(), next.from());
    }

    /** "Besides the 12, three": two sayings. */
    private boolean isBesides(Mention mention) {
        int the = mention.from() - 1;
        return document.is(the, "the")
                && (document.is(the - 1, "besides")
                        || document.is(the - 2, "addition")
                        || document.is(the - 2, "apart")
                        || document.is(the - 2, "top"));
    }

    /** A bare number: "one in Austria". */
    private static boolean isElliptic(Mention mention) {
        return mention.count().filter(count -> count.to() == mention.to()).isPresent();
    }

    /** Whether the first number has a place of its own, which makes the second one come on top. */
    private boolean isPlaced(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (document.is(i, ";") || terms.is(i, TermKind.PART)) {
                return false;
            }
            boolean preposition = document.is(i, "in") || document.is(i, "at") || document.is(i, "from");
            if (preposition && (document.token(i + 1).capitalised() || document.is(i + 1, "the"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether only joins, ages and places of origin stand between: "two men aged 41 and 53, and a woman of 30". */
    private boolean onlyDescribes(int from, int to) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            Token token = document.token(i);
            joined |= isJoin(i);
            boolean passable = isJoin(i)
                    || (token.shape() == Shape.NUMBER && token.text().length() <= 2)
                    || (token.capitalised() && i > from && isOrigin(i - 1))
                    || terms.is(i, TermKind.DEMONYM)
                    || isOfGroup(i)
                    || (token.capitalised() && document.is(i - 1, "-"))
                    || (i + 1 == to && isPointing(token.key()))
                    || isDescription(token.key());
            if (!passable) {
                return false;
            }
        }
        return joined;
    }

    /** "a man and his two sons". */
    private static boolean isPointing(String key) {
        return switch (key) {
            case "his", "her", "their", "its" -> true;
            default -> false;
        };
    }

    /** "of the ring". */
    private boolean isOfGroup(int i) {
        boolean article = document.is(i, "the") && document.is(i - 1, "of");
        boolean noun = document.is(i - 1, "the") && document.is(i - 2, "of");
        return article || (noun && (terms.is(i, TermKind.GROUP) || document.is(i, "ring") || document.is(i, "group")));
    }

    private boolean isOrigin(int i) {
        return document.is(i, "from")
                || document.is(i, "of")
                || document.token(i).capitalised();
    }

    private boolean isJoin(int i) {
        return switch (document.token(i).key()) {
            case "and", ",", "&", "plus" -> true;
            case "with" -> document.is(i - 1, "along") || document.is(i - 1, "together");
            case "along", "together" -> document.is(i + 1, "with");
            case "as" -> document.is(i + 1, "well") || document.is(i - 1, "well");
            case "well" -> document.is(i - 1, "as");
            default -> false;
        };
    }

    private static boolean isDescription(String key) {
        return switch (key) {
            case "aged", "age", "of", "from", "years", "old", "-", "(", ")", "both", "all" -> true;
            default -> false;
        };
    }
}
