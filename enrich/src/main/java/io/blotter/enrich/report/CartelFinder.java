package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.WordSet;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Evidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the groups that an operation was directed at: those of the gazetteer, groups of a region ("Balkan cartel"), and
 * unknown ones known by a proper name ("the Foo clan"). A former member's group and partners of the target are none.
 */
final class CartelFinder {
    private static final TermKinds NAMING = TermKinds.of(TermKind.CARTEL, TermKind.REGION, TermKind.GROUP);
    private static final WordSet PLURALS_NAMING = WordSet.of("clans", "cartels", "families");
    private static final int REACH_OF_DISTANCE = 5;
    private static final TermKinds CARTELS = TermKinds.of(TermKind.CARTEL);
    private static final int LONGEST_NAME = 3;
    private static final int MOST_EVIDENCE = 5;
    private static final int MOST_OF_A_LIST = 20;

    private final Document document;
    private final Terms terms;
    private final EvidenceWriter evidence;
    private final Telling telling;
    private final CalledNames names;
    private final Set<String> strangers;

    CartelFinder(Document document, Terms terms, EvidenceWriter evidence) {
        this.document = document;
        this.terms = terms;
        this.evidence = evidence;
        this.telling = new Telling(document, terms);
        this.names = new CalledNames(document, terms);
        this.strangers = strangers();
    }

