package io.blotter.enrich.report;

import io.blotter.enrich.account.Figure;
import io.blotter.enrich.account.Headcount;
import io.blotter.enrich.account.Headcount.Introduction;
import io.blotter.enrich.account.Outcome;
import io.blotter.enrich.account.PersonAccount;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.statement.Deed;
import io.blotter.enrich.statement.Relation;
import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Count;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Searches;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Facts that are one number an operation: arrests, searches, charges. */
final class PersonFacts {
    private final EvidenceWriter evidence;
    private final FactIds ids;
    /** Those told of are one case of many where there are so many times more. */
    private static final BigDecimal LEAST_OF_MANY = BigDecimal.TEN;

    private final Prominence prominence;
    private final Document document;
    private final Ages ages;
    private final CountryOfCount countries;
    private final RecalledNumbers recalled;

    PersonFacts(Document document, Terms terms, EvidenceWriter evidence, FactIds ids, Prominence prominence) {
        this.document = document;
        this.ages = new Ages(document);
        this.countries = new CountryOfCount(document, terms);
        this.recalled = new RecalledNumbers(document, terms);
        this.evidence = evidence;
        this.ids = ids;
        this.prominence = prominence;
    }

    /** The fact of {@code deed} and the parts of it that {@code statements} tell, in {@code sentences} about one operation. */
    List<Fact> of(Deed deed, List<Statement> statements, List<Sentence> sentences) {
        List<Statement> counted = new ArrayList<>();
        for (Statement statement : statements) {
            boolean whole = deed != Deed.CHARGE || !isOfASlice(statement, statements);
            if (statement.deed() == deed && countsPersons(statement) && whole) {
                counted.add(statement);
            }
        }
        if (counted.isEmpty()) {
            return List.of();
        }
        List<Statement> own = joinLists(withoutOrders(counted));
        List<Headcount> heads = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            boolean first = i == 0 && isFirstTold(own);
            heads.add(head(i, first ? own.get(i).as(Relation.NEW) : own.get(i)));
        }
        boolean onlyExamples = own.stream().allMatch(s -> s.relation() == Relation.EXAMPLE);
        if (deed == Deed.CHARGE && onlyExamples) {
            return List.of();
        }
        Optional<Outcome> outcome =
                PersonAccount.of(heads, deed == Deed.ARREST && heads.size() > 1 ? recalled.in(sentences) : Set.of());
        if (outcome.isEmpty()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        List<Integer> whole = new ArrayList<>(outcome.get().formedOf());
        whole.addAll(outcome.get().restated());
        facts.add(fact(
                deed,
                Values.count(outcome.get()),
                false,
                evidenceOf(own, whole),
                outcome.get().reason()));
        for (int part : outcome.get().parts()) {
            Outcome alone = PersonAccount.of(List.of(heads.get(part)), Set.of()).orElseThrow();
            facts.add(fact(deed, Values.count(alone), true, evidenceOf(own, List.of(part)), "part of the total"));
        }
        return facts;
    }

    /** "Officers are serving nine warrants. By noon eight were arrested": whom they found, not whom they were sent for. */
    private List<Statement> withoutOrders(List<Statement> counted) {
        List<Statement> found =
                counted.stream().filter(statement -> !isOrder(statement)).toList();
        BigDecimal most = found.stream()
                .filter(statement -> !statement.part())
                .map(statement -> statement.mention().count().orElseThrow().value())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        BigDecimal ordered = counted.stream()
                .filter(this::isOrder)
                .map(statement -> statement.mention().count().orElseThrow().value())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        boolean fewerFound = most.compareTo(ordered) < 0 && most.add(most).compareTo(ordered) >= 0;
        return fewerFound ? found : counted;
    }

    private boolean isOrder(Statement statement) {
        return statement.mention().kind() == Mention.Kind.ARRESTS
                && switch (document.token(statement.mention().to() - 1).key()) {
                    case "warrant", "warrants", "order", "orders" -> true;
                    default -> false;
                };
    }

    /** "27 of its members were arrested; 19 of them were later indicted", in a story of 5,500 arrests: one case of many. */
    private boolean isOfASlice(Statement charge, List<Statement> statements) {
        int of = charge.mention().to();
        boolean them = document.is(of, "of") && (document.is(of + 1, "them") || document.is(of + 1, "whom"));
        BigDecimal last = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (Statement statement : statements) {
            BigDecimal arrested = statement.deed() == Deed.ARREST
                    ? statement.mention().count().map(Quantity::value).orElse(BigDecimal.ZERO)
                    : BigDecimal.ZERO;
            boolean before = statement.mention().from() < charge.mention().from()
                    && statement.sentence() >= charge.sentence() - 1;
            last = before && arrested.signum() > 0 ? arrested : last;
            most = most.max(arrested);
        }
        return them && last.signum() > 0 && last.multiply(LEAST_OF_MANY).compareTo(most) <= 0;
    }

