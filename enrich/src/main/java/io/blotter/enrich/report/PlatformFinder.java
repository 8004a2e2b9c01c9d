package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the services that an operation relied on or took down: named alone near a word that says so, or listed as taken down. */
final class PlatformFinder {
    private static final TermKinds PLATFORMS = TermKinds.of(TermKind.PLATFORM);
    private static final int REACH = 12;
    private static final int FEW = 2;
    private static final int SENTENCES_OF_ONE_THOUGHT = 3;

    private final Document document;
    private final Terms terms;

    PlatformFinder(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /**
     * The platforms, ascending. The first one named and those told with it count; a sentence that lists several gives
     * examples, unless it names two or lists what was taken down.
     */
    List<String> find(List<Sentence> sentences) {
        Set<String> platforms = new TreeSet<>();
        int number = 0;
        int firstFound = -1;
        for (Sentence sentence : sentences) {
            number++;
            if (!terms.has(sentence.from(), sentence.to(), PLATFORMS)) {
                continue;
            }
            Set<String> named = new TreeSet<>();
            boolean relied = false;
            boolean ended = false;
            boolean example = false;
            for (int i = sentence.from(); i < sentence.to(); i++) {
                TermSpan span = terms.at(i);
                if (span.has(TermKind.PLATFORM) && span.from() == i && isName(span, sentence)) {
                    named.add(span.term(TermKind.PLATFORM).orElseThrow().id());
                    boolean distinct =
                            !span.term(TermKind.PLATFORM).orElseThrow().detail().equals("COMMON");
                    relied |= isNear(span, sentence, "used")
                            || isNear(span, sentence, "ended")
                            || (distinct && !isExample(span, sentence));
                    example |= isExample(span, sentence);
                    ended |= isNear(span, sentence, "ended") && !isExample(span, sentence);
                }
            }
            boolean few = named.size() == 1 || (named.size() <= FEW && !example);
            boolean counts = few ? relied : (relied && !example) || (ended && tellsResult(sentence));
            if (counts && (firstFound < 0 || number - firstFound <= SENTENCES_OF_ONE_THOUGHT)) {
                platforms.addAll(named);
                firstFound = firstFound < 0 ? number : firstFound;
            }
        }
        return List.copyOf(platforms);
    }

    /** Several platforms that were taken down are of this case where that is said to have led to its arrests or suspects. */
    private boolean tellsResult(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean deed = terms.is(i, TermKind.ARREST) || terms.is(i, TermKind.SEARCH) || terms.is(i, TermKind.CHARGE);
            if (deed || document.is(i, "suspects") || document.is(i, "vendors")) {
                return true;
            }
        }
        return false;
    }

    /** A word of its own is a platform's name beside another platform, in quotes, or beside a word for platforms. */
    private boolean isName(TermSpan span, Sentence sentence) {
        Term term = span.term(TermKind.PLATFORM).orElseThrow();
        if (!term.detail().equals("COMMON")) {
            return true;
        }
        int before = span.from() - 1;
        int after = span.to();
        return isQuote(before)
                || isPlatformWord(after)
                || isPlatformWord(before)
                || (isListSign(after) && isOtherPlatform(after + 1, sentence))
                || (isListSign(before) && isOtherPlatform(before - 1, sentence));
    }

    private boolean isOtherPlatform(int i, Sentence sentence) {
        int next = document.is(i, "and") ? i + 1 : i;
        return next >= sentence.from() && next < sentence.to() && terms.is(next, TermKind.PLATFORM);
    }

    private boolean isQuote(int i) {
        return document.is(i, "\"") || document.is(i, "'");
    }

    private boolean isListSign(int i) {
        return document.is(i, ",") || document.is(i, "and") || document.is(i, "&");
    }

    private boolean isPlatformWord(int i) {
        return i >= 0
                && i < document.tokens().size()
                && switch (document.token(i).key()) {
                    case "market",
                            "markets",
                            "marketplace",
                            "forum",
                            "app",
                            "platform",
                            "service",
                            "messenger",
                            "messaging",
                            "chat",
                            "network",
                            "encrypted" -> true;
                    default -> false;
                };
    }

    /** "markets such as X and Y". */
    private boolean isExample(TermSpan span, Sentence sentence) {
        for (int i = Math.max(sentence.from(), span.from() - REACH); i < span.from(); i++) {
            if ((document.is(i, "as") && document.is(i - 1, "such")) || document.is(i, "like")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(TermSpan span, Sentence sentence, String id) {
        int from = Math.max(sentence.from(), span.from() - REACH);
        int to = Math.min(sentence.to(), span.to() + REACH);
        for (int i = from; i < to; i++) {
            if (terms.term(i, TermKind.RELIANCE)
                    .filter(term -> term.id().equals(id))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
