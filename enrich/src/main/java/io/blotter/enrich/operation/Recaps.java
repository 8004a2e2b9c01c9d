package io.blotter.enrich.operation;

import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.operation.Cues.EarlierClause;
import io.blotter.enrich.quantity.DateReading;
import io.blotter.enrich.quantity.DateReading.Precision;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a story of one find recalls those before it: "On 20 January, soldiers found 22 tonnes on a farm", in news of 5.5
 * tonnes. What gives them away is a load that weighs otherwise than that of headline and lead, with a time of its own.
 */
final class Recaps {
    private static final String ANY_DRUGS = "drugs";

    /** Figures that differ by no more may be one figure, rounded. */
    private static final double ROUNDING = 1.15;

    private final Document document;
    private final Cues cues;
    private final SentenceTime time;
    private final List<List<Statement>> statementsOf;
    private final int opening;
    private final List<Statement> lead = new ArrayList<>();

    Recaps(Document document, Cues cues, SentenceTime time, List<List<Statement>> statementsOf, int opening) {
        this.document = document;
        this.cues = cues;
        this.time = time;
        this.statementsOf = statementsOf;
        this.opening = opening;
        for (int i = 0; i <= Math.min(opening, statementsOf.size() - 1); i++) {
            lead.addAll(statementsOf.get(i));
        }
    }

    /** Whether the sentence at {@code index} tells of a find before that of headline and lead. */
    boolean isRecap(int index) {
        List<Statement> told = statementsOf.get(index);
        if (index <= opening || told.isEmpty() || !weighOtherwise(lead, told)) {
            return false;
        }
        Sentence sentence = document.sentences().get(index);
        boolean dated = time.of(index).stream().anyMatch(this::isBeforeNews);
        boolean clear = cues.tellsBefore(sentence) || cues.namesAnother(sentence) || heaviest(told) > heaviest(lead);
        return cues.tellsRecent(sentence) || (dated && clear);
    }

    /** "after 700 kilos on 11 April", "after finds of 700 kilos and 1.1 tonnes": the clause, where it recalls other finds. */
    Optional<EarlierClause> clause(int index) {
        Sentence sentence = document.sentences().get(index);
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (document.is(i, "after")) {
                EarlierClause clause = new EarlierClause(i + 1, endOfClause(i, sentence));
                List<Statement> inside = new ArrayList<>();
                List<Statement> outside = new ArrayList<>();
                for (Statement statement : statementsOf.get(index)) {
                    (clause.covers(statement) ? inside : outside).add(statement);
                }
                for (Statement statement : lead) {
                    if (statement.sentence() != index) {
                        outside.add(statement);
                    }
                }
                if (weighOtherwise(outside, inside)) {
                    return Optional.of(clause);
                }
            }
        }
        return Optional.empty();
    }

    /** A clause that opens the sentence, or what stands behind a colon, ends at its comma. */
    private int endOfClause(int after, Sentence sentence) {
        boolean first = after == sentence.from() || document.is(after - 1, ":") || document.is(after - 1, ",");
        for (int i = after + 1; first && i < sentence.to(); i++) {
            if (document.is(i, ",")) {
                return i;
            }
        }
        return sentence.to();
    }

    private boolean isBeforeNews(DateReading date) {
        return date.precision() != Precision.YEAR
                && document.publishedOn().filter(date.last()::isBefore).isPresent();
    }

    /** Whether {@code others} weigh a drug that {@code some} weigh too, and each of them finds it to be more or less. */
    static boolean weighOtherwise(List<Statement> some, List<Statement> others) {
        boolean differs = false;
        for (Statement other : others) {
            for (Statement told : some) {
                if (isOfSameDrug(told.mention(), other.mention())) {
                    if (isRounding(weight(told), weight(other))) {
                        return false;
                    }
                    differs = true;
                }
            }
            if (other.mention().mass().filter(Quantity::total).isPresent()) {
                return false;
            }
        }
        return differs;
    }

    private static boolean isOfSameDrug(Mention one, Mention other) {
        return one.mass().isPresent()
                && other.mass().isPresent()
                && (isUnnamed(one) || isUnnamed(other) || one.substance().equals(other.substance()));
    }

    private static boolean isUnnamed(Mention mention) {
        return mention.substance().filter(name -> !name.equals(ANY_DRUGS)).isEmpty();
    }

    private static double heaviest(List<Statement> statements) {
        return statements.stream().mapToDouble(Recaps::weight).max().orElse(0);
    }

    /** "over 550 kg", "nearly 565 kg". */
    private static boolean isRounding(double one, double other) {
        return Math.max(one, other) <= ROUNDING * Math.min(one, other);
    }

    private static double weight(Statement statement) {
        return statement
                .mention()
                .mass()
                .map(mass -> mass.value().doubleValue())
                .orElse(0.0);
    }
}
