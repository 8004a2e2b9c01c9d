package io.blotter.enrich.operation;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.operation.Cues.EarlierClause;
import io.blotter.enrich.quantity.DateReading;
import io.blotter.enrich.quantity.DateReading.Precision;
import io.blotter.enrich.quantity.Quantities;
import io.blotter.enrich.statement.Deed;
import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.schemas.OperationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the operations of a document apart. What headline and lead tell is the main one; a statement joins it unless its
 * sentence speaks for another: a date or period that cannot be the same, "last year", "in a separate case", or a cumulative
 * figure of a platform.
 */
public final class OperationReader {
    private static final String MAIN = "main";
    /** What an authority did in a whole year, or in an exercise, is no operation. */
    private static final String UNTOLD = "untold";

    private static final TermKinds OF_STATISTICS = TermKinds.of(TermKind.PLATFORM, TermKind.CUMULATIVE);
    private static final int MOST_DATES = 500;
    private static final int DAYS_OF_ONE_OPERATION = 6;
    private static final int DAYS_FROM_ACTION_TO_NEWS = 75;
    /** Days of action arrest tens or hundreds; thousands are what a platform's data led to over years. */
    private static final BigDecimal ARRESTS_OF_A_STATISTIC = BigDecimal.valueOf(1000);

    /** An operation that has gone on for months may have had some more arrests before the last ones, not so many times more. */
    private static final BigDecimal TIMES_THE_STORY = BigDecimal.valueOf(4);

    private final Document document;
    private final Terms terms;
    private final SentenceTime time;
    private final Cues cues;
    private final RoundUp roundUp;
    private final Recaps recaps;
    private final Periods periods;
    private final int lastOfLead;
    private final MainDay mainDay;
    private final int opening;
    private boolean trial;
    private Optional<LocalDate> newsDay = Optional.empty();
    private final Map<String, Collected> operations = new LinkedHashMap<>();
    private final List<List<Statement>> statementsOf = new ArrayList<>();
    private Optional<String> lastEarlier = Optional.empty();
    private Optional<String> lastPlatform = Optional.empty();
    /** What sentences join that speak for no operation of their own. */
    private String whole = MAIN;

    private OperationReader(Document document, Terms terms, Quantities quantities, List<Statement> statements) {
        this.document = document;
        this.terms = terms;
        this.opening = opening(document);
        this.lastOfLead = Math.max(2, opening);
        this.cues = new Cues(document, terms);
        this.periods = new Periods(document, terms);
        this.time = new SentenceTime(document, terms, quantities.dates());
        this.mainDay = new MainDay(document, terms, time, lastOfLead);
        for (int i = 0; i < document.sentences().size(); i++) {
            statementsOf.add(new ArrayList<>());
        }
        for (Statement statement : statements) {
            statementsOf.get(statement.sentence()).add(statement);
        }
        this.recaps = new Recaps(document, cues, time, statementsOf, opening);
        this.roundUp = RoundUp.of(document, cues, time, statementsOf);
    }

    /** The operations that {@code statements} belong to, the main one first; empty where there are none. */
    public static List<OperationDraft> read(
            Document document, Terms terms, Quantities quantities, List<Statement> statements) {
        if (NoAction.is(document, terms)) {
            return List.of();
        }
        OperationReader reader = new OperationReader(document, terms, quantities, statements);
        reader.assignAll();
        return reader.drafts();
    }

