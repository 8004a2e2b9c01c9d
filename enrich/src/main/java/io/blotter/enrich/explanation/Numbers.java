package io.blotter.enrich.explanation;

import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.quantity.DateReading;
import io.blotter.enrich.quantity.Quantities;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.statement.Silence;
import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Report;
import io.blotter.schemas.TextPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the numbers of a document that are part of no fact, and why. */
final class Numbers {
    private static final String NO_READING = "nothing that is known";

    private final Document document;
    private final Quantities quantities;
    private final List<List<Mention>> mentions;
    private final Set<Quantity> stated = new HashSet<>();
    private final boolean[] evident;
    private final Map<Integer, Integer> dateEnds;
    private final Silence silence;

    Numbers(
            Document document,
            Terms terms,
            Quantities quantities,
            List<List<Mention>> mentions,
            List<Statement> statements,
            Report report) {
        this.document = document;
        this.quantities = quantities;
        this.mentions = mentions;
        this.silence = new Silence(document, terms, quantities);
        this.evident = evident(document, report);
        this.dateEnds =
                quantities.dates().stream().collect(Collectors.toMap(DateReading::from, DateReading::to, Math::max));
        statements.stream()
                .flatMap(statement -> statement.mentions().stream())
                .flatMap(Numbers::quantitiesOf)
                .forEach(stated::add);
    }

    /** For each token, whether a fact was read there. */
    private static boolean[] evident(Document document, Report report) {
        Set<Integer> title = new HashSet<>();
        Set<Integer> body = new HashSet<>();
        report.getOperations().stream()
                .flatMap(operation -> operation.getFacts().stream())
                .flatMap(fact -> fact.getEvidence().stream())
                .forEach(span -> units(span).forEach((span.getPart() == TextPart.TITLE ? title : body)::add));
        boolean[] evident = new boolean[document.tokens().size()];
        for (int i = 0; i < evident.length; i++) {
            Token token = document.token(i);
            evident[i] = (token.part() == TextPart.TITLE ? title : body).contains(token.start());
        }
        return evident;
    }

    private static Stream<Integer> units(Evidence span) {
        return Stream.iterate(span.getStart(), unit -> unit < span.getEnd(), unit -> unit + 1);
    }

    private static Stream<Quantity> quantitiesOf(Mention mention) {
        return Stream.of(mention.count(), mention.mass(), mention.volume(), mention.money())
                .flatMap(Optional::stream);
    }

    /** The numbers that are part of no fact, in the order of the text. */
    List<UnusedNumber> unused() {
        List<UnusedNumber> unused = new ArrayList<>();
        for (int s = 0; s < document.sentences().size(); s++) {
            Sentence sentence = document.sentences().get(s);
            int i = sentence.from();
            while (i < sentence.to()) {
                i = read(i, s, sentence, unused);
            }
        }
        return List.copyOf(unused);
    }

    private int read(int i, int number, Sentence sentence, List<UnusedNumber> unused) {
        Optional<Quantity> quantity = quantities.at(i);
        if (quantity.isPresent()) {
            Quantity read = quantity.get();
            if (!read.reading().isFigure()) {
                unused.add(unused(i, read.to(), nameOf(read), ""));
            } else if (!evident[read.core()]) {
                unused.add(unused(i, read.to(), nameOf(read), reason(read, number, sentence)));
            }
            return Math.max(i + 1, read.to());
        }
        if (quantities.isDate(i)) {
            int to = endOfDate(i, sentence.to());
            unused.add(unused(i, to, "a date", ""));
            return to;
        }
        if (document.token(i).shape() == Token.Shape.NUMBER) {
            unused.add(unused(i, i + 1, NO_READING, ""));
        }
        return i + 1;
    }

    private int endOfDate(int from, int limit) {
        int stated = dateEnds.getOrDefault(from, from + 1);
        int to = Math.max(from + 1, stated);
        while (!dateEnds.containsKey(from) && to < limit && quantities.isDate(to)) {
            to++;
        }
        return to;
    }

    private UnusedNumber unused(int from, int to, String reading, String reason) {
        Token first = document.token(from);
        return new UnusedNumber(
                first.part(), first.start(), document.token(to - 1).end(), document.words(from, to), reading, reason);
    }

    private static String nameOf(Quantity quantity) {
        return switch (quantity.reading()) {
            case MONEY -> "a sum of money";
            case MASS -> "a weight";
            case PERCENT -> "a share";
            case AGE -> "an age";
            case TIME -> "a time of day";
            case DURATION -> "a length of time";
            case ORDINAL -> "a place in an order";
            case PHONE -> "a number to call";
            case MODEL -> "part of a name";
            default -> "a " + quantity.reading().name().toLowerCase(Locale.ROOT);
        };
    }

    private String reason(Quantity quantity, int number, Sentence sentence) {
        Block.Kind kind = document.blockOf(sentence).kind();
        if (kind == Block.Kind.BOILERPLATE) {
            return "the page says it of itself";
        }
        if (kind == Block.Kind.RELATED) {
            return "in a link to another story";
        }
        if (stated.contains(quantity)) {
            return "told, but other figures of the operation win";
        }
        return mentions.get(number).stream()
                .filter(mention -> quantitiesOf(mention).anyMatch(quantity::equals))
                .findFirst()
                .map(mention -> silence.reason(mention, sentence))
                .orElse("no word list knows what it is of");
    }
}
