package io.blotter.enrich.report;

import io.blotter.enrich.account.Figure;
import io.blotter.enrich.account.GoodsAccount;
import io.blotter.enrich.account.GoodsAccount.Relations;
import io.blotter.enrich.account.GoodsAccount.Restatement;
import io.blotter.enrich.account.GoodsAccount.Told;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.statement.Deed;
import io.blotter.enrich.statement.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings what is said to be seized to distinct goods. */
final class SeizureFacts {
    /** Headlines round: "close to 900 million" is 893.8. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.03");

    private final EvidenceWriter evidence;
    private final Prominence prominence;

    SeizureFacts(EvidenceWriter evidence, Prominence prominence) {
        this.evidence = evidence;
        this.prominence = prominence;
    }

    /** The distinct goods that {@code statements} tell of, parts marked, in the order of the text. */
    List<Goods> of(List<Statement> statements) {
        List<Goods> all = new ArrayList<>();
        for (Statement statement : statements) {
            Mention mention = statement.mention();
            boolean sound = mention.mainQuantity().filter(Values::fits).isPresent()
                    && mention.money().stream().allMatch(Values::fits);
            if (statement.deed() != Deed.SEIZE || !sound) {
                continue;
            }
            int place = prominence.placeOf(statement);
            boolean prominent = prominence.isProminent(statement);
            Figure figure =
                    Values.figure(all.size(), mention.mainQuantity().orElseThrow(), statement.part(), prominent);
            Goods goods = new Goods(mention, figure, place, evidence.of(mention.from(), mention.to()));
            if (goods.isStateable()) {
                all.add(goods);
            }
        }
        return relate(all);
    }

    private static List<Goods> relate(List<Goods> all) {
        Map<String, List<Told>> kinds = new LinkedHashMap<>();
        for (Goods goods : all) {
            if (!isNamedElsewhere(goods, all)) {
                kinds.computeIfAbsent(goods.kind(), unused -> new ArrayList<>())
                        .add(new Told(goods.figure(), goods.place()));
            }
        }
        List<Integer> gone = new ArrayList<>();
        for (List<Told> figures : kinds.values()) {
            Relations relations = GoodsAccount.of(figures);
            for (Restatement restatement : relations.restated()) {
                all.get(restatement.same()).absorb(all.get(restatement.id()));
                gone.add(restatement.id());
            }
            relations.parts().forEach(id -> all.get(id).markPart("part of a larger figure for the same goods"));
        }
        all.forEach(goods -> markGrandTotal(goods, all));
        all.forEach(goods -> markPartsOfDrugs(goods, all));
        List<Goods> distinct = new ArrayList<>();
        for (Goods goods : all) {
            boolean restated = gone.contains(goods.figure().id())
                    || isWeighedElsewhere(goods, all)
                    || isNamedElsewhere(goods, all);
            if (!restated) {
                distinct.add(goods);
            }
        }
        return distinct;
    }

    /** Packages say nothing new where the same substance is weighed, or where they are of any drug. */
    private static boolean isWeighedElsewhere(Goods goods, List<Goods> all) {
        boolean anyDrug = isAnyDrug(goods);
        if (!goods.isPackages()) {
            return false;
        }
        for (Goods other : all) {
            boolean alike = other.substance().equals(goods.substance())
                    || (anyDrug && other.substance().isPresent());
            if (other.hasMass() && alike) {
                return true;
            }
        }
        return false;
    }

    /** A bare sum in the headline that several named sums of the text come to is the total of them all. */
    private static void markGrandTotal(Goods goods, List<Goods> all) {
        if (!goods.isSum()
                || !goods.isNameless()
                || goods.isStreetValue()
                || goods.money().isEmpty()) {
            return;
        }
        Quantity total = goods.money().get();
        List<Quantity> others = all.stream()
                .filter(other -> other != goods && !other.isStreetValue() && other.place() != goods.place())
                .flatMap(other -> other.money().stream())
                .filter(money -> money.unit().equals(total.unit()))
                .filter(money -> money.value().compareTo(total.value()) < 0)
                .toList();
        BigDecimal sum = others.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean comesTo =
                sum.subtract(total.value()).abs().compareTo(total.value().multiply(ROUNDING)) <= 0;
        if (others.size() > 1 && comesTo) {
            goods.markGrandTotal();
        }
    }

    /** "850 kg of drugs", of which another sentence names two kinds or more: those are parts of it. */
    private static void markPartsOfDrugs(Goods goods, List<Goods> all) {
        if (!goods.hasMass() || goods.isPart() || !isAnyDrug(goods)) {
            return;
        }
        List<Goods> kinds = all.stream()
                .filter(other -> other.hasMass() && !other.isPart() && other.place() != goods.place())
                .filter(other -> other.substance().isPresent() && !isAnyDrug(other))
                .toList();
        BigDecimal sum = kinds.stream().map(other -> other.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (kinds.size() > 1 && sum.compareTo(goods.figure().value()) <= 0) {
            kinds.forEach(kind -> kind.markPart("part of the drugs stated together"));
        }
    }

    private static boolean isAnyDrug(Goods goods) {
        return goods.substance().filter("drugs"::equals).isPresent();
    }

    /** A bare sum that another sentence says the contents of. */
    private static boolean isNamedElsewhere(Goods goods, List<Goods> all) {
        if (!goods.isSum() || !goods.isNameless() || goods.isStreetValue()) {
            return false;
        }
        for (Goods other : all) {
            if (other != goods && !other.isNameless() && other.isSum() && sameSum(goods, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameSum(Goods goods, Goods other) {
        Optional<Quantity> a = goods.money();
        Optional<Quantity> b = other.money();
        return a.isPresent()
                && b.isPresent()
                && a.get().unit().equals(b.get().unit())
                && a.get().value().compareTo(b.get().value()) == 0;
    }
}
