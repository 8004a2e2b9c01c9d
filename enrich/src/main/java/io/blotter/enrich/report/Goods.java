package io.blotter.enrich.report;

import io.blotter.enrich.account.Figure;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One thing seized, as the text states it, on its way to a fact. */
final class Goods {
    private final Mention mention;
    private final Figure figure;
    private final int place;
    private final List<Evidence> evidence = new ArrayList<>();
    private Optional<Quantity> money;
    private boolean street;
    private boolean part;
    private boolean grandTotal;
    private String reason = "";

    Goods(Mention mention, Figure figure, int place, Evidence evidence) {
        this.place = place;
        this.mention = mention;
        this.figure = figure;
        this.evidence.add(evidence);
        this.money = mention.money();
        this.street = mention.street();
    }

    Figure figure() {
        return figure;
    }

    /** The sentence or list that states it. */
    int place() {
        return place;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    Optional<Quantity> money() {
        return money;
    }

    /** Makes a bare sum one of all the assets. */
    void markGrandTotal() {
        grandTotal = true;
    }

    SeizureCategory category() {
        return grandTotal ? SeizureCategory.ASSETS : mention.category().orElse(SeizureCategory.OTHER);
    }

    boolean isStreetValue() {
        return street;
    }

    boolean isPart() {
        return part;
    }

    String reason() {
        return reason;
    }

    /** Whether it is known by a sum alone. */
    boolean isSum() {
        return mention.mass().isEmpty()
                && mention.count().isEmpty()
                && mention.volume().isEmpty();
    }

    /** Whether no word says what the sum is of. */
    boolean isNameless() {
        return mention.item().isEmpty() && mention.substance().isEmpty();
    }

    boolean isPackages() {
        return mention.mass().isEmpty()
                && mention.portion().filter(Goods::isPackage).isPresent();
    }

    private static boolean isPackage(String portion) {
        return portion.equals("brick");
    }

    boolean isCounterfeit() {
        return mention.item().filter("counterfeit goods"::equals).isPresent();
    }

    Optional<String> substance() {
        return mention.substance();
    }

    boolean hasMass() {
        return mention.mass().isPresent();
    }

    void markPart(String why) {
        part = true;
        reason = why;
    }

    /** Takes over what another telling of the same goods adds. */
    void absorb(Goods restated) {
        evidence.addAll(restated.evidence);
        if (money.isEmpty()) {
            money = restated.money;
            street = restated.street;
        }
    }

    /** What is compared with what: goods of the same kind in the same measure. */
    String kind() {
        String measure = mention.mass().isPresent()
                ? "mass"
                : mention.count().isPresent()
                        ? "count " + mention.portion().orElse("")
                        : mention.volume().isPresent()
                                ? "volume"
                                : "money " + mention.money().map(Quantity::unit).orElse("");
        return category() + "/" + mention.substance().orElse("") + "/"
                + mention.item()
                        .filter(i -> category() == SeizureCategory.OTHER)
                        .orElse("") + "/" + measure;
    }

    /** What is stated, as an id. */
    String statementId() {
        Quantity main = mention.mainQuantity().orElseThrow();
        String unit = mention.mass().isPresent()
                ? "kg"
                : mention.portion().orElse(main.unit().toLowerCase(Locale.ROOT));
        String what = category().name().toLowerCase(Locale.ROOT)
                + mention.substance().map(name -> "-" + name.replace(' ', '-')).orElse("");
        return what + "-" + main.value().stripTrailingZeros().toPlainString() + unit;
    }

    Seizure seizure() {
        Optional<String> unit = isVolume() ? mention.volume().map(Quantity::unit) : mention.portion();
        Optional<Quantity> count = wholeCount();
        return new Seizure(
                category(),
                mention.substance().orElse(null),
                mention.substance().isPresent() ? null : mention.item().orElse(null),
                mention.mass().map(Values::mass).orElse(null),
                count.map(Values::count).orElse(null),
                count.isPresent() ? unit.orElse(null) : null,
                money.filter(unused -> !street).map(Values::money).orElse(null),
                money.filter(unused -> street).map(Values::money).orElse(null));
    }

    private boolean isVolume() {
        return mention.volume().isPresent() && mention.count().isEmpty();
    }

    /** How many there are, where it is a whole number and says more than the weight. */
    private Optional<Quantity> wholeCount() {
        boolean packagesWeighed = mention.mass().isPresent()
                && mention.portion().filter(Goods::isPackage).isPresent();
        Optional<Quantity> counted = isVolume() ? mention.volume() : mention.count();
        return packagesWeighed ? Optional.empty() : counted.filter(Goods::isWhole);
    }

    private static boolean isWhole(Quantity quantity) {
        return quantity.value().stripTrailingZeros().scale() <= 0;
    }

    /** Whether a seizure record can hold it. */
    boolean isStateable() {
        return mention.mass().isPresent() || money.isPresent() || wholeCount().isPresent();
    }
}
