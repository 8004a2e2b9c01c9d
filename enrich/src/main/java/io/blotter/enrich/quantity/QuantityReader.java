package io.blotter.enrich.quantity;

import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Gives every number of a document a reading. */
public final class QuantityReader {
    /** The numbers and dates of {@code document}. */
    public Quantities read(Document document, Terms terms) {
        int size = document.tokens().size();
        int[] quantityAt = new int[size];
        int[] dateAt = new int[size];
        Arrays.fill(quantityAt, -1);
        Arrays.fill(dateAt, -1);
        List<Quantity> all = new ArrayList<>();
        List<DateReading> dates = new ArrayList<>();
        StoryCountry country = StoryCountry.of(document, terms);
        DateReader dateReader = new DateReader(document, terms, country);
        NumberReader numberReader = new NumberReader(document, terms, country);
        for (Sentence sentence : document.sentences()) {
            int i = sentence.from();
            while (i < sentence.to()) {
                if (!dateReader.canStart(i) && !numberReader.canStart(i)) {
                    i++;
                    continue;
                }
                DateReader.Match date = dateReader.read(i, sentence.to());
                if (date.to() > i) {
                    Arrays.fill(dateAt, i, date.to(), dates.size());
                    date.reading().ifPresent(dates::add);
                    if (date.reading().isEmpty()) {
                        Arrays.fill(dateAt, i, date.to(), Integer.MAX_VALUE);
                    }
                    i = date.to();
                    continue;
                }
                Optional<Quantity> quantity = numberReader.read(i, sentence.from(), sentence.to(), all);
                if (quantity.isPresent()) {
                    Arrays.fill(
                            quantityAt, quantity.get().from(), quantity.get().to(), all.size());
                    all.add(quantity.get());
                    i = quantity.get().to();
                } else {
                    i++;
                }
            }
        }
        return new Quantities(List.copyOf(all), List.copyOf(dates), quantityAt, dateAt);
    }
}
