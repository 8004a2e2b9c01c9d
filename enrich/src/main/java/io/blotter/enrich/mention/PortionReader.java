package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.schemas.SeizureCategory;
import java.util.List;
import java.util.Optional;

/** Reads what is counted in portions: "30,000 ecstasy pills", "412 packages presumably of cocaine", "1,300 bottles of gin". */
final class PortionReader {
    private static final int MOST_WORDS_BEFORE_OF = 4;

    private final Document document;
    private final Terms terms;
    private static final int REACH_OF_CONTENT = 6;

    private final HeadFinder heads;
    private final UnlistedReader unlisted;
    private final LastSubstance lastSubstance;

    PortionReader(
            Document document, Terms terms, HeadFinder heads, UnlistedReader unlisted, LastSubstance lastSubstance) {
        this.document = document;
        this.terms = terms;
        this.heads = heads;
        this.unlisted = unlisted;
        this.lastSubstance = lastSubstance;
    }

    /** The goods of which {@code quantity} counts portions; {@code head} is the noun for them. */
    Optional<Mention> read(Quantity quantity, TermSpan head, Sentence sentence) {
        Term portion = head.term(TermKind.PORTION).orElseThrow();
        int of = contentStart(head.to(), sentence.to());
        Optional<TermSpan> content =
                of > 0 ? heads.complement(of, sentence.to()) : heads.substanceInside(quantity.to(), head);
        Optional<TermSpan> named = content.filter(PortionReader::isNamed);
        if (named.isEmpty()
                && content.filter(span -> span.has(TermKind.PORTION)).isPresent()) {
            // "pieces of yaba tablets": the inner noun says what is counted
            named = heads.substanceInside(of, content.get());
            portion = content.get().term(TermKind.PORTION).orElseThrow();
        }
        if (named.isEmpty() && of < 0) {
            named = medicineInside(quantity.to(), head);
        }
        if (named.isPresent()) {
            return Optional.of(ofContent(quantity, head, portion, named.get(), sentence));
        }
        if (head.has(TermKind.PREMISES)) {
            return Optional.of(Mention.ofCount(Kind.PREMISES, quantity.from(), head.to(), quantity, false));
        }
        if (head.has(TermKind.THING)) {
            return Optional.of(Things.mention(head, quantity.from(), head.to()).withCount(quantity, Optional.empty()));
        }
        boolean pointing = document.is(of, "the") || document.is(of, "it") || document.is(of, "this");
        if (of > 0 && content.isEmpty() && document.is(of - 1, "of") && !pointing) {
            return unlisted.thing(quantity.from(), of, sentence.to())
                    .map(thing -> thing.withCount(quantity, Optional.empty()));
        }
        return ofLastDrug(quantity, head, portion);
    }

    private static boolean isNamed(TermSpan span) {
        return span.has(TermKind.THING) || span.has(TermKind.SUBSTANCE);
    }

    private Mention ofContent(Quantity quantity, TermSpan head, Term portion, TermSpan content, Sentence sentence) {
        Optional<TermSpan> inside = drugInside(Math.max(head.to(), content.to()), sentence.to());
        boolean medicine = !content.has(TermKind.SUBSTANCE);
        Mention thing = inside.filter(drug -> medicine || isIdentified(drug))
                .map(drug -> Things.mention(drug, quantity.from(), drug.to()))
                .orElseGet(() -> ofOneOrSeveral(quantity, head, content, sentence));
        Optional<String> unit = thing.substance().isPresent() ? Optional.of(portion.id()) : Optional.empty();
        Mention named = lastSubstance.named(thing, heads.identified(content.to(), sentence.to()));
        named.substance().ifPresent(substance -> lastSubstance.rememberPortion(portion.id(), substance));
        return named.withCount(quantity, unit);
    }

