package io.blotter.aggregate.money;

import io.blotter.aggregate.data.DataFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Mean exchange rates of months, in units of a currency for one euro. A month past the table's end takes the currency's last
 * month in the table, a month before its start the first; a currency that is not in the table has no rate and is never
 * guessed.
 */
public final class ExchangeRates {
    private static final String EURO = "EUR";

    private final Map<String, NavigableMap<YearMonth, BigDecimal>> unitsPerEuro;
    private final YearMonth last;

    private ExchangeRates(Map<String, NavigableMap<YearMonth, BigDecimal>> unitsPerEuro) {
        this.unitsPerEuro = unitsPerEuro;
        this.last = unitsPerEuro.values().stream()
                .map(NavigableMap::lastKey)
                .max(YearMonth::compareTo)
                .orElseThrow();
    }

    /** The table {@code exchange-rates-monthly.csv}. */
    public static ExchangeRates standard() {
        Map<String, NavigableMap<YearMonth, BigDecimal>> rates = new HashMap<>();
        for (DataFile.Line line : DataFile.lines("exchange-rates-monthly.csv")) {
            List<String> fields = List.of(line.text().split(",", -1));
            if (fields.size() != 3) {
                throw line.wrong("expected month,currency,units_per_eur");
            }
            if (!fields.get(0).equals("month")) {
                rates.computeIfAbsent(fields.get(1), any -> new TreeMap<>())
                        .put(YearMonth.parse(fields.get(0)), new BigDecimal(fields.get(2)));
            }
        }
        return new ExchangeRates(rates);
    }

    /**
     * An amount in euro at the mean rate of a month, with the given number of digits after the point, rounded half up.
     *
     * @param month the month; empty takes the table's last
     * @return empty where the currency has no rate
     */
    public Optional<BigDecimal> inEuro(BigDecimal amount, String currency, Optional<YearMonth> month, int scale) {
        if (currency.equals(EURO)) {
            return Optional.of(amount.setScale(scale, RoundingMode.HALF_UP));
        }
        return Optional.ofNullable(unitsPerEuro.get(currency))
                .map(rates -> rate(rates, month.orElse(last)))
                .map(rate -> amount.divide(rate, scale, RoundingMode.HALF_UP));
    }

    private static BigDecimal rate(NavigableMap<YearMonth, BigDecimal> rates, YearMonth month) {
        Map.Entry<YearMonth, BigDecimal> entry = rates.floorEntry(month);
        return (entry == null ? rates.firstEntry() : entry).getValue();
    }
}
