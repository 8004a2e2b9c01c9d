package io.blotter.enrich.operation;

/** Says, for a person, why statements belong to an operation. */
final class Belonging {
    private Belonging() {}

    /** The reason behind an operation's {@code key}: its kind, a slash, and what tells it from others of the kind. */
    static String reason(String key, boolean primary) {
        int slash = key.indexOf('/');
        String kind = slash < 0 ? key : key.substring(0, slash);
        String detail = slash < 0 ? "" : key.substring(slash + 1);
        String reason =
                switch (kind) {
                    case "main" -> "headline and lead tell it, and nothing in these sentences speaks for another one";
                    case "dated" -> "these sentences give another time: " + detail.replace("/", " to ");
                    case "earlier" -> "these sentences tell of something earlier";
                    case "separate" -> "these sentences begin a separate case";
                    case "item" -> "an item of a round-up without joint totals";
                    case "statistic" -> "cumulative figures of " + detail + ", over all that came of it";
                    default -> "these sentences belong together";
                };
        return primary && !kind.equals("main") ? reason + "; the announcement tells of nothing before it" : reason;
    }
}
