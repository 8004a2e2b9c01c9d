package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.quantity.Quantities;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what was done to what is mentioned. */
public final class StatementReader {
    /** No announcement states more; the bound keeps the book-keeping, which compares all with all, short. */
    private static final int MOST_STATEMENTS = 2000;

    private static final TermKinds CHARGES = TermKinds.of(TermKind.CHARGE);

    private final Document document;
    private final Terms terms;
    private final TriggerReader triggerReader;
    private final SeizedGoods goods;
    private final ActionBlocks action;
    private final Possession possession;
    private final NotSeized notSeized;
    private boolean tellsSeizure;
    private final RelationReader relations;
    private final PersonGroups groups;
    private final Subjects subjects;
    private final DeedReader deeds;
    private final Recalled recalled;
    private final ListIntroductions introductions;
    private final Antecedents antecedents;
    private final RecalledArrests recalledArrests;
    private final Unnumbered unnumbered;
    private final OrdersCarriedOut orders;
    private final Ellipsis ellipsis;
    private final ChargeWords charges;
    private final LaterFound laterFound;
    private final List<Statement> statements = new ArrayList<>();

    private StatementReader(Document document, Terms terms, Quantities quantities) {
        this.document = document;
        this.terms = terms;
        this.triggerReader = new TriggerReader(document, terms, quantities);
        this.goods = new SeizedGoods(document, terms);
        this.action = new ActionBlocks(document, terms);
        this.possession = new Possession(document, terms);
        this.notSeized = new NotSeized(document, terms);
        this.relations = new RelationReader(document, terms);
        this.groups = new PersonGroups(document, terms);
        this.subjects = new Subjects(document);
        this.deeds = new DeedReader(subjects);
        this.antecedents = new Antecedents(document, terms);
        this.recalled = new Recalled(document, terms, antecedents);
        this.recalledArrests = new RecalledArrests(document, antecedents);
        this.charges = new ChargeWords(document, terms);
        this.orders = new OrdersCarriedOut(document);
        this.ellipsis = new Ellipsis(document);
        this.laterFound = new LaterFound(document, terms);
        this.unnumbered = new Unnumbered(document, terms);
        this.introductions = new ListIntroductions(document, terms, triggerReader);
    }

    /** The statements of {@code document}, in the order of the text. */
    public static List<Statement> read(
            Document document, Terms terms, Quantities quantities, List<List<Mention>> mentions) {
        StatementReader reader = new StatementReader(document, terms, quantities);
        int[] lastSentenceOfBlock = new int[document.blocks().size()];
        for (int i = 0; i < document.sentences().size(); i++) {
            lastSentenceOfBlock[document.sentences().get(i).block()] = i;
        }
        for (int i = 0; i < document.sentences().size(); i++) {
            reader.readSentence(i, mentions.get(i), lastSentenceOfBlock);
        }
        List<Statement> all = reader.statements;
        return List.copyOf(all.subList(0, Math.min(all.size(), MOST_STATEMENTS)));
    }

    private void readSentence(int index, List<Mention> mentions, int[] lastSentenceOfBlock) {
        Sentence sentence = document.sentences().get(index);
        Block block = document.blockOf(sentence);
        if (block.kind() == Block.Kind.BOILERPLATE) {
            return;
        }
        List<Trigger> triggers = triggerReader.read(sentence);
        unnumbered.none(index, sentence).ifPresent(statements::add);
        int before = statements.size();
        if (!mentions.isEmpty()) {
            readMentions(index, mentions, triggers, lastSentenceOfBlock);
        }
        if (!triggers.isEmpty()) {
            readRecalledArrests(index, sentence, triggers, before);
            if (!tells(Deed.ARREST, before)) {
                unnumbered.one(index, sentence, triggers).ifPresent(statements::add);
            }
            readRecalled(index, sentence, triggers, before);
            if (!tells(Deed.SEIZE, before)) {
                laterFound
                        .found(index, sentence, triggers)
                        .ifPresent(lot -> add(Deed.SEIZE, List.of(lot), index, lot.from(), false));
            }
        }
    }

