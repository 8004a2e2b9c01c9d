package io.blotter.bench.synthetic;

import java.util.List;

/**
 * A country of the made-up world.
 *
 * @param code ISO 3166 alpha-2
 * @param currency what its forces give sums in
 * @param authority the domain of its authorities
 */
public record Country(String code, String currency, String authority) {
    /** The commonest first. */
    static final List<Country> ALL = List.of(
            new Country("US", "USD", "gov"),
            new Country("MX", "MXN", "gob.mx"),
            new Country("ES", "EUR", "gob.es"),
            new Country("GB", "GBP", "police.uk"),
            new Country("IT", "EUR", "gov.it"),
            new Country("IN", "INR", "gov.in"),
            new Country("BR", "BRL", "gov.br"),
            new Country("FR", "EUR", "gouv.fr"),
            new Country("AU", "AUD", "gov.au"),
            new Country("CA", "CAD", "gc.ca"),
            new Country("GR", "EUR", "gov.gr"),
            new Country("PT", "EUR", "gov.pt"),
            new Country("ZA", "ZAR", "gov.za"),
            new Country("TH", "THB", "go.th"),
            new Country("IE", "EUR", "gov.ie"),
            new Country("TW", "TWD", "gov.tw"),
            new Country("SG", "SGD", "gov.sg"),
            new Country("HK", "HKD", "gov.hk"),
            new Country("MY", "MYR", "gov.my"),
            new Country("EC", "USD", "gob.ec"),
            new Country("LT", "EUR", "gov.lt"),
            new Country("NZ", "NZD", "govt.nz"),
            new Country("KR", "KRW", "go.kr"),
            new Country("JP", "JPY", "go.jp"));
}