    private void assignAll() {
        Optional<LocalDate> anchor = mainDay.find(statementsOf, recaps::isRecap);
        newsDay = anchor;
        trial = mainDay.tellsTrial();
        String current = MAIN;
        whole = opensWithYear() ? UNTOLD : MAIN;
        int block = -1;
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            if (sentence.block() != block) {
                lastPlatform = Optional.empty();
                boolean item = document.blockOf(sentence).kind() == Block.Kind.LIST_ITEM;
                boolean separate = current.startsWith("separate") && !cues.startsSummingUp(sentence);
                boolean goesOn = item || separate || cues.refersBack(sentence);
                current = goesOn ? current : MAIN;
                block = sentence.block();
                Optional<String> own = roundUp.operationOf(block);
                current = own.orElse(current.startsWith("item/") ? MAIN : current);
            }
            if (lastEarlier.isPresent() && cues.refersBack(sentence)) {
                current = lastEarlier.get();
            }
            Optional<String> statistic = statistic(i, sentence);
            if (statistic.isPresent()) {
                String key = "statistic/" + statistic.get();
                whole = isLead(i) && collected(MAIN).statements.isEmpty() ? key : whole;
                collect(key, i);
                continue;
            }
            if (!document.blockOf(sentence).isStory()) {
                continue;
            }
            if (current.equals(MAIN)
                    && lastEarlier.isPresent()
                    && statementsOf.get(i).stream().anyMatch(this::tellsOfKnown)) {
                current = lastEarlier.orElse(MAIN);
            }
            if (roundUp.isJoint(block)) {
                current = MAIN;
            } else if (!current.startsWith("item/")) {
                current = operationOf(i, sentence, anchor, current);
            }
            boolean dated = whole.equals(UNTOLD)
                    && time.dayOf(i).isPresent()
                    && !statementsOf.get(i).isEmpty();
            whole = dated ? MAIN : whole;
            collect(current.equals(MAIN) ? whole : current, i);
            if (current.startsWith("earlier") || current.startsWith("dated")) {
                lastEarlier = Optional.of(current);
            }
        }
    }

    /** Whether headline or lead announce the figures of a year: all figures are, unless they have a day. */
    private boolean opensWithYear() {
        for (int i = 0; i <= Math.min(opening, document.sentences().size() - 1); i++) {
            if (cues.namesFigures(document.sentences().get(i))) {
                return true;
            }
        }
        return false;
    }

    private void collect(String key, int sentence) {
        Collected operation = collected(key);
        Optional<EarlierClause> earlier =
                cues.earlierClause(document.sentences().get(sentence)).or(() -> recaps.clause(sentence));
        for (Statement statement : statementsOf.get(sentence)) {
            if (key.equals(MAIN) && earlier.filter(c -> c.covers(statement)).isPresent()) {
                String before = "earlier/" + document.sentences().get(sentence).block();
                Collected other = collected(before);
                other.statements.add(statement);
                other.sentences.add(sentence);
                lastEarlier = Optional.of(before);
            } else if (key.equals(MAIN) && tellsOfKnown(statement)) {
                collected(lastEarlier.orElseThrow()).statements.add(statement);
            } else {
                operation.statements.add(statement);
            }
        }
        operation.sentences.add(sentence);
        for (DateReading date : time.of(sentence)) {
            boolean before = key.equals(MAIN)
                    && earlier.filter(c -> c.covers(date.from())).isPresent();
            Collected dated = before && lastEarlier.isPresent() ? collected(lastEarlier.get()) : operation;
            boolean aside = key.equals(MAIN)
                    && sentence > opening
                    && isAside(sentence, document.sentences().get(sentence))
                    && !date.first().isBefore(date.last())
                    && newsDay.filter(day -> isOtherTime(date, day, true)).isPresent();
            if (dated.dates.size() < MOST_DATES && !aside) {
                dated.dates.add(date);
            }
        }
    }

    private Collected collected(String key) {
        return operations.computeIfAbsent(key, unused -> new Collected());
    }

    /** "when the 560 kg was seized": a definite figure is the one told before, of that operation. */
    private boolean tellsOfKnown(Statement statement) {
        return lastEarlier.isPresent()
                && statement
                        .mention()
                        .mainQuantity()
                        .filter(quantity -> document.is(quantity.from() - 1, "the"))
                        .filter(quantity -> collected(lastEarlier.get()).statements.stream()
                                .flatMap(told -> told.mention().mainQuantity().stream())
                                .anyMatch(told -> told.reading() == quantity.reading()
                                        && told.value().compareTo(quantity.value()) == 0))
                        .isPresent();
    }

    /** The first sentence of running text. */
    private static int opening(Document document) {
        int first = 0;
        while (first < document.sentences().size()
                && document.blockOf(document.sentences().get(first)).kind() != Block.Kind.PARAGRAPH) {
            first++;
        }
        return first;
    }

    private boolean isLead(int sentence) {
        return sentence <= lastOfLead;
    }

    private String operationOf(int index, Sentence sentence, Optional<LocalDate> anchor, String before) {
        boolean told = !statementsOf.get(index).isEmpty();
        if (told
                && (cues.tellsWholeYear(sentence)
                        || cues.tellsExercise(sentence)
                        || sumsUpMonths(index, sentence)
                        || time.spansYears(index, sentence))) {
            return UNTOLD;
        }
        boolean opens = index <= opening;
        boolean total = told && Sizes.statesTotal(statementsOf.get(index));
        if (!opens && !total && (cues.startsSeparate(sentence) || (told && cues.startsMeanwhile(sentence)))) {
            return "separate/" + sentence.block();
        }
        if (!opens && told && isWider(index, sentence)) {
            return "wider/" + sentence.block();
        }
        if (!opens && told && isOfPeriod(index, sentence)) {
            return UNTOLD;
        }
        if (recaps.isRecap(index)) {
            return "earlier/" + sentence.block();
        }
        boolean apart = before.startsWith("dated") || before.startsWith("earlier");
        String current = apart && told && cues.startsSummingUp(sentence) ? MAIN : before;
        Optional<LocalDate> main = anchor.or(() -> trial ? Optional.empty() : document.publishedOn());
        for (DateReading date : time.of(index)) {
            if (opens || main.isEmpty() || isAside(index, sentence)) {
                break;
            }
            if (isOtherTime(date, main.get(), anchor.isPresent()) || isOtherBefore(index, date, main.get(), sentence)) {
                return "dated/" + date.first() + "/" + date.last();
            }
            if (date.precision() == Precision.DAY) {
                return current.startsWith("dated") || current.equals(UNTOLD) ? MAIN : current;
            }
        }
        boolean tells = told || mainDay.tellsAction(sentence) || cues.startsEarlier(sentence);
        if (tells && cues.tellsEarlier(sentence, anchor.isPresent()) && !opens && !total) {
            return current.startsWith("dated") ? current : "earlier/" + sentence.block();
        }
        return current;
    }

    /** "Since August 2020 the authorities have seized more than 165 tons": more than one case, and no figure of this one. */
    private boolean isOfPeriod(int index, Sentence sentence) {
        if (cues.startsSummingUp(sentence) || !periods.names(sentence)) {
            return false;
        }
        List<Statement> main = collected(MAIN).statements;
        List<Statement> here = statementsOf.get(index);
        return !Sizes.restate(main, here) && (Sizes.exceed(main, here) || periods.namesAuthority(sentence));
    }

    /** "The find brings the amount seized this year to 19 tonnes." */
    private boolean sumsUpMonths(int index, Sentence sentence) {
        return cues.bringsSum(sentence)
                && statementsOf.get(index).stream().allMatch(statement -> statement.deed() == Deed.SEIZE);
    }

    /** "The firm was founded on 3 May 2011": a time in a sentence that tells of no action opens no other operation. */
    private boolean isAside(int index, Sentence sentence) {
        return statementsOf.get(index).isEmpty() && !mainDay.tellsAction(sentence);
    }

    /** Whether what happened then cannot be what happened on the main day. */
    private static boolean isOtherTime(DateReading date, LocalDate main, boolean certain) {
        int slack = certain ? DAYS_OF_ONE_OPERATION : DAYS_FROM_ACTION_TO_NEWS;
        boolean month = certain && date.precision() == Precision.MONTH;
        return ChronoUnit.DAYS.between(date.last(), main) > (month ? 0 : slack)
                || ChronoUnit.DAYS.between(main, date.first()) > DAYS_FROM_ACTION_TO_NEWS;
    }

    /**
     * "On 28 April the frigate had stopped another boat", "in March, forces arrested another boss": before, and another; "on Monday
     * they had seized 12 kg" in a story of 10 kg.
     */
    private boolean isOtherBefore(int index, DateReading date, LocalDate main, Sentence sentence) {
        boolean before = date.precision() != Precision.YEAR && date.last().isBefore(main);
        return before
                && (cues.namesAnother(sentence)
                        || (cues.tellsBefore(sentence)
                                && Recaps.weighOtherwise(collected(MAIN).statements, statementsOf.get(index))));
    }

    /** "Worldwide, the operation led to 1,260 arrests", "since 2013 it has led to 1,260" in a story of three arrests: more than what the story is about. */
    private boolean isWider(int index, Sentence sentence) {
        boolean since = cues.startsSince(sentence);
        if (!since && !cues.startsWider(sentence)) {
            return false;
        }
        BigDecimal times = since ? TIMES_THE_STORY : BigDecimal.ONE;
        return Sizes.arrestsExceed(collected(MAIN).statements, statementsOf.get(index), times);
    }

    /** The platform whose cumulative figures the sentence gives. */
    private Optional<String> statistic(int index, Sentence sentence) {
        Optional<String> platform = Optional.empty();
        boolean cumulative = false;
        boolean speaksOfOne = terms.has(sentence.from(), sentence.to(), OF_STATISTICS);
        for (int i = sentence.from(); speaksOfOne && i < sentence.to(); i++) {
            if (platform.isEmpty()) {
                platform = platformAt(i);
            }
            cumulative |= terms.is(i, TermKind.CUMULATIVE);
        }
        boolean many = Sizes.mostArrests(statementsOf.get(index))
                .filter(most -> most.compareTo(ARRESTS_OF_A_STATISTIC) >= 0)
                .isPresent();
        lastPlatform = platform.or(() -> lastPlatform);
        boolean told = !statementsOf.get(index).isEmpty() && !(isLead(index) && !many);
        return told && (cumulative || many) ? lastPlatform : Optional.empty();
    }

    private Optional<String> platformAt(int i) {
        return terms.term(i, TermKind.PLATFORM)
                .filter(term -> !term.detail().equals("COMMON"))
                .map(Term::id);
    }

    /** "Agents stopped 14,000 pounds last year", in a text that tells of no action: what they did all year. */
    private boolean isOfSomeYear(String key, Collected operation) {
        return (key.startsWith("earlier/") || key.startsWith("dated/"))
                && operation.statements.stream()
                        .allMatch(statement -> statement.deed() == Deed.SEIZE
                                && cues.namesYear(document.sentences().get(statement.sentence())));
    }

    /** "Nobody was ever arrested", where no house was searched either: no operation. */
    private boolean isOnlyDenied(Collected operation) {
        return operation.statements.stream().allMatch(Statement::denied)
                && operation.sentences.stream().map(document.sentences()::get).noneMatch(this::tellsSearch);
    }

    private boolean namesAnother(int sentence) {
        return cues.namesAnother(document.sentences().get(sentence));
    }

    private boolean tellsSearch(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (terms.is(i, TermKind.SEARCH)) {
                return true;
            }
        }
        return false;
    }

    private List<OperationDraft> drafts() {
        List<OperationDraft> drafts = new ArrayList<>();
        Joining.headlineStatistic(operations, MAIN);
        Joining.sumOfSeveral(operations, MAIN);
        Joining.caseOfCharges(operations, MAIN, this::namesAnother);
        boolean mainTells =
                operations.containsKey(MAIN) && !operations.get(MAIN).statements.isEmpty();
        for (Map.Entry<String, Collected> entry : operations.entrySet()) {
            Collected operation = entry.getValue();
            if (operation.statements.isEmpty() || entry.getKey().equals(UNTOLD) || isOnlyDenied(operation)) {
                continue;
            }
            if (!mainTells && !trial && isOfSomeYear(entry.getKey(), operation)) {
                continue;
            }
            boolean statistic = entry.getKey().startsWith("statistic/");
            boolean primary = mainTells ? entry.getKey().equals(MAIN) : drafts.isEmpty();
            OperationDraft draft = new OperationDraft(
                    primary,
                    statistic ? OperationKind.STATISTIC : OperationKind.ACTION,
                    statistic ? Optional.of(entry.getKey().substring("statistic/".length())) : Optional.empty(),
                    List.copyOf(operation.statements),
                    List.copyOf(operation.sentences),
                    List.copyOf(operation.dates),
                    Belonging.reason(entry.getKey(), primary));
            drafts.add(primary ? 0 : drafts.size(), draft);
        }
        return drafts;
    }
}