    /** Whether a statement from number {@code first} on is of the deed. */
    private boolean tells(Deed deed, int first) {
        for (int i = first; i < statements.size(); i++) {
            if (statements.get(i).deed() == deed) {
                return true;
            }
        }
        return false;
    }

    /** Arrests of persons told of before, which the sentence does not count anew. */
    private void readRecalledArrests(int index, Sentence sentence, List<Trigger> triggers, int before) {
        boolean counted = false;
        for (int i = before; i < statements.size(); i++) {
            Statement told = statements.get(i);
            counted |= told.deed() == Deed.ARREST && told.relation() != Relation.ADDED;
        }
        if (!counted) {
            recalledArrests
                    .read(index, sentence, triggers, statements)
                    .ifPresent(statement -> statements.add(before, statement));
        }
    }

    /** Charges against persons told of before. */
    private void readRecalled(int index, Sentence sentence, List<Trigger> triggers, int before) {
        if (!terms.has(sentence.from(), sentence.to(), CHARGES)) {
            return;
        }
        Optional<Statement> object = recalled.byObject(index, triggers, statements.subList(0, before));
        boolean charged = tells(Deed.CHARGE, before);
        if (object.isPresent()) {
            statements.add(before, object.get());
        } else if (!charged) {
            recalled.bySubject(index, sentence, triggers, statements).ifPresent(statements::add);
        }
    }

    private void readMentions(int index, List<Mention> mentions, List<Trigger> triggers, int[] lastSentenceOfBlock) {
        Sentence sentence = document.sentences().get(index);
        Governor governor = new Governor(document, terms, sentence, triggers);
        List<Trigger> inherited = introductions.triggers(document.blockOf(sentence), lastSentenceOfBlock);
        int lastEnd = sentence.from();
        Optional<Kind> lastKind = Optional.empty();
        boolean listsParts = false;
        List<Mention> own = mentions.stream()
                .filter(m -> !relations.isOnlyWhole(m, sentence))
                .toList();
        for (List<Mention> group : groups.group(own)) {
            Mention mention = group.get(0);
            if (mention.kind() == Kind.THINGS
                    && (possession.isOf(mention, sentence.from()) || notSeized.is(mention, sentence))) {
                continue;
            }
            boolean broken = lastKind.equals(Optional.of(mention.kind())) && groups.breaksDown(group, lastEnd);
            boolean part = broken
                    || relations.isCalledPart(lastEnd, mention.from())
                    || relations.listsParts(document.blockOf(sentence))
                    || (mention.kind() == Kind.THINGS && relations.isSomeOf(mention));
            listsParts |= part;
            if (!listsParts) {
                antecedents.remember(group, index);
            }
            Optional<Deed> told = DeedReader.own(mention.kind());
            Optional<Deed> same = ellipsis.deed(group, index, statements);
            if (told.isPresent()) {
                if (isOrderOnly(mention, sentence)) {
                    continue;
                }
                add(told.get(), group, index, mention.from(), part);
            } else if (same.isPresent()) {
                statements.add(Ellipsis.statement(same.get(), group, index));
            } else {
                Optional<Trigger> trigger = relations.isSingle(mention) && group.size() == 1
                        ? subjects.ofDefinite(mention, triggers)
                        : charges.against(mention, sentence, triggers)
                                .or(() -> governor.governing(mention))
                                .or(() -> subjects.ofRelative(mention, sentence, triggers));
                Optional<Deed> deed = trigger.flatMap(t -> deeds.of(mention, t));
                boolean said = trigger.isPresent() && deed.isPresent() && !unnumbered.isDenied(trigger.get(), sentence);
                if (said
                        && (goods.isOnlyScenery(mention, trigger.get(), isListed(trigger.get()))
                                || isOnlyVisited(group, trigger.get())
                                || isUnsure(mention, trigger.get(), part)
                                || isKnownCarrier(mention))) {
                    continue;
                }
                boolean house = mention.kind() == Kind.PREMISES
                        && (document.is(mention.from(), "a") || document.is(mention.from(), "an"));
                boolean unrelated = said
                        && deed.get() == Deed.ARREST
                        && relations.isUnrelated(
                                Math.max(mention.to(), trigger.get().to()), sentence);
                if (!said && SearchedPlaces.areTold(document, mention, sentence, triggers)) {
                    add(Deed.SEARCH, group, index, mention.from(), part);
                    continue;
                }
                if (!said && Detainees.areTold(document, mention)) {
                    add(Deed.ARREST, group, index, mention.from(), part);
                    continue;
                }
                if (unrelated
                        || (!said && relations.isSingle(mention))
                        || (house && !deed.equals(Optional.of(Deed.SEARCH)))) {
                    continue;
                }
                if (said) {
                    int at = trigger.get().from();
                    if (deed.get() == Deed.SEIZE) {
                        goods.asSeized(group, trigger.get(), isAlone(mentions))
                                .forEach(one -> add(Deed.SEIZE, List.of(one), index, at, part));
                    } else {
                        add(deed.get(), group, index, at, part);
                    }
                    addChargeToo(trigger.get(), group, index, part);
                } else {
                    boolean alone = triggers.stream().noneMatch(t -> Governor.mayBeOf(t, mention));
                    if (alone) {
                        addInherited(group, inherited, index, part);
                    }
                    boolean otherwise = governor.isOtherwise(mention) && !isComposed(mention, sentence);
                    if (action.any()
                            && !otherwise
                            && !isLast(mention)
                            && introductions.introducesGoods(mention, sentence)) {
                        SeizedGoods.asListed(group)
                                .forEach(one -> add(Deed.SEIZE, List.of(one), index, mention.from(), part));
                    }
                    if (otherwise) {
                        laterFound.remember(mention, index);
                    }
                    addContraband(mention, otherwise, index, part);
                    addValue(mention, triggers, inherited, governor, index);
                }
            }
            lastEnd = group.get(group.size() - 1).to();
            lastKind = Optional.of(mention.kind());
        }
    }

