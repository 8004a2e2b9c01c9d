package io.blotter.enrich.operation;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.operation.Cues.EarlierClause;
import io.blotter.enrich.quantity.DateReading;
import io.blotter.enrich.quantity.DateReading.Precision;
import io.blotter.enrich.quantity.Quantities;
import io.blotter.enrich.quantity.Quantity;
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
import java.util.Collections;
import java.util.Comparator;
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
    private static final int MOST_DATES = 500;
    private static final int DAYS_OF_ONE_OPERATION = 6;
    private static final int DAYS_FROM_ACTION_TO_NEWS = 75;
    /** Days of action arrest tens or hundreds; thousands are what a platform's data led to over years. */
    private static final BigDecimal ARRESTS_OF_A_STATISTIC = BigDecimal.valueOf(1000);

    private final Document document;
    private final Terms terms;
    private final SentenceTime time;
    private final Cues cues;
    private final RoundUp roundUp;
    private final int lastOfLead;
    private final MainDay mainDay;
    private boolean trial;
    private final Map<String, Collected> operations = new LinkedHashMap<>();
    private final List<List<Statement>> statementsOf = new ArrayList<>();
    private Optional<String> lastEarlier = Optional.empty();

    private static final class Collected {
        private final List<Statement> statements = new ArrayList<>();
        private final List<Integer> sentences = new ArrayList<>();
        private final List<DateReading> dates = new ArrayList<>();
    }

    private OperationReader(Document document, Terms terms, Quantities quantities, List<Statement> statements) {
        this.document = document;
        this.terms = terms;
        this.lastOfLead = lastOfLead(document);
        this.cues = new Cues(document, terms);
        this.time = new SentenceTime(document, terms, quantities.dates());
        this.mainDay = new MainDay(document, terms, time, lastOfLead);
        for (int i = 0; i < document.sentences().size(); i++) {
            statementsOf.add(new ArrayList<>());
        }
        for (Statement statement : statements) {
            statementsOf.get(statement.sentence()).add(statement);
        }
        this.roundUp = RoundUp.of(document, cues, statementsOf);
    }

    /** The operations that {@code statements} belong to, the main one first; empty where there are none. */
    public static List<OperationDraft> read(
            Document document, Terms terms, Quantities quantities, List<Statement> statements) {
        OperationReader reader = new OperationReader(document, terms, quantities, statements);
        reader.assignAll();
        return reader.drafts();
    }

    private void assignAll() {
        Optional<LocalDate> anchor = mainDay.find(statementsOf);
        trial = mainDay.tellsTrial();
        String current = MAIN;
        int block = -1;
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            if (sentence.block() != block) {
                boolean item = document.blockOf(sentence).kind() == Block.Kind.LIST_ITEM;
                boolean goesOn = item || current.startsWith("separate") || cues.refersBack(sentence);
                current = goesOn ? current : MAIN;
                block = sentence.block();
                Optional<String> own = roundUp.operationOf(block);
                current = own.orElse(current.startsWith("item/") ? MAIN : current);
            }
            if (cues.refersBack(sentence) && lastEarlier.isPresent()) {
                current = lastEarlier.get();
            }
            Optional<String> statistic = statistic(i, sentence);
            if (statistic.isPresent()) {
                collect("statistic/" + statistic.get(), i);
                continue;
            }
            if (!document.blockOf(sentence).isStory()) {
                continue;
            }
            if (current.equals(MAIN) && statementsOf.get(i).stream().anyMatch(this::tellsOfKnown)) {
                current = lastEarlier.orElse(MAIN);
            }
            if (!current.startsWith("item/")) {
                current = operationOf(i, sentence, anchor, current);
            }
            collect(current, i);
            if (current.startsWith("earlier") || current.startsWith("dated")) {
                lastEarlier = Optional.of(current);
            }
        }
    }

    private void collect(String key, int sentence) {
        Collected operation = collected(key);
        Optional<EarlierClause> earlier =
                cues.earlierClause(document.sentences().get(sentence));
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
        time.of(sentence).stream()
                .limit(Math.max(0, MOST_DATES - operation.dates.size()))
                .forEach(operation.dates::add);
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

    /** The first sentence of running text, and at least the third of all. */
    private static int lastOfLead(Document document) {
        int first = 0;
        while (first < document.sentences().size()
                && document.blockOf(document.sentences().get(first)).kind() != Block.Kind.PARAGRAPH) {
            first++;
        }
        return Math.max(2, first);
    }

    private boolean isLead(int sentence) {
        return sentence <= lastOfLead;
    }

    private String operationOf(int index, Sentence sentence, Optional<LocalDate> anchor, String current) {
        if (cues.startsSeparate(sentence) && !isLead(index)) {
            return "separate/" + sentence.block();
        }
        Optional<LocalDate> main = anchor.or(() -> trial ? Optional.empty() : document.publishedOn());
        int slack = anchor.isPresent() ? DAYS_OF_ONE_OPERATION : DAYS_FROM_ACTION_TO_NEWS;
        boolean total = statementsOf.get(index).stream().anyMatch(OperationReader::isTotal);
        for (DateReading date : time.of(index)) {
            if (isLead(index) || main.isEmpty()) {
                break;
            }
            boolean before = ChronoUnit.DAYS.between(date.last(), main.get()) > slack;
            boolean after = ChronoUnit.DAYS.between(main.get(), date.first()) > DAYS_FROM_ACTION_TO_NEWS;
            if (before || after) {
                return "dated/" + date.first() + "/" + date.last();
            }
            if (date.precision() == Precision.DAY) {
                return current.startsWith("dated") ? MAIN : current;
            }
        }
        boolean tells = !statementsOf.get(index).isEmpty() || mainDay.tellsAction(sentence);
        if (tells && cues.tellsEarlier(sentence) && !isLead(index) && !total) {
            return current.startsWith("dated") ? current : "earlier/" + sentence.block();
        }
        return current;
    }

    private static boolean isTotal(Statement statement) {
        return statement.mention().mainQuantity().filter(Quantity::total).isPresent();
    }

    /** The platform whose cumulative figures the sentence gives. */
    private Optional<String> statistic(int index, Sentence sentence) {
        Optional<String> platform = Optional.empty();
        boolean cumulative = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (platform.isEmpty()) {
                platform = platformAt(i);
            }
            cumulative |= terms.is(i, TermKind.CUMULATIVE);
        }
        boolean many = statementsOf.get(index).stream()
                .filter(s -> s.deed() == Deed.ARREST)
                .flatMap(s -> s.mention().count().stream())
                .anyMatch(count -> count.value().compareTo(ARRESTS_OF_A_STATISTIC) >= 0);
        boolean told = !statementsOf.get(index).isEmpty() && !(isLead(index) && !many);
        return told && (cumulative || many) ? platform : Optional.empty();
    }

    private Optional<String> platformAt(int i) {
        return terms.term(i, TermKind.PLATFORM)
                .filter(term -> !term.detail().equals("COMMON"))
                .map(Term::id);
    }

    /** Where the headline gives a platform's cumulative figures, what the text tells without more ado goes on with them. */
    private void mergeHeadlineStatistic() {
        Optional<String> headline = operations.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("statistic/"))
                .filter(entry -> entry.getValue().sentences.contains(0))
                .map(Map.Entry::getKey)
                .findFirst();
        Collected main = operations.get(MAIN);
        if (headline.isPresent() && main != null) {
            Collected statistic = collected(headline.get());
            statistic.statements.addAll(main.statements);
            statistic.statements.sort(Comparator.comparingInt(Statement::sentence));
            statistic.sentences.addAll(main.sentences);
            Collections.sort(statistic.sentences);
            statistic.dates.addAll(main.dates);
            operations.remove(MAIN);
        }
    }

    private List<OperationDraft> drafts() {
        List<OperationDraft> drafts = new ArrayList<>();
        mergeHeadlineStatistic();
        boolean mainTells =
                operations.containsKey(MAIN) && !operations.get(MAIN).statements.isEmpty();
        for (Map.Entry<String, Collected> entry : operations.entrySet()) {
            Collected operation = entry.getValue();
            if (operation.statements.isEmpty()) {
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
