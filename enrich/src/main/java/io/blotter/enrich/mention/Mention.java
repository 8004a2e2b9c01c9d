package io.blotter.enrich.mention;

import io.blotter.enrich.quantity.Quantity;
import io.blotter.schemas.SeizureCategory;
import java.util.Optional;

/**
 * A noun group with its quantities: "15 high-end cars", "2.7 tonnes of cocaine worth €190 million", "three men".
 *
 * @param kind what is mentioned
 * @param from its first token
 * @param to the token after its last one
 * @param count how many; persons, premises, things or portions
 * @param mass how much by weight
 * @param volume how much by volume
 * @param money the amount that it is ("€3 million in cash") or is worth
 * @param street whether the money is the street or market value of drugs
 * @param category what kind of thing; empty for persons, premises and things that no word list knows
 * @param substance standard name of the drug
 * @param item the thing's standard name
 * @param portion what is counted where it is not the thing itself
 * @param countsTrigger whether it counts occurrences of a deed ("six arrests"), not persons or things
 */
public record Mention(
        Kind kind,
        int from,
        int to,
        Optional<Quantity> count,
        Optional<Quantity> mass,
        Optional<Quantity> volume,
        Optional<Quantity> money,
        boolean street,
        Optional<SeizureCategory> category,
        Optional<String> substance,
        Optional<String> item,
        Optional<String> portion,
        boolean countsTrigger) {

    /** What is mentioned. */
    public enum Kind {
        /** Persons who may have been arrested. */
        PERSONS,
        /** Police officers and others on the arresting side. */
        OFFICIALS,
        /** Premises. */
        PREMISES,
        /** Things, drugs and money. */
        THINGS,
        /** Arrests that are counted. */
        ARRESTS,
        /** Searches that are counted. */
        SEARCHES,
        /** Charges that are counted. */
        CHARGES
    }

    static Mention ofCount(Kind kind, int from, int to, Quantity count, boolean countsTrigger) {
        return new Mention(
                kind,
                from,
                to,
                Optional.of(count),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                countsTrigger);
    }

    static Mention ofThing(
            int from, int to, SeizureCategory category, Optional<String> substance, Optional<String> item) {
        return new Mention(
                Kind.THINGS,
                from,
                to,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(category),
                substance,
                item,
                Optional.empty(),
                false);
    }

    /** A thing that no word list knows, by its own words. */
    static Mention ofUnlisted(int from, int to, String item) {
        return new Mention(
                Kind.THINGS,
                from,
                to,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(item),
                Optional.empty(),
                false);
    }

    Mention ofSubstance(String name) {
        return new Mention(
                kind,
                from,
                to,
                count,
                mass,
                volume,
                money,
                street,
                category,
                Optional.of(name),
                item,
                portion,
                countsTrigger);
    }

    /** Another lot of the same goods, of which nothing is said yet. */
    Mention ofSameGoods(int start, int end) {
        return new Mention(
                kind,
                start,
                end,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                category,
                substance,
                item,
                Optional.empty(),
                false);
    }

    /** The same in another category. */
    public Mention inCategory(SeizureCategory other) {
        return new Mention(
                Kind.THINGS,
                from,
                to,
                count,
                mass,
                volume,
                money,
                street,
                Optional.of(other),
                substance,
                item,
                portion,
                countsTrigger);
    }

    /** Whether it is nothing but a sum that drugs would have brought. */
    public boolean isBareValue() {
        return street
                && money.filter(sum -> sum.from() == from && sum.to() == to).isPresent();
    }

    /** Whether it is a sum of which no word says what it is. */
    public boolean isNamelessSum() {
        return kind == Kind.THINGS && money.isPresent() && !street && item.isEmpty() && substance.isEmpty();
    }

    /** Whether no word list knows the thing. */
    public boolean isUnlisted() {
        return kind == Kind.THINGS && category.isEmpty();
    }

    Mention withCount(Quantity quantity, Optional<String> unit) {
        return new Mention(
                kind,
                from,
                to,
                Optional.of(quantity),
                mass,
                volume,
                money,
                street,
                category,
                substance,
                item,
                unit,
                countsTrigger);
    }

    Mention withMass(Quantity quantity) {
        return new Mention(
                kind,
                from,
                to,
                count,
                Optional.of(quantity),
                volume,
                money,
                street,
                category,
                substance,
                item,
                portion,
                countsTrigger);
    }

    Mention withVolume(Quantity quantity) {
        return new Mention(
                kind,
                from,
                to,
                count,
                mass,
                Optional.of(quantity),
                money,
                street,
                category,
                substance,
                item,
                portion,
                countsTrigger);
    }

    Mention withMoney(Quantity quantity, boolean asStreetValue) {
        return new Mention(
                kind,
                from,
                Math.max(to, quantity.to()),
                count,
                mass,
                volume,
                Optional.of(quantity),
                asStreetValue,
                category,
                substance,
                item,
                portion,
                countsTrigger);
    }

    /** Arrested persons, {@code count} of them. */
    public static Mention ofPersons(int from, int to, Quantity count) {
        return ofCount(Kind.PERSONS, from, to, count, false);
    }

    /** The same thing, known by its money alone. */
    public Mention moneyOnly() {
        return new Mention(
                kind,
                from,
                to,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                money,
                street,
                category,
                substance,
                item,
                Optional.empty(),
                countsTrigger);
    }

    /** Whether the mention says how many or how much. */
    public boolean isQuantified() {
        return count.isPresent() || mass.isPresent() || volume.isPresent() || money.isPresent();
    }

    /** The quantity that says most: weight, else number, else volume, else money. */
    public Optional<Quantity> mainQuantity() {
        return mass.or(() -> count).or(() -> volume).or(() -> money);
    }
}
