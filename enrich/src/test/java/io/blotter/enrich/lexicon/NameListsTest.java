package io.blotter.enrich.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.text.TypographicForm;
import io.blotter.enrich.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lists of groups, countries, platforms and authorities are wide, and say one thing of each name. */
class NameListsTest {
    private static final List<String> FILES = List.of("cartels.tsv", "platforms.tsv", "countries.tsv", "agencies.tsv");

    private record Line(String kind, String id, String detail, List<String> forms) {
        boolean isNamesake() {
            return detail.contains("ALSO");
        }
    }

    private static List<Line> lines(String file) {
        return WordList.lines(file).stream()
                .map(line -> line.split("\t", -1))
                .map(columns -> new Line(columns[0], columns[1], columns[2], List.of(columns[3].split("\\|", -1))))
                .toList();
    }

    private static Set<String> ids(String file, String kind) {
        return lines(file).stream()
                .filter(line -> line.kind().equals(kind))
                .map(Line::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theyAreWide() {
        assertThat(ids("cartels.tsv", "CARTEL")).hasSizeGreaterThanOrEqualTo(200);
        assertThat(ids("platforms.tsv", "PLATFORM")).hasSizeGreaterThanOrEqualTo(40);
        Set<String> withDemonym = ids("countries.tsv", "DEMONYM");
        withDemonym.retainAll(ids("countries.tsv", "COUNTRY"));
        assertThat(withDemonym).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void aFormStandsForOneThingUnlessItSaysThatItIsANamesake() {
        Map<String, String> owners = new HashMap<>();
        List<String> conflicts = new ArrayList<>();
        for (String file : FILES) {
            for (Line line : lines(file)) {
                for (String form : line.isNamesake() ? List.<String>of() : line.forms()) {
                    String key = line.kind() + ":" + TypographicForm.key(form).replace('-', ' ');
                    String owner = owners.put(key, line.id());
                    if (owner != null && !owner.equals(line.id())) {
                        conflicts.add(form + ": " + owner + " and " + line.id());
                    }
                }
            }
        }

        assertThat(conflicts).isEmpty();
    }

    @Test
    void aNamesakeHasANameThatIsListedForAnotherCountry() {
        Set<String> first = new TreeSet<>();
        Set<String> namesakes = new TreeSet<>();
        for (Line line : lines("countries.tsv")) {
            (line.isNamesake() ? namesakes : first).addAll(line.forms());
        }

        assertThat(namesakes.stream().map(TypographicForm::key))
                .isSubsetOf(first.stream().map(TypographicForm::key).toList());
    }

    @Test
    void everyLineHasAFormAndNoEmptyOne() {
        for (String file : FILES) {
            assertThat(lines(file))
                    .allSatisfy(
                            line -> assertThat(line.forms()).as(line.toString()).noneMatch(String::isBlank));
        }
    }

    @Test
    void idsOfGroupsAreLowerCaseWordsJoinedByHyphens() {
        assertThat(ids("cartels.tsv", "CARTEL")).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void countriesAreTwoCapitalsAndAuthoritiesBelongToSomeOrToNone() {
        assertThat(ids("countries.tsv", "COUNTRY")).allMatch(id -> id.matches("[A-Z]{2}"));
        assertThat(lines("agencies.tsv")).allMatch(line -> line.detail().matches("(- )?[A-Z]{2}( [A-Z]{2})*|-"));
    }
}
