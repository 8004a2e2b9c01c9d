package io.blotter.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.blotter.schemas.ActionDay;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.CountTotal;
import io.blotter.schemas.CurrencyTotal;
import io.blotter.schemas.DecimalTotal;
import io.blotter.schemas.DrugTotal;
import io.blotter.schemas.Figures;
import io.blotter.schemas.ItemTotal;
import java.util.List;

/** What {@code blotter totals} prints for a cartel. */
public final class TotalsJson {
    private TotalsJson() {}

    /** The totals as one object. */
    public static ObjectNode of(CartelTotals totals) {
        ObjectNode node = Json.object();
        node.put("cartel", totals.getCartelId());
        node.put("name", totals.getName());
        figures(node, totals.getFigures());
        node.set("firstAction", Json.textOrNull(totals.getFirstAction()));
        node.set("lastAction", Json.textOrNull(totals.getLastAction()));
        return node;
    }

    /** The totals of one month as one object. */
    public static ObjectNode of(CartelMonth month) {
        ObjectNode node = Json.object();
        node.put("cartel", month.getCartelId());
        node.put("name", month.getName());
        node.put("month", month.getMonth());
        figures(node, month.getFigures());
        node.set("firstAction", day(month.getDays(), 0));
        node.set("lastAction", day(month.getDays(), month.getDays().size() - 1));
        return node;
    }

    /** Of the totals of one month what a chart shows. */
    public static ObjectNode gist(CartelMonth month) {
        ObjectNode node = Json.object();
        node.put("month", month.getMonth());
        node.put("operations", month.getFigures().getOperations());
        node.set("arrests", count(month.getFigures().getArrests()));
        node.set("seizedValueEur", decimal(month.getFigures().getSeizedValueEuro()));
        return node;
    }

    private static JsonNode day(List<ActionDay> days, int place) {
        return Json.textOrNull(
                days.stream().skip(Math.max(0, place)).findFirst().map(ActionDay::getDay));
    }

    /** Figures alone. */
    static ObjectNode of(Figures figures) {
        ObjectNode node = Json.object();
        figures(node, figures);
        return node;
    }

    private static void figures(ObjectNode node, Figures figures) {
        node.put("operations", figures.getOperations());
        node.put("sharedOperations", figures.getSharedOperations());
        node.put("reports", figures.getTellings());
        node.set("arrests", count(figures.getArrests()));
        node.set("searches", count(figures.getSearches()));
        node.set("charged", count(figures.getCharges()));
        node.set("seizedValueEur", decimal(figures.getSeizedValueEuro()));
        node.set("seizedValue", currencies(figures.getSeizedValue()));
        node.set("unconverted", currencies(figures.getUnconverted()));
        node.set("drugValueEur", decimal(figures.getDrugValueEuro()));
        node.set("drugValue", currencies(figures.getDrugValue()));
        node.set("drugs", Json.array(figures.getDrugs(), TotalsJson::drug));
        node.set("items", Json.array(figures.getItems(), TotalsJson::item));
        node.set("cash", currencies(figures.getCash()));
    }

    private static ObjectNode count(CountTotal total) {
        ObjectNode node = Json.object();
        node.put("value", total.getBest());
        node.put("low", total.getLow());
        node.set("high", Json.countOrNull(total.getHigh()));
        return node;
    }

    private static ObjectNode decimal(DecimalTotal total) {
        ObjectNode node = Json.object();
        node.set("value", Json.number(total.getBest()));
        node.set("low", Json.number(total.getLow()));
        node.set("high", Json.numberOrNull(total.getHigh()));
        return node;
    }

    private static JsonNode currencies(List<CurrencyTotal> totals) {
        return Json.array(totals, total -> {
            ObjectNode node = Json.object();
            node.set("amount", Json.number(total.getTotal().getBest()));
            node.put("currency", total.getCurrency());
            node.set("low", Json.number(total.getTotal().getLow()));
            node.set("high", Json.numberOrNull(total.getTotal().getHigh()));
            return node;
        });
    }

    private static JsonNode drug(DrugTotal drug) {
        ObjectNode node = Json.object();
        node.put("substance", drug.getSubstance());
        node.set("kg", decimal(drug.getKilograms()));
        node.set("units", count(drug.getUnits()));
        return node;
    }

    private static JsonNode item(ItemTotal item) {
        ObjectNode node = Json.object();
        node.put("category", item.getCategory().name());
        node.set("count", count(item.getCount()));
        return node;
    }
}
