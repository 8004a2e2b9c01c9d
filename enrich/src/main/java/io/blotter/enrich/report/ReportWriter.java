package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Subjects;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.operation.OperationDraft;
import io.blotter.enrich.statement.Deed;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.TextDigest;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Fact;
import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Period;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.ValueTotal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Writes the report on one announcement. */
public final class ReportWriter {
    private static final int REACH_OF_CUE = 3;

    private final Announcement announcement;
    private final Document document;
    private final Terms terms;
    private final FactIds ids = new FactIds();
    private final List<String> reasons = new ArrayList<>();
    private final PersonFacts persons;
    private final SeizureFacts seizures;
    private final CartelFinder cartels;
    private final PlatformFinder platforms;
    private final CountryFinder countries;
    private final TownFinder towns;
    private final CodenameFinder codenames;
    private final WholeFinder wholes;
    private final DayFinder days;
    private final Landmarks landmarks;

    /** A writer for {@code announcement}, as it was read. */
    public ReportWriter(Announcement announcement, Document document, Terms terms, Subjects subjects) {
        this.announcement = announcement;
        this.document = document;
        this.terms = terms;
        EvidenceWriter evidence = new EvidenceWriter(document, terms);
        Prominence prominence = new Prominence(document);
        this.persons = new PersonFacts(document, terms, evidence, ids, prominence);
        this.seizures = new SeizureFacts(evidence, prominence);
        this.cartels = new CartelFinder(document, terms, evidence);
        this.platforms = new PlatformFinder(document, terms);
        Places places = new Places(document, terms);
        this.countries = new CountryFinder(document, terms, places);
        this.towns = new TownFinder(document, terms, places);
        this.codenames = new CodenameFinder(document, terms);
        this.wholes = new WholeFinder(document, terms, codenames);
        this.days = new DayFinder(document, terms);
        this.landmarks = new Landmarks(document, terms, subjects);
    }

    /** The report; irrelevant where no operation has facts. */
    public Report write(List<OperationDraft> drafts) {
        List<ReportedOperation> operations = new ArrayList<>();
        List<Integer> untold = Sentences.untold(drafts, document);
        for (OperationDraft draft : drafts) {
            ReportedOperation operation = operation(draft, untold, operations);
            if (!operation.getFacts().isEmpty()) {
                operations.add(operation);
                reasons.add(draft.reason());
            }
        }
        return new Report(
                announcement.getId(),
                announcement.getSource(),
                announcement.getUrl().orElse(null),
                document.publishedOn().orElse(null),
                !operations.isEmpty(),
                TextDigest.of(document),
                operations);
    }

    /** Why the statements of each operation written belong to it, in the order of the report. */
    public List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** The operation that {@code draft} tells; {@code before}: those of the same story, the main one first. */
    private ReportedOperation operation(OperationDraft draft, List<Integer> untold, List<ReportedOperation> before) {
        int ordinal = before.size();
        List<Sentence> told = Sentences.of(draft, document);
        List<Sentence> sentences = draft.primary() ? Sentences.with(untold, draft, document) : told;
        Optional<ReportedOperation> main = before.stream().findFirst().filter(unused -> !isSeparate(told));
        boolean statistic = draft.kind() == OperationKind.STATISTIC;
        List<Fact> facts = new ArrayList<>();
        for (Deed deed : List.of(Deed.ARREST, Deed.SEARCH, Deed.CHARGE)) {
            facts.addAll(persons.of(deed, draft.statements(), sentences));
        }
        List<Goods> goods = seizures.of(draft.statements());
        List<String> goodsIds = new ArrayList<>(goods.size());
        for (Goods one : goods) {
            goodsIds.add(ids.of("seizure-" + one.statementId()));
        }
        List<ValueTotal> assets = ValueTotals.ofAssets(goods, goodsIds);
        List<ValueTotal> drugs = ValueTotals.ofDrugs(goods, goodsIds);
        for (int i = 0; i < goods.size(); i++) {
            facts.add(fact(goods.get(i), goodsIds.get(i)));
        }
        List<LocalDate> actionDays = days.days(draft);
        Optional<Period> period = actionDays.isEmpty() ? days.period(draft) : Optional.empty();
        TreeSet<String> platformNames = new TreeSet<>(platforms.find(sentences));
        draft.platform().ifPresent(platformNames::add);
        List<CartelMention> targets = cartels.find(told, draft.primary() ? Sentences.at(untold, document) : List.of());
        if (targets.isEmpty() && !statistic) {
            targets = main.map(ReportedOperation::getCartels).orElse(List.of());
        }
        List<String> home = main.map(ReportedOperation::getCountries).orElse(List.of());
        return new ReportedOperation(
                ordinal,
                ordinal == 0 && draft.primary(),
                draft.kind(),
                statistic
                        ? draft.platform().orElse(null)
                        : codenames.find(sentences).orElse(null),
                statistic ? List.of() : actionDays,
                statistic ? null : period.orElse(null),
                targets,
                List.copyOf(platformNames),
                countries.find(draft, home, untold),
                facts,
                assets,
                drugs,
                statistic ? null : wholes.find(sentences).orElse(null),
                towns.find(sentences),
                landmarks.agencies(sentences),
                landmarks.subjects(sentences));
    }

    /** "In a separate case": told in the same story, and of others. */
    private boolean isSeparate(List<Sentence> sentences) {
        return sentences.stream().limit(1).anyMatch(sentence -> {
            for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + REACH_OF_CUE); i++) {
                if (terms.term(i, TermKind.BACKGROUND)
                        .filter(cue -> cue.id().equals("SEPARATE"))
                        .isPresent()) {
                    return true;
                }
            }
            return false;
        });
    }

    private static Fact fact(Goods goods, String id) {
        Seizure seizure = goods.seizure();
        String reason = goods.isPart() ? goods.reason() : "stated as seized";
        return new Fact(id, seizure, goods.isPart(), goods.evidence(), reason);
    }
}
