package io.blotter.enrich.text;

import io.blotter.schemas.Announcement;
import io.blotter.schemas.TextPart;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads announcements into documents. Total: any text gives a document. */
public final class DocumentReader {
    private final Vocabulary vocabulary;
    private final PageWords pageWords;
    private final SentenceSplitter splitter;

    /** A reader that numbers words by {@code vocabulary}, with the word lists about pages and abbreviations. */
    public DocumentReader(Vocabulary vocabulary, PageWords pageWords, Abbreviations abbreviations) {
        this.vocabulary = vocabulary;
        this.pageWords = pageWords;
        this.splitter = new SentenceSplitter(abbreviations);
    }

    /** The announcement as a document. */
    public Document read(Announcement announcement) {
        List<Token> tokens = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        String title = announcement.getTitle().orElse("");
        PlainText titleText = Markup.read(title);
        new Tokenizer(vocabulary, titleText, TextPart.TITLE, tokens).read(0, titleText.length());
        if (!tokens.isEmpty()) {
            blocks.add(new Block(Block.Kind.HEADLINE, 0, tokens.size(), -1));
        }
        PlainText body = Markup.read(announcement.getBody());
        new BlockReader(new Tokenizer(vocabulary, body, TextPart.BODY, tokens), body, pageWords, tokens, blocks).read();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            splitter.split(tokens, blocks.get(i), i, sentences);
        }
        return new Document(
                title,
                announcement.getBody(),
                announcement.getSource(),
                dayOf(announcement),
                vocabulary,
                tokens,
                blocks,
                sentences);
    }

    private static Optional<LocalDate> dayOf(Announcement announcement) {
        return announcement.getPublishedOn().or(() -> announcement
                .getPublishedAt()
                .map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate()));
    }
}
