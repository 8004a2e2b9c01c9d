package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the services that an operation relied on or took down: named alone near a word that says so, or listed as taken down. */
final class PlatformFinder {
    private static final TermKinds PLATFORMS = TermKinds.of(TermKind.PLATFORM);
    private static final int REACH = 12;
    private static final int FEW = 2;
    private static final int SENTENCES_OF_ONE_THOUGHT = 3;
    private static final int WORDS_OF_KIND = 3;
    private static final WordSet SERVICES = WordSet.of(
            "marketplace",
            "market",
            "messenger",
            "service",
            "platform",
            "forum",
            "exchange",
            "mixer",
            "app",
            "network");
    private static final WordSet SHADY = WordSet.of(
            "darknet",
            "dark",
            "darkweb",
            "encrypted",
            "messaging",
            "crypto",
            "cryptocurrency",
            "swapping",
            "mixing",
            "phishing",
            "underground",
            "cybercrime",
            "hacking",
            "carding");

    private final Document document;
    private final Terms terms;
    private final CalledNames names;

    PlatformFinder(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
        this.names = new CalledNames(document, terms);
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
            if (firstFound < 0 || number - firstFound <= SENTENCES_OF_ONE_THOUGHT) {
                platforms.addAll(called(sentence));
            }
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
            boolean counts = few ? relied : (ended || (relied && !example)) && tellsResult(sentence);
            if (counts && (firstFound < 0 || number - firstFound <= SENTENCES_OF_ONE_THOUGHT)) {
                platforms.addAll(named);
                firstFound = firstFound < 0 ? number : firstFound;
            }
        }
        return List.copyOf(platforms);
    }

    /** "the swapping service 'Foo' was shut down", "a darknet market called Foo": by names that no list knows. */
    private Set<String> called(Sentence sentence) {
        Set<String> found = new TreeSet<>();
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            boolean service = document.is(i, SERVICES) && isShady(i, sentence);
            Optional<CalledNames.Name> name = service ? names.behind(i + 1, sentence) : Optional.empty();
            boolean relied = name.isPresent() && isRelied(i, sentence);
            name.filter(one -> relied && !terms.is(one.from(), TermKind.PLATFORM))
                    .ifPresent(one -> found.add(document.words(one.from(), one.to())));
        }
        return found;
    }

    private boolean isShady(int noun, Sentence sentence) {
        for (int i = Math.max(sentence.from(), noun - WORDS_OF_KIND); i < noun; i++) {
            if (document.is(i, SHADY)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelied(int at, Sentence sentence) {
        int to = Math.min(sentence.to(), at + REACH);
        for (int i = Math.max(sentence.from(), at - REACH); i < to; i++) {
            if (terms.is(i, TermKind.RELIANCE)) {
                return true;
            }
        }
        return false;
    }

    /** Several platforms are of this case where it is told whom of it they led to: that they were only ended is history. */
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
