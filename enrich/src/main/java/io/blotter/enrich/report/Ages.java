package io.blotter.enrich.report;

import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token.Shape;
import java.util.List;

/** The ages that persons are told with; they tell one group of two men from another. */
final class Ages {
    private static final int LONGEST = 12;

    private final Document document;

    Ages(Document document) {
        this.document = document;
    }

    /** The ages of {@code mentions}, in the order of the text; empty where none are told. */
    String of(List<Mention> mentions) {
        StringBuilder ages = new StringBuilder();
        for (Mention mention : mentions) {
            inside(mention, ages);
            behind(mention.to(), ages);
        }
        return ages.toString();
    }

    /** "a 34-year-old man". */
    private void inside(Mention mention, StringBuilder ages) {
        for (int i = mention.from(); i < mention.to(); i++) {
            boolean years = document.is(i + 1, "year") || document.is(i + 2, "year") || document.is(i + 1, "years");
            if (isAge(i) && years) {
                ages.append(document.token(i).text()).append(' ');
            }
        }
    }

    /** "two men, aged 27 and 38", "a woman of 30", "a man (41)". */
    private void behind(int from, StringBuilder ages) {
        int limit = Math.min(document.tokens().size(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            boolean joins =
                    switch (document.token(i).key()) {
                        case ",", "and", "aged", "of", "(", "both" -> true;
                        default -> false;
                    };
            boolean counts = isAge(i) && (document.is(i + 1, "of") || document.is(i + 1, "%"));
            if (counts || (!joins && !isAge(i))) {
                return;
            }
            if (isAge(i)) {
                ages.append(document.token(i).text()).append(' ');
            }
        }
    }

    private boolean isAge(int i) {
        return i < document.tokens().size()
                && document.token(i).shape() == Shape.NUMBER
                && document.token(i).text().length() == 2;
    }
}