    /** "Twelve arrest warrants": no arrests where nobody says that they were executed. */
    private boolean isOrderOnly(Mention mention, Sentence sentence) {
        TermSpan head = terms.at(mention.to() - 1);
        return orders.isWantedOn(mention) || (OrdersCarriedOut.isOrder(head) && !orders.isCarriedOut(head, sentence));
    }

    /** "Officers visited 40 schools": no search, in a story that tells of no action, or where no number counts them. */
    private boolean isOnlyVisited(List<Mention> group, Trigger trigger) {
        boolean visited = group.get(0).kind() == Kind.PREMISES
                && trigger.weak()
                && trigger.span().has(TermKind.SEARCH);
        return visited
                && !(action.any()
                        && group.stream()
                                .flatMap(one -> one.count().stream())
                                .anyMatch(count -> count.value().compareTo(BigDecimal.ONE) > 0));
    }

    /** "the boat", where the text has counted boats already. */
    private boolean isKnownCarrier(Mention mention) {
        return goods.isDefinite(mention)
                && statements.stream()
                        .filter(statement -> statement.deed() == Deed.SEIZE)
                        .anyMatch(statement -> statement.mention().category().equals(mention.category()));
    }

    /** Whether the sentence names one thing only: sums recovered beside other goods are cash that was found. */
    private static boolean isAlone(List<Mention> mentions) {
        return mentions.stream().filter(m -> m.kind() == Kind.THINGS).count() == 1;
    }

    /** A thing that no list knows is one only where a strong verb, or the thing listed before it, says so. */
    private boolean isUnsure(Mention mention, Trigger trigger, boolean part) {
        if (!mention.isUnlisted()) {
            return false;
        }
        // "nabbed nine constituents": those are persons
        return part || trigger.span().has(TermKind.ARREST) || (trigger.weak() && !isListed(trigger));
    }

    /** Whether the last thing stated was taken by the same verb. */
    private boolean isListed(Trigger trigger) {
        return !statements.isEmpty()
                && statements.get(statements.size() - 1).deed() == Deed.SEIZE
                && statements.get(statements.size() - 1).trigger() == trigger.from();
    }