    private static boolean countsPersons(Statement statement) {
        for (Mention mention : statement.mentions()) {
            if (mention.count().filter(Quantity::isWholeCount).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** "Arrested: fifteen in Albania; four in Kosovo": the items of one list are one saying. */
    private List<Statement> joinLists(List<Statement> own) {
        List<Statement> joined = new ArrayList<>();
        for (Statement statement : own) {
            Statement last = joined.isEmpty() ? statement : joined.get(joined.size() - 1);
            boolean goesOn = last.sentence() < statement.sentence()
                    && isListed(last)
                    && isListed(statement)
                    && introductionOf(last) == introductionOf(statement);
            boolean first = joined.size() < 2 || joined.get(joined.size() - 2).sentence() < last.sentence();
            if (goesOn || (first && isOnTop(last, statement))) {
                List<Mention> all = new ArrayList<>(last.mentions());
                all.addAll(statement.mentions());
                joined.set(joined.size() - 1, last.of(List.copyOf(all)));
            } else {
                joined.add(statement);
            }
        }
        return joined;
    }

    /** "The leader of the gang was arrested with two others": told in one breath, and none of those told of just before. */
    private boolean isOnTop(Statement last, Statement statement) {
        Mention mention = statement.mention();
        boolean others = false;
        for (int i = mention.from(); i < mention.to(); i++) {
            others |= document.is(i, "others") || document.is(i, "other");
        }
        return last.sentence() == statement.sentence()
                && last.mention().from() < mention.from()
                && mention.kind() == Mention.Kind.PERSONS
                && last.mention().kind() == Mention.Kind.PERSONS
                && last.mentions().size() == 1
                && isOne(last.mention())
                && !last.part()
                && !statement.part()
                && (others || statement.relation() == Relation.ADDED);
    }

    private static boolean isOne(Mention mention) {
        return mention.count()
                .filter(count -> count.value().compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }

    /** Whether it is of persons of whom only the sentence that introduces their list says it. */
    private boolean isListed(Statement statement) {
        return statement.mention().kind() == Mention.Kind.PERSONS
                && statement.trigger() == statement.mention().from()
                && !statement.part()
                && introductionOf(statement) >= 0;
    }

    private int introductionOf(Statement statement) {
        return document.blockOf(document.sentences().get(statement.sentence())).introducedBy();
    }

    private Headcount head(int id, Statement statement) {
        Introduction introduction =
                switch (statement.relation()) {
                    case NEW, PART, EXAMPLE -> Introduction.NEW;
                    case ADDED -> Introduction.ADDED;
                    case MIXED -> Introduction.MIXED;
                    case ALSO -> Introduction.ALSO;
                    case KNOWN -> Introduction.KNOWN;
                    case PERIOD -> Introduction.PERIOD;
                };
        String told = ages.of(statement.mentions());
        int ordinal = statement.mention().from() + 1;
        boolean counted = ordinal < document.tokens().size()
                && Headcount.isOrdinal(document.token(ordinal).key());
        String noun =
                document.token(counted ? ordinal : statement.mention().to() - 1).key();
        return new Headcount(
                figure(id, statement),
                introduction,
                told.isEmpty() ? noun : told,
                !told.isEmpty(),
                prominence.isTitled(statement),
                countries.of(statement));
    }

    /** "Officers arrested the pair": nobody was told of as arrested before them, nor is anybody who is with them. */
    private static boolean isFirstTold(List<Statement> own) {
        return isSeveral(own.get(0))
                && own.get(0).relation() == Relation.KNOWN
                && own.stream().skip(1).noneMatch(each -> each.relation() == Relation.KNOWN);
    }

    private static boolean isSeveral(Statement statement) {
        return statement.mention().count().orElseThrow().value().compareTo(BigDecimal.ONE) > 0;
    }

    private Figure figure(int id, Statement statement) {
        Quantity first = statement.mention().count().orElseThrow();
        Figure figure = Values.figure(id, first, statement.part(), prominence.isProminent(statement));
        boolean added = figure.additional() || statement.relation() == Relation.ADDED;
        List<Quantity> counts = statement.mentions().stream()
                .map(mention -> mention.count().orElseThrow())
                .toList();
        boolean single = counts.size() == 1;
        BigDecimal sum = counts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure(
                id,
                sum,
                single ? figure.low() : Optional.of(sum),
                single ? figure.high() : Optional.of(sum),
                first.qualifier(),
                counts.stream().anyMatch(Quantity::total) || isTotalBehind(statement),
                added,
                figure.part(),
                figure.prominent());
    }

    /** "Ten people in all were in custody". */
    private boolean isTotalBehind(Statement statement) {
        int behind = statement.mentions().get(statement.mentions().size() - 1).to();
        return document.is(behind, "altogether")
                || (document.is(behind, "in") && (document.is(behind + 1, "all") || document.is(behind + 1, "total")))
                || (document.is(behind, "all") && document.is(behind + 1, "told"));
    }

    private List<Evidence> evidenceOf(List<Statement> statements, List<Integer> which) {
        List<Evidence> spans = new ArrayList<>();
        for (int i : which) {
            for (Mention mention : statements.get(i).mentions()) {
                spans.add(evidence.ofPersons(mention.from(), mention.to()));
            }
        }
        return spans;
    }

    private Fact fact(Deed deed, Count count, boolean part, List<Evidence> spans, String reason) {
        Object statement =
                switch (deed) {
                    case ARREST -> new Arrests(count);
                    case SEARCH -> new Searches(count);
                    default -> new Charges(count);
                };
        String kind =
                switch (deed) {
                    case ARREST -> "arrests";
                    case SEARCH -> "searches";
                    default -> "charges";
                };
        return new Fact(ids.of(kind + "-" + count.getBest()), statement, part, spans, reason);
    }
}
