package io.blotter.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.Announcements;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    private final DocumentReader reader = new DocumentReader(
            Vocabulary.of(List.of("cars", "seized")), PageWords.standard(), Abbreviations.standard());

    private Document read(String body) {
        return reader.read(Announcements.saying(body));
    }

    @Test
    void tokensKnowTheirPlaceInThePublishedHtml() {
        String body = "<p>Seized: 4&nbsp;kg &amp; <b>two</b> cars</p>";

        Document document = read(body);

        assertThat(document.tokens())
                .extracting(Token::text)
                .containsExactly("Seized", ":", "4", "kg", "&", "two", "cars");
        for (Token token : document.tokens()) {
            String published = body.substring(token.start(), token.end());
            assertThat(published).isIn(token.text(), "&amp;");
        }
    }

    @Test
    void aListBelongsToTheSentenceThatIntroducesIt() {
        Document document = read("Officers seized:\n• 12 pistols\n• two cars\n\nNobody was hurt.");

        assertThat(document.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.LIST_ITEM, Block.Kind.PARAGRAPH);
        assertThat(document.blocks().get(1).introducedBy()).isZero();
    }

    @Test
    void aListThatNothingIntroducesLinksToOtherStories() {
        Document document = read("Six men were held.\n\n• Police crack another chat app\n• Port workers on strike");

        assertThat(document.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.RELATED, Block.Kind.RELATED);
    }

    @Test
    void fullStopsOfAbbreviationsEndNoSentence() {
        Document document =
                read("Mr. Smith of the U.S. Coast Guard spoke on Aug. 24 in St. Louis. He said 2.5 tonnes were found.");

        assertThat(document.sentences()).hasSize(2);
    }

    @Test
    void aLineBreakInsideASentenceEndsNone() {
        Document document = read("Police in three countries have arrested seven people\nafter a long investigation.");

        assertThat(document.sentences()).hasSize(1);
    }

    @Test
    void wordsThatOnlyALineBreakOrATabPartsAreSeveral() {
        Document document =
                read("The search of the warehouse brought two police vests\nseven\tbill counters to light.");

        assertThat(document.tokens()).extracting(Token::text).contains("vests", "seven", "bill");
    }

    @Test
    void buttonsAboveTheStoryEndNothing() {
        assertThat(
                        kinds(
                                "Share this article: Mail | Print\n\nPolice arrested six people on Monday.\n\nShare this\n\nMore"))
                .containsExactly(
                        Block.Kind.BOILERPLATE, Block.Kind.PARAGRAPH, Block.Kind.BOILERPLATE, Block.Kind.BOILERPLATE);
    }

    @Test
    void headlinesUnderAHeadingForOtherStoriesAreLinks() {
        assertThat(
                        kinds(
                                "Police arrested six people on Monday.\n\nRelated stories\nFive held in Lyon\n300 kg seized in Bari"))
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.RELATED, Block.Kind.RELATED, Block.Kind.RELATED);
    }

    @Test
    void labelledLinesBehindAColonAreItems() {
        assertThat(kinds("Police arrested six people. Seized:\nWeapons: 3 rifles\nMoney: 35,600 euros"))
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.LIST_ITEM);
    }

    private List<Block.Kind> kinds(String body) {
        return read(body).blocks().stream().map(Block::kind).toList();
    }

    @Test
    void copiesShareADigestWhateverCasePunctuationAndSpacing() {
        assertThat(TextDigest.of(read("Six MEN  were held."))).isEqualTo(TextDigest.of(read("six men, were held")));
        assertThat(TextDigest.of(read("Six men were held."))).isNotEqualTo(TextDigest.of(read("Seven men were held.")));
    }

    @Test
    void tagsWithoutEndAndLoneBracketsAreText() {
        assertThat(read("if a < b then <a").tokens()).isNotEmpty();
        assertThat(read("<script>alert(1)").tokens()).isEmpty();
    }
}