    /** What goods are worth is often told in a sentence of its own: "The heroin has a street value of …". */
    private void addValue(
            Mention mention, List<Trigger> triggers, List<Trigger> inherited, Governor governor, int index) {
        boolean worth = mention.money().isPresent()
                && mention.kind() == Kind.THINGS
                && (mention.money().get().from() > mention.from() || mention.isBareValue());
        boolean goesOn = !statements.isEmpty()
                && statements.get(statements.size() - 1).deed() == Deed.SEIZE
                && index - statements.get(statements.size() - 1).sentence() <= 3;
        boolean drugs = mention.street() && action.any() && !governor.isOtherwise(mention, true);
        boolean pronoun = mention.street()
                && goesOn
                && isPronoun(document.sentences().get(index).from());
        boolean plain = goesOn && inherited.isEmpty() && triggers.stream().noneMatch(Governor::isOther);
        if (worth && (plain || drugs || pronoun) && !isLast(mention)) {
            statements.add(
                    new Statement(Deed.SEIZE, List.of(mention.moneyOnly()), index, mention.from(), false, false));
        }
    }

    private boolean isPronoun(int i) {
        return document.is(i, "it") || document.is(i, "they") || document.is(i, "these") || document.is(i, "this");
    }

    /** "11 ounces of cocaine, a stolen pistol, and $7,406": weapons and bare sums in a list of what was found. */
    private boolean isListedWith(Mention mention, int index) {
        if (statements.isEmpty()) {
            return false;
        }
        Statement last = statements.get(statements.size() - 1);
        int gap = mention.from() - last.mention().to();
        boolean listed = last.deed() == Deed.SEIZE && last.sentence() == index && gap > 0 && gap < 8;
        return listed && goods.joinsList(mention);
    }

    /**
     * In a story of a seizure, weighed drugs, weapons and sums of cash that no verb in the sentence says otherwise of are of
     * it: "The truck bed was full: 300 kg of heroin."
     */
    private void addContraband(Mention mention, boolean otherwise, int index, boolean part) {
        boolean told = action.tells(document, document.sentences().get(index).block());
        if ((action.any() || tellsSeizure || goods.isThere(mention))
                && !otherwise
                && (goods.isContraband(mention, told) || isListedWith(mention, index))
                && !isLast(mention)) {
            add(Deed.SEIZE, List.of(mention), index, mention.from(), part);
        }
    }

    /** "It was made up of 562 kg of cocaine, …, and 40 kg of hashish": what was told of before, item by item. */
    private boolean isComposed(Mention mention, Sentence sentence) {
        for (int i = sentence.from(); i < mention.from(); i++) {
            if (terms.is(i, TermKind.COMPOSED)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLast(Mention mention) {
        return !statements.isEmpty()
                && statements.get(statements.size() - 1).mention().from() == mention.from();
    }

    private void add(Deed deed, List<Mention> mentions, int sentence, int trigger, boolean part) {
        if (!mentions.get(0).isQuantified()) {
            return;
        }
        tellsSeizure |= deed == Deed.SEIZE;
        Relation ofGoods = part ? Relation.PART : Relation.NEW;
        Relation relation = deed == Deed.SEIZE
                ? ofGoods
                : relations.of(mentions, document.sentences().get(sentence), trigger, part);
        statements.add(new Statement(deed, List.copyOf(mentions), sentence, trigger, false, relation));
    }

    /** "arrested and charged" says both. */
    private void addChargeToo(Trigger trigger, List<Mention> mentions, int sentence, boolean part) {
        if (charges.besides(trigger)) {
            add(Deed.CHARGE, mentions, sentence, trigger.from(), part);
        }
    }

    private void addInherited(List<Mention> group, List<Trigger> inherited, int index, boolean part) {
        Mention mention = group.get(0);
        Optional<Deed> deed = introductions.deed(mention, inherited, action.any());
        if (deed.isPresent()) {
            if (deed.get() == Deed.SEIZE) {
                SeizedGoods.asListed(group).forEach(one -> add(Deed.SEIZE, List.of(one), index, mention.from(), part));
            } else {
                add(deed.get(), group, index, mention.from(), part);
            }
        }
    }
}
