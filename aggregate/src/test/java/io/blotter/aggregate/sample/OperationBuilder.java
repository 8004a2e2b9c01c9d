package io.blotter.aggregate.sample;

import io.blotter.quantity.Counts;
import io.blotter.quantity.Masses;
import io.blotter.quantity.Monies;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Count;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Mass;
import io.blotter.schemas.Money;
import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Period;
import io.blotter.schemas.Qualifier;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import io.blotter.schemas.TextPart;
import io.blotter.schemas.ValueTotal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A reported operation in few words. */
public final class OperationBuilder {
    private static final List<Evidence> EVIDENCE = List.of(new Evidence(TextPart.BODY, 0, 5, "words"));

    private final boolean primary;
    private final List<Fact> facts = new ArrayList<>();
    private final List<ValueTotal> seizedValue = new ArrayList<>();
    private final List<ValueTotal> drugValue = new ArrayList<>();
    private OperationKind kind = OperationKind.ACTION;
    private @Nullable String name;
    private List<LocalDate> days = List.of();
    private @Nullable Period period;
    private @Nullable String whole;
    private List<CartelMention> cartels = List.of();
    private List<String> platforms = List.of();
    private List<String> countries = List.of();
    private List<String> towns = List.of();
    private List<String> agencies = List.of();
    private List<String> subjects = List.of();

    OperationBuilder(boolean primary) {
        this.primary = primary;
    }

    public OperationBuilder statistic() {
        kind = OperationKind.STATISTIC;
        return this;
    }

    public OperationBuilder named(String codeName) {
        name = codeName;
        return this;
    }

    /** The text says that it is part of an operation of this code name. */
    public OperationBuilder partOf(String codeName) {
        whole = codeName;
        return this;
    }

    public OperationBuilder on(String... isoDays) {
        days = Arrays.stream(isoDays).map(LocalDate::parse).toList();
        return this;
    }

    public OperationBuilder between(String from, String to) {
        period = new Period(LocalDate.parse(from), LocalDate.parse(to));
        return this;
    }

    public OperationBuilder against(String... cartelIds) {
        cartels = Arrays.stream(cartelIds)
                .sorted()
                .map(id -> new CartelMention(id, "Name of " + id, false, List.of(), ""))
                .toList();
        return this;
    }

    /** A group that no list knows, by the id of the proper name that it is told under. */
    public OperationBuilder againstUnknown(String cartelId) {
        cartels = List.of(new CartelMention(cartelId, "Name of " + cartelId, true, List.of(), ""));
        return this;
    }

    public OperationBuilder onPlatform(String... names) {
        platforms = Arrays.stream(names).sorted().toList();
        return this;
    }

    public OperationBuilder in(String... codes) {
        countries = Arrays.stream(codes).sorted().toList();
        return this;
    }

    public OperationBuilder around(String... townsOfCountries) {
        towns = Arrays.stream(townsOfCountries).sorted().toList();
        return this;
    }

    public OperationBuilder by(String... authorities) {
        agencies = Arrays.stream(authorities).sorted().toList();
        return this;
    }

    public OperationBuilder concerning(String... ids) {
        subjects = Arrays.stream(ids).sorted().toList();
        return this;
    }

    public OperationBuilder arrests(long persons) {
        return arrests(Counts.exactly(persons));
    }

    public OperationBuilder arrests(Count persons) {
        return fact(new Arrests(persons), false);
    }

    public OperationBuilder aboutArrests(long persons) {
        Count about = Counts.of(OptionalLong.empty(), persons, OptionalLong.empty(), Qualifier.APPROXIMATE);
        return fact(new Arrests(about), false);
    }

    public OperationBuilder arrestsAsPart(long persons) {
        return fact(new Arrests(Counts.exactly(persons)), true);
    }

    public OperationBuilder searches(long premises) {
        return fact(new Searches(Counts.exactly(premises)), false);
    }

    public OperationBuilder charges(long persons) {
        return fact(new Charges(Counts.exactly(persons)), false);
    }

    public OperationBuilder drug(@Nullable String substance, String kilograms) {
        return drug(substance, exactly(kilograms));
    }

    public OperationBuilder drug(@Nullable String substance, Mass mass) {
        return fact(drugStatement(substance, mass), false);
    }

    public OperationBuilder drugAsPart(String substance, String kilograms) {
        return fact(drugStatement(substance, exactly(kilograms)), true);
    }

    public OperationBuilder number(SeizureCategory category, long count) {
        return number(category, Counts.exactly(count));
    }

    public OperationBuilder number(SeizureCategory category, Count count) {
        return fact(new Seizure(category, null, null, null, count, null, null, null), false);
    }

    public OperationBuilder value(SeizureCategory category, String amount, String currency) {
        return value(category, Monies.exactly(new BigDecimal(amount), currency));
    }

    public OperationBuilder value(SeizureCategory category, Money money) {
        return fact(valueStatement(category, money), false);
    }

    public OperationBuilder valueAsPart(SeizureCategory category, String amount, String currency) {
        return fact(valueStatement(category, Monies.exactly(new BigDecimal(amount), currency)), true);
    }

    /** The announcement's own total, formed of all facts so far. */
    public OperationBuilder seizedValue(String amount, String currency) {
        seizedValue.add(new ValueTotal(
                Monies.exactly(new BigDecimal(amount), currency),
                facts.stream().map(Fact::getId).toList(),
                ""));
        return this;
    }

    public OperationBuilder drugValue(String amount, String currency) {
        return drugValue(Monies.exactly(new BigDecimal(amount), currency));
    }

    public OperationBuilder drugValue(Money money) {
        drugValue.add(new ValueTotal(money, List.of(), ""));
        return this;
    }

    private static Mass exactly(String kilograms) {
        return Masses.exactly(new BigDecimal(kilograms), "kg");
    }

    private static Seizure drugStatement(@Nullable String substance, Mass mass) {
        return new Seizure(SeizureCategory.DRUG, substance, null, mass, null, null, null, null);
    }

    private static Seizure valueStatement(SeizureCategory category, Money money) {
        return new Seizure(category, null, null, null, null, null, money, null);
    }

    private OperationBuilder fact(Object statement, boolean part) {
        facts.add(new Fact("fact-" + facts.size(), statement, part, EVIDENCE, ""));
        return this;
    }

    ReportedOperation build(int ordinal) {
        return new ReportedOperation(
                ordinal,
                primary,
                kind,
                name,
                days,
                period,
                cartels,
                platforms,
                countries,
                List.copyOf(facts),
                List.copyOf(seizedValue),
                List.copyOf(drugValue),
                whole,
                towns,
                agencies,
                subjects);
    }
}
