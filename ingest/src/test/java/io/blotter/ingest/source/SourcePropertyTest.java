package io.blotter.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SourcePropertyTest {
    @Property
    void anyBytesAreReadToTheEndInEveryFormat(@ForAll byte[] bytes) throws IOException {
        for (FileFormat format : FileFormat.values()) {
            assertThat(read(format, bytes)).as("%s", format).isNotEmpty();
        }
    }

    @Property
    void anyTextOfBracketsAndQuotesIsReadToTheEnd(@ForAll("brackets") String text) throws IOException {
        assertThat(read(FileFormat.JSON, text.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @Property
    void goodLinesAreReadWhateverStandsBetweenThem(@ForAll("lines") List<String> between) throws IOException {
        // Given
        String text = between.stream()
                .map(line -> line + "\n{\"id\": \"good\", \"body\": \"a\"}\n")
                .collect(Collectors.joining());

        // When
        List<Item> items = read(FileFormat.JSON_LINES, text.getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(items)
                .filteredOn(item -> item instanceof Item.Accepted accepted
                        && accepted.announcement().getId().equals("good"))
                .hasSize(between.size());
    }

    @Provide
    Arbitrary<String> brackets() {
        return Arbitraries.strings().withChars("[]{},:\"\\ \nab").ofMaxLength(60);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.strings()
                .filter(line -> line.indexOf('\n') < 0 && !line.startsWith("\ufeff"))
                .list()
                .ofMaxSize(5);
    }

    private static List<Item> read(FileFormat format, byte[] bytes) throws IOException {
        ByteArrayInputStream input = new ByteArrayInputStream(bytes);
        List<Item> items = new ArrayList<>();
        try (ItemReader reader = SourceItems.reader(Origin.of("test"), format, input, Optional.empty())) {
            for (Optional<Item> item = reader.next(); item.isPresent(); item = reader.next()) {
                items.add(item.get());
            }
        }
        return items;
    }
}