    /** Known groups whose first mention in the story keeps them apart from the target. */
    private Set<String> strangers() {
        Set<String> seen = new HashSet<>();
        Set<String> apart = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            if (!terms.has(sentence.from(), sentence.to(), CARTELS)) {
                continue;
            }
            for (int i = sentence.from(); i < sentence.to(); i++) {
                TermSpan span = terms.at(i);
                Optional<Term> known = span.from() == i ? span.term(TermKind.CARTEL) : Optional.empty();
                if (known.isPresent()
                        && seen.add(known.get().id())
                        && (!isTarget(span, sentence) || telling.isOfOtherCrime(sentence))) {
                    apart.add(known.get().id());
                }
            }
        }
        return apart;
    }

    /** The groups named in the sentences of an operation and in those of {@code others} that tell of police action, by id. */
    List<CartelMention> find(List<Sentence> told, List<Sentence> others) {
        List<Sentence> sentences = new ArrayList<>(told);
        for (Sentence sentence : others) {
            if (mayName(sentence) && telling.isOfAction(sentence)) {
                sentences.add(sentence);
            }
        }
        Map<String, CartelMention> found = new TreeMap<>();
        Set<String> general = new HashSet<>();
        for (Sentence sentence : sentences) {
            int i = !mayName(sentence) || telling.isOfOtherCrime(sentence) ? sentence.to() : sentence.from();
            while (i < sentence.to()) {
                if (isPluralNaming(i)) {
                    coordinated(i, sentence).forEach(one -> found.merge(one.getId(), one, CartelFinder::together));
                }
                Optional<CartelMention> mention = mentionAt(i, sentence);
                general(i, mention).ifPresent(general::add);
                mention.ifPresent(cartel -> found.merge(cartel.getId(), cartel, CartelFinder::together));
                i = Math.max(i + 1, terms.at(i).to());
            }
        }
        general.forEach(found::remove);
        return List.copyOf(found.values());
    }

    /** Most sentences name no group, and are told by a look at each word. */
    private boolean mayName(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (terms.is(i, NAMING) || isPluralNaming(i) || isSpanishArticle(i)) {
                return true;
            }
        }
        return false;
    }

    private static CartelMention together(CartelMention a, CartelMention b) {
        if (a.getEvidence().size() >= MOST_EVIDENCE) {
            return a;
        }
        List<Evidence> spans = new ArrayList<>(a.getEvidence());
        spans.addAll(b.getEvidence());
        return new CartelMention(a.getId(), a.getName(), a.getProvisional(), spans, a.getStatedName());
    }

    private Optional<CartelMention> mentionAt(int i, Sentence sentence) {
        TermSpan span = terms.at(i);
        Optional<Term> known = span.term(TermKind.CARTEL);
        if (known.isPresent()) {
            Optional<CartelMention> set = span.has(TermKind.GROUP) ? setOf(span, sentence) : Optional.empty();
            if (set.isPresent()) {
                return set;
            }
            return isTarget(span, sentence) && !strangers.contains(known.get().id())
                    ? Optional.of(known(known.get(), span))
                    : Optional.empty();
        }
        if (span.has(TermKind.REGION)) {
            return ofRegion(span, sentence);
        }
        if (span.has(TermKind.GROUP)) {
            return provisional(span, sentence);
        }
        return span.terms().isEmpty() ? spanish(i, sentence) : Optional.empty();
    }

    /** Not "searches in X", "a former leader of X", "rivals of X", "X as a partner", "gangs such as X", "somebody, chief of X, fled". */
    private boolean isTarget(TermSpan span, Sentence sentence) {
        if (document.is(span.from() - 1, "in") && isListedPlace(span.to(), sentence)) {
            return false;
        }
        int reach = span.from() - REACH_OF_DISTANCE;
        for (int i = span.from() - 1; i >= Math.max(sentence.from(), reach); i--) {
            switch (document.token(i).key()) {
                case "former",
                        "rival",
                        "rivals",
                        "ex",
                        "like",
                        "killed",
                        "supplied",
                        "unlike",
                        "partner",
                        "victims" -> {
                    return false;
                }
                case "with", "as" -> {
                    if (isPartnership(i - 1) || document.is(i - 1, "such")) {
                        return false;
                    }
                }
                case ",", "and" -> {
                    boolean listed = terms.is(i - 1, TermKind.CARTEL);
                    if (document.is(i, ",") && !listed) {
                        return true;
                    }
                    i = listed ? terms.at(i - 1).from() : i;
                    reach = listed ? i - REACH_OF_DISTANCE : reach;
                }
                case "leader", "chief", "head", "boss" -> {
                    if (document.is(i + 1, "of") && document.is(i - 1, ",") && !telling.isOfAction(sentence)) {
                        return false;
                    }
                }
                case "." -> {
                    return true;
                }
                default -> {}
            }
        }
        return !document.is(span.to(), "as");
    }

    /** "in La Línea, Barbate and Tarifa": a town of that name. */
    private boolean isListedPlace(int comma, Sentence sentence) {
        return document.is(comma, ",")
                && comma + 1 < sentence.to()
                && document.token(comma + 1).capitalised()
                && !terms.is(comma + 1, TermKind.CARTEL);
    }

    private boolean isPartnership(int i) {
        return i >= 0
                && switch (document.token(i).key()) {
                    case "partnership",
                            "alliance",
                            "worked",
                            "working",
                            "cooperated",
                            "collaborated",
                            "dealt",
                            "feud",
                            "war",
                            "dispute",
                            "cooperation",
                            "allied",
                            "partnered" -> true;
                    default -> false;
                };
    }

    /** "Balkan cartel", "Balkans drug kingpins", "criminal organisation in the Balkan region". */
    private Optional<CartelMention> ofRegion(TermSpan region, Sentence sentence) {
        String adjective = region.term(TermKind.REGION).orElseThrow().id();
        int after = region.to();
        boolean group = after < sentence.to() && terms.is(after, TermKind.GROUP) && !isPlural(terms.at(after));
        int before = region.from() - 1;
        while (before >= sentence.from()
                && region.from() - before <= 3
                && (document.is(before, "the") || document.is(before, "in"))) {
            before--;
        }
        boolean inRegion = before < region.from() - 1 && terms.is(before, TermKind.GROUP);
        if (!group && !inRegion) {
            return Optional.empty();
        }
        int from = group ? region.from() : terms.at(before).from();
        int to = group ? terms.at(after).to() : region.to();
        String name = adjective + " cartel";
        return Optional.of(cartel(GroupName.id(name), name, false, from, to));
    }

    private boolean isPlural(TermSpan group) {
        return switch (document.token(group.to() - 1).key()) {
            case "networks",
                    "groups",
                    "gangs",
                    "clans",
                    "mafias",
                    "organisations",
                    "organizations",
                    "syndicates",
                    "cartels" -> true;
            default -> false;
        };
    }

    /** The group that a set of it is more exact than: a story of the "Foo Crips" is not about all Crips. */
    private Optional<String> general(int i, Optional<CartelMention> mention) {
        Optional<String> known = terms.term(i, TermKind.CARTEL).map(Term::id);
        return known.filter(id -> mention.filter(one -> !one.getId().equals(id)).isPresent());
    }

    /** "42 Foo Crips": one set of many. */
    private Optional<CartelMention> setOf(TermSpan group, Sentence sentence) {
        int from = group.from();
        while (from > sentence.from() + 1 && group.from() - from < LONGEST_NAME && isNamePart(from - 1)) {
            from--;
        }
        if (from == group.from() || isNamePart(from - 1)) {
            return Optional.empty();
        }
        if (from > sentence.from() && document.token(from - 1).shape() == Token.Shape.NUMBER) {
            from--;
        }
        String name = document.words(from, group.to());
        return Optional.of(cartel(GroupName.id(name), name, true, from, group.to()));
    }

    private boolean isPluralNaming(int i) {
        return document.is(i, PLURALS_NAMING);
    }

    /** "the Foo, Bar-Baz and Qux clans": each of the names before a plural is a group's. */
    private List<CartelMention> coordinated(int plural, Sentence sentence) {
        String noun = document.is(plural, "families") ? "family" : singular(plural);
        List<CartelMention> groups = new ArrayList<>();
        int to = plural;
        while (to > sentence.from() && groups.size() < MOST_OF_A_LIST) {
            int from = to;
            while (from > sentence.from()
                    && to - from < LONGEST_NAME + 1
                    && (isNamePart(from - 1) || isHyphen(from - 1) || isParticle(from - 1))) {
                from--;
            }
            if (from == to || isHyphen(from)) {
                break;
            }
            String name = document.words(from, to) + " " + noun;
            groups.add(cartel(GroupName.id(name), name, true, from, to));
            if (!document.is(from - 1, ",") && !document.is(from - 1, "and")) {
                return document.is(from - 1, "the") && groups.size() > 1 ? groups : List.of();
            }
            to = document.is(from - 1, "and") && document.is(from - 2, ",") ? from - 2 : from - 1;
        }
        return List.of();
    }

    private String singular(int plural) {
        String word = document.token(plural).key();
        return word.substring(0, word.length() - 1);
    }

    /** "Lo Foo", "De Foo". */
    private boolean isParticle(int i) {
        return document.token(i).capitalised() && document.token(i).text().length() == 2;
    }

    private boolean isHyphen(int i) {
        return document.is(i, "-") && document.token(i).glued();
    }

    /** "the Foo clan": capitalised words that no word list knows, before a noun for a group in small letters. */
    private Optional<CartelMention> provisional(TermSpan group, Sentence sentence) {
        boolean running = document.blockOf(sentence).kind() == Block.Kind.PARAGRAPH;
        Optional<CartelMention> called = running && !isPlural(group) ? called(group, sentence) : Optional.empty();
        if (called.isPresent() || !running || !isNamingNoun(group)) {
            return called;
        }
        int from = group.from();
        while (from > sentence.from() + 1 && group.from() - from < LONGEST_NAME && isNamePart(from - 1)) {
            from--;
        }
        boolean named = from < group.from() && document.token(from).shape() == Token.Shape.WORD;
        if (!named || isOnlyPlace(from, group) || isNamePart(from - 1) || document.is(from - 1, "-")) {
            return Optional.empty();
        }
        boolean nicknamed = from > sentence.from() + 2
                && document.is(from - 1, "'")
                && isNamePart(from - 2)
                && document.is(from - 3, "'");
        from = nicknamed ? from - 3 : from;
        String name = document.words(from, group.to());
        return Optional.of(cartel(GroupName.id(name), name, true, from, group.to()));
    }

    /** "a gang known as the Foo", "the crime group 'Foo'". */
    private Optional<CartelMention> called(TermSpan group, Sentence sentence) {
        return names.behind(group.to(), sentence)
                .filter(name -> !terms.is(name.from(), TermKind.CARTEL))
                .map(name -> document.words(name.from(), name.to()))
                .map(name -> cartel(GroupName.id(name), name, true, group.from(), group.to()));
    }

    /** "the Dublin gang" is any gang of Dublin; "the Medellín cartel" is one. */
    private boolean isOnlyPlace(int from, TermSpan group) {
        boolean loose = document.is(group.from(), "gang") || document.is(group.from(), "syndicate");
        return loose && terms.is(from, TermKind.PLACE) && terms.at(from).to() >= group.from();
    }

    /** "Los Foo": groups of Latin America are named so in running text. */
    private Optional<CartelMention> spanish(int i, Sentence sentence) {
        boolean named = isSpanishArticle(i)
                && i + 1 < sentence.to()
                && isNamePart(i + 1)
                && terms.at(i + 1).terms().isEmpty()
                && document.blockOf(sentence).kind() == Block.Kind.PARAGRAPH
                && !isNamePart(i - 1)
                && !isNamePart(i + 2);
        if (!named) {
            return Optional.empty();
        }
        String name = document.words(i, i + 2);
        return Optional.of(cartel(GroupName.id(name), name, true, i, i + 2));
    }

    private boolean isSpanishArticle(int i) {
        return document.is(i, "los") && document.token(i).text().equals("Los");
    }

    private boolean isNamingNoun(TermSpan group) {
        return group.to() - group.from() == 1
                && switch (document.token(group.from()).text()) {
                    case "clan", "cartel", "gang", "mafia", "triad", "syndicate" -> true;
                    default -> false;
                };
    }

    private boolean isNamePart(int i) {
        return i >= 0
                && i < document.tokens().size()
                && document.token(i).capitalised()
                && !document.token(i).allCapitals()
                && (terms.at(i).terms().isEmpty() || terms.is(i, TermKind.PLACE))
                && document.token(i).text().length() > 2;
    }

    private CartelMention known(Term group, TermSpan span) {
        String stated = GroupName.stated(document.words(span.from(), span.to()), group.detail());
        return new CartelMention(
                group.id(), group.detail(), false, List.of(evidence.of(span.from(), span.to())), stated);
    }

    private CartelMention cartel(String id, String name, boolean isProvisional, int from, int to) {
        return new CartelMention(id, name, isProvisional, List.of(evidence.of(from, to)), name);
    }
}