    /** "540 wraps of crack and heroin": nobody says how many of which. */
    private Mention ofOneOrSeveral(Quantity quantity, TermSpan head, TermSpan content, Sentence sentence) {
        Mention thing = Things.mention(content, quantity.from(), Math.max(head.to(), content.to()));
        List<TermSpan> list = content.has(TermKind.SUBSTANCE) && content.from() >= head.to()
                ? heads.substancesFrom(content, sentence.to())
                : List.of();
        long kinds = list.stream()
                .flatMap(span -> span.term(TermKind.SUBSTANCE).stream())
                .map(Term::id)
                .distinct()
                .count();
        return kinds > 1 ? thing.ofSubstance(Things.ANY_DRUG) : thing;
    }

    /** "(tablets) containing pseudoephedrine", "(M30 pills) believed to be fentanyl": the drug named behind the noun. */
    private Optional<TermSpan> drugInside(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + REACH_OF_CONTENT); i++) {
            boolean link = document.is(i, "containing")
                    || (document.is(i, "to") && (document.is(i + 1, "be") || document.is(i + 1, "contain")))
                    || (document.is(i, "content") && document.is(i + 1, "of"));
            if (link) {
                int drug = document.is(i, "containing") ? i + 1 : i + 2;
                return Optional.of(terms.at(drug)).filter(span -> span.term(TermKind.SUBSTANCE)
                        .filter(term -> !term.id().equals(Things.ANY_DRUG))
                        .isPresent());
            }
            if (document.is(i, ",") || document.is(i, "and") || document.is(i, ";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isIdentified(TermSpan drug) {
        return document.is(drug.from() - 1, "be") && document.is(drug.from() - 2, "to");
    }

    private Optional<Mention> ofLastDrug(Quantity quantity, TermSpan head, Term portion) {
        boolean measure = portion.detail().equals("MEASURE");
        boolean definite = document.is(quantity.to(), "of");
        Optional<String> known = definite ? lastSubstance.ofPortion(portion.id()) : Optional.empty();
        Optional<String> substance =
                measure ? known.or(lastSubstance::name).or(() -> Optional.of(Things.ANY_DRUG)) : Optional.empty();
        return substance.map(name -> Mention.ofThing(
                        quantity.from(), head.to(), SeizureCategory.DRUG, Optional.of(name), Optional.empty())
                .withCount(quantity, Optional.of(portion.id())));
    }

    /** "15,000 Viagra tablets": medicines that are no drugs. */
    private Optional<TermSpan> medicineInside(int from, TermSpan head) {
        for (int i = from; i < head.from(); i++) {
            if (terms.is(i, TermKind.THING)) {
                return Optional.of(terms.at(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Where the contents start behind a noun for portions: "of cocaine", "containing heroin", "presumably of …", "laced
     * with …", "suspected to contain …"; negative where nothing of the kind follows.
     */
    private int contentStart(int at, int limit) {
        int i = at;
        while (i < limit && i - at < MOST_WORDS_BEFORE_OF && isBeforeLink(i)) {
            i++;
        }
        if (i >= limit) {
            return -1;
        }
        return switch (document.token(i).key()) {
            case "of", "containing", "contain", "contained", "holding" -> i + 1;
            case "laced", "filled", "loaded", "packed", "stuffed" -> document.is(i + 1, "with") ? i + 2 : -1;
            case "full" -> document.is(i + 1, "of") ? i + 2 : -1;
            case "with" -> terms.is(i + 1, TermKind.SUBSTANCE) ? i + 1 : -1;
            default -> -1;
        };
    }

    private boolean isBeforeLink(int i) {
        return switch (document.token(i).key()) {
            case "presumably",
                    "allegedly",
                    "apparently",
                    "supposedly",
                    "reportedly",
                    "possibly",
                    "suspected",
                    "believed",
                    "thought",
                    "presumed",
                    "alleged",
                    "that",
                    "which",
                    "all",
                    "each",
                    "to",
                    "be" -> true;
            default -> false;
        };
    }
}
