package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token.Shape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads how those that a statement counts relate to those counted before: by article, "of them", "also", "over five years". */
final class RelationReader {
    private static final int REACH_OF_PERIOD = 12;
    private static final int REACH_OF_ALSO = 4;
    private static final int REACH_OF_UNRELATED = 8;
    private static final int REACH_OF_ALONE = 20;

    private final Document document;
    private final Terms terms;

    RelationReader(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** The relation, where {@code part} says whether the words before call it a part of something told before. */
    Relation of(List<Mention> mentions, Sentence sentence, int trigger, boolean part) {
        Relation relation = of(mentions, sentence, trigger);
        if (!part || relation == Relation.EXAMPLE) {
            return relation;
        }
        return listsParts(document.blockOf(sentence)) ? Relation.EXAMPLE : Relation.PART;
    }

    /** "of whom six", "including three": whether words shortly before {@code to} call what stands there a part. */
    boolean isCalledPart(int from, int to) {
        for (int i = to - 1; i >= Math.max(from, to - 5); i--) {
            if (terms.is(i, TermKind.PART)) {
                return true;
            }
            if (terms.is(i, TermKind.SEIZE) || terms.is(i, TermKind.ARREST)) {
                return false;
            }
        }
        return false;
    }

    /** "Cases of note include:" introduces parts of what was told before. */
    boolean listsParts(Block block) {
        if (block.kind() != Block.Kind.LIST_ITEM || block.introducedBy() < 0) {
            return false;
        }
        Block introduction = document.blocks().get(block.introducedBy());
        for (int i = introduction.to() - 1; i >= Math.max(introduction.from(), introduction.to() - 3); i--) {
            if (terms.is(i, TermKind.PART)) {
                return true;
            }
        }
        return false;
    }

    /** The relation of {@code mentions}, to which the word at {@code trigger} does something. */
    private Relation of(List<Mention> mentions, Sentence sentence, int trigger) {
        Mention first = mentions.get(0);
        int end = mentions.get(mentions.size() - 1).to();
        if (isAlone(first, sentence)) {
            return Relation.EXAMPLE;
        }
        if (isSomeOf(first)) {
            return Relation.PART;
        }
        if (isBesides(first, sentence) || isAlongWith(first)) {
            return Relation.ADDED;
        }
        if (isOverYears(first.from(), Math.max(end, trigger + 1), sentence)) {
            return Relation.PERIOD;
        }
        boolean known = mentions.stream().allMatch(this::isDefinite);
        if (known) {
            boolean severalSingles = mentions.size() > 1 && mentions.stream().allMatch(this::isSingle);
            return severalSingles ? Relation.MIXED : Relation.KNOWN;
        }
        if (mentions.stream().anyMatch(this::isDefinite)) {
            return Relation.MIXED;
        }
        return isAlso(first, end, trigger, sentence) ? Relation.ALSO : Relation.NEW;
    }

    /** Whether it is one person by an article that points back or by name: "the driver", "his brother", "J. Doe, 34,". */
    boolean isSingle(Mention mention) {
        Optional<Quantity> count = mention.count();
        return mention.kind() == Kind.PERSONS
                && count.isPresent()
                && count.get().core() == mention.from()
                && switch (document.token(mention.from()).key()) {
                    case "the", "his", "her", "their", "its" -> !isParty(mention);
                    case "a", "an", "another", "both" -> false;
                    default ->
                        document.token(mention.from()).capitalised()
                                && count.get().value().compareTo(BigDecimal.ONE) == 0
                                && count.get().to() == count.get().core() + 1
                                && !terms.is(mention.from(), TermKind.NUMBER);
                };
    }

    /** "Of the 18 suspects, 12 …": the whole that the next number is a part of; the deed is not done to it. */
    boolean isOnlyWhole(Mention mention, Sentence sentence) {
        if (mention.kind() == Kind.PERSONS && isOfCrew(mention)) {
            return true;
        }
        int of = mention.from() - 2;
        boolean pointing = document.is(of + 1, "the") || document.is(of + 1, "those") || document.is(of + 1, "these");
        return mention.kind() == Kind.PERSONS
                && of == sentence.from()
                && document.is(of, "of")
                && pointing
                && document.is(mention.to(), ",");
    }

    /** "Out of the crew of 20, four …", "four of a crew of 20". */
    private boolean isOfCrew(Mention mention) {
        int crew = document.is(mention.from(), "crew") ? mention.from() : mention.from() - 2;
        boolean of = document.is(crew, "crew") && document.is(crew + 1, "of");
        return of && document.is(crew - 2, "of");
    }

    /** "… was arrested on an unrelated charge". */
    boolean isUnrelated(int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.to(), from + REACH_OF_UNRELATED); i++) {
            if (document.is(i, "unrelated")) {
                return true;
            }
        }
        return false;
    }

    private boolean isParty(Mention mention) {
        return terms.is(mention.to() - 1, TermKind.PARTY);
    }

    private boolean isDefinite(Mention mention) {
        boolean additional = mention.count().filter(Quantity::additional).isPresent()
                && !document.is(mention.from(), "other")
                && !document.is(mention.from(), "others");
        boolean pointing =
                switch (document.token(mention.from()).key()) {
                    case "both", "the", "these", "those" -> true;
                    default ->
                        document.is(mention.from() - 1, "the")
                                || document.is(mention.from() - 1, "these")
                                || document.is(mention.from() - 1, "those")
                                || document.is(mention.from() - 1, "all");
                };
        return pointing && !additional;
    }

    /** "Besides the 12, three were arrested". */
    private boolean isBesides(Mention mention, Sentence sentence) {
        int at = sentence.from();
        boolean besides = document.is(at, "besides")
                || (document.is(at, "in") && document.is(at + 1, "addition") && document.is(at + 2, "to"))
                || (document.is(at, "on") && document.is(at + 1, "top") && document.is(at + 2, "of"))
                || (document.is(at, "apart") && document.is(at + 1, "from"));
        if (!besides) {
            return false;
        }
        for (int i = at; i < mention.from(); i++) {
            if (document.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** "… were arrested along with a clerk". */
    private boolean isAlongWith(Mention mention) {
        int with = mention.from() - 1;
        return document.is(with, "with") && (document.is(with - 1, "along") || document.is(with - 1, "together"));
    }

    /** "six of them", "nine of the twelve", "eleven of which". */
    boolean isSomeOf(Mention mention) {
        int of = mention.count().map(Quantity::to).orElse(0);
        return document.is(of, "of")
                && of > 0
                && switch (document.token(Math.min(of + 1, document.tokens().size() - 1))
                        .key()) {
                    case "the", "them", "those", "these", "whom", "which" -> true;
                    default -> false;
                };
    }

    /** "In Leeds alone, 33 were arrested." */
    private boolean isAlone(Mention mention, Sentence sentence) {
        for (int i = mention.from() - 1; i >= Math.max(sentence.from(), mention.from() - REACH_OF_ALONE); i--) {
            if (document.is(i, "alone")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOverYears(int from, int after, Sentence sentence) {
        int limit = Math.min(sentence.to(), after + REACH_OF_PERIOD);
        for (int i = after; i < limit && document.token(i).shape() != Shape.SIGN; i++) {
            if (startsPeriod(i, limit)) {
                return true;
            }
        }
        return from > sentence.from() && startsPeriod(sentence.from(), from);
    }

    private boolean startsPeriod(int i, int limit) {
        return switch (document.token(i).key()) {
            case "over", "during", "throughout", "within" -> namesYears(i + 1, Math.min(limit, i + 7));
            case "in" ->
                document.is(i + 1, "the") && (namesYears(i + 2, Math.min(limit, i + 6)) || isManyMonths(i + 2));
            case "since" -> i + 1 < limit && isYear(i + 1);
            default -> false;
        };
    }

    /** "in the last 43 months". */
    private boolean isManyMonths(int i) {
        boolean back = document.is(i, "last") || document.is(i, "past");
        boolean digits = back
                && i + 1 < document.tokens().size()
                && document.token(i + 1).shape() == Shape.NUMBER
                && document.token(i + 1).text().length() == 2;
        return digits && document.is(i + 2, "months");
    }

    private boolean namesYears(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (document.is(i, "years") || document.is(i, "decade")) {
                return true;
            }
        }
        return false;
    }

    private boolean isYear(int i) {
        String text = document.token(i).text();
        return document.token(i).shape() == Shape.NUMBER
                && text.length() == 4
                && (text.startsWith("20") || text.startsWith("19"));
    }

    private boolean isAlso(Mention first, int end, int trigger, Sentence sentence) {
        int from = Math.max(sentence.from(), Math.min(first.from(), trigger) - REACH_OF_ALSO);
        int limit = Math.min(sentence.to(), Math.max(end, trigger) + REACH_OF_ALSO);
        for (int i = from; i < limit; i++) {
            boolean also = document.is(i, "also")
                    || document.is(i, "additionally")
                    || (document.is(i, "addition") && document.is(i - 1, "in"))
                    || document.is(i, "meanwhile")
                    || (document.is(i, "as") && document.is(i + 1, "well") && !document.is(i + 2, "as"));
            if (also && !terms.is(i, TermKind.SEIZE)) {
                return true;
            }
        }
        return false;
    }
}
