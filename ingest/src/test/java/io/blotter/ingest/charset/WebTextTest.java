package io.blotter.ingest.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebTextTest {
    @ParameterizedTest(name = "bytes in {0}, server says {1}, page says {2}")
    @CsvSource({
        "UTF-8,        utf-8,        utf-8,        true",
        "UTF-8,        iso-8859-1,   ,             false",
        "UTF-8,        ,             windows-1252, false",
        "UTF-8,        ,             ,             true",
        "windows-1252, iso-8859-1,   ,             true",
        "windows-1252, ,             windows-1252, true",
        "windows-1252, utf-8,        windows-1252, false",
        "windows-1252, utf-8,        utf-8,        false",
        "windows-1252, ,             ,             false",
        "windows-1252, no-such,      ,             false",
    })
    void aTextIsReadableWhateverIsSaidOfIt(String actual, String server, String page, boolean asStated) {
        // Given
        String html = (page == null ? "" : "<meta charset=" + page + ">") + "<p>Almost €3 million seized in Málaga</p>";
        byte[] bytes = html.getBytes(Charset.forName(actual));

        // When
        WebText text = WebText.of(bytes, Optional.ofNullable(server).map(name -> "text/html; charset=" + name));

        // Then
        assertThat(text.text()).isEqualTo(html);
        assertThat(text.charset()).isEqualTo(Charset.forName(actual));
        assertThat(text.asStated()).isEqualTo(asStated);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkDecides(String name) {
        // Given
        Charset charset = Charset.forName(name);
        byte[] bytes = "\uFEFFsept arrêtés".getBytes(charset);

        // When
        WebText text = WebText.of(bytes, Optional.of("text/html; charset=" + StandardCharsets.ISO_8859_1));

        // Then
        assertThat(text.text()).isEqualTo("sept arrêtés");
    }
}
