package io.blotter.enrich.operation;

import io.blotter.enrich.quantity.DateReading;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.statement.Deed;
import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Block.Kind;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the blocks of a round-up that tell of an operation each: the items of a list of operations, or the sections of a text
 * that calls itself a round-up. Where the text states joint totals, they are parts of one operation and this finds none.
 */
final class RoundUp {
    private static final int WORDS_BEFORE_DAY = 2;
    /** Of the main operation, whenever it was: joint totals cover it. */
    private static final String JOINT = "joint";

    private final String[] operations;

    private RoundUp(String[] operations) {
        this.operations = operations;
    }

    /** The round-up in {@code document}; {@code statements} are those of each sentence. */
    static RoundUp of(Document document, Cues cues, SentenceTime time, List<List<Statement>> statements) {
        String[] operations = new String[document.blocks().size()];
        BigDecimal[] most = mostOfBlocks(document, statements);
        listed(document, cues, operations, most);
        sections(document, cues, operations);
        dated(document, cues, time, operations, most, statements);
        return new RoundUp(operations);
    }

    /** The operation that the block at {@code block} tells of on its own. */
    Optional<String> operationOf(int block) {
        return Optional.ofNullable(operations[block]).filter(operation -> !operation.equals(JOINT));
    }

    /** Whether the block at {@code block} tells a part, with a day of its own, of what the main operation has in all. */
    boolean isJoint(int block) {
        return JOINT.equals(operations[block]);
    }

    private static void listed(Document document, Cues cues, String[] operations, BigDecimal[] most) {
        List<Block> blocks = document.blocks();
        int introduction = -1;
        boolean apart = false;
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            if (block.kind() != Kind.LIST_ITEM || block.introducedBy() < 0) {
                continue;
            }
            if (block.introducedBy() != introduction) {
                introduction = block.introducedBy();
                Block intro = blocks.get(introduction);
                boolean several = cues.namesSeveral(intro.from(), intro.to());
                apart = cues.namesOthers(intro.from(), intro.to())
                        || (several && !isCovered(blocks, introduction, most));
            }
            if (apart) {
                operations[b] = "item/" + b;
            }
        }
    }

    /** "Several large finds were made. — On 8 May, … — On 10 May, …": paragraphs that each open with a day of their own. */
    private static void dated(
            Document document,
            Cues cues,
            SentenceTime time,
            String[] operations,
            BigDecimal[] most,
            List<List<Statement>> statements) {
        boolean several = false;
        BigDecimal joint = BigDecimal.ZERO;
        Set<LocalDate> days = new HashSet<>();
        List<Integer> own = new ArrayList<>();
        int block = -1;
        for (int s = 0; s < document.sentences().size(); s++) {
            Sentence sentence = document.sentences().get(s);
            if (sentence.block() == block || !document.blockOf(sentence).isStory()) {
                continue;
            }
            block = sentence.block();
            Optional<DateReading> day = time.dayOf(s).filter(date -> date.from() <= sentence.from() + WORDS_BEFORE_DAY);
            if (day.isPresent() && several) {
                days.add(day.get().first());
                own.add(block);
            } else if (own.isEmpty()) {
                several |= cues.namesSeveral(
                        sentence.from(), document.blockOf(sentence).to());
                joint = joint.max(most[block]);
            }
        }
        boolean weighed = isWeighedJointly(own, statements, document);
        boolean apart = days.size() > 1 && days.size() == own.size();
        if (joint.signum() == 0 && apart) {
            own.forEach(b -> operations[b] = weighed ? JOINT : "item/" + b);
        }
    }

    /** "14 tonnes came ashore. On 3 May, 2 tonnes …": whether what stands before them weighs more than any of them. */
    private static boolean isWeighedJointly(List<Integer> own, List<List<Statement>> statements, Document document) {
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal item = BigDecimal.ZERO;
        Set<Integer> blocks = new HashSet<>(own);
        for (int s = 0; s < statements.size(); s++) {
            int block = document.sentences().get(s).block();
            for (Statement statement : statements.get(s)) {
                BigDecimal mass =
                        statement.mention().mass().map(Quantity::value).orElse(BigDecimal.ZERO);
                item = blocks.contains(block) ? item.max(mass) : item;
                before = !own.isEmpty() && block < own.get(0) ? before.max(mass) : before;
            }
        }
        return item.signum() > 0 && before.compareTo(item) > 0;
    }

    /** Whether what stands before the list states as many arrests as any of its items. */
    private static boolean isCovered(List<Block> blocks, int introduction, BigDecimal[] most) {
        BigDecimal before = BigDecimal.ZERO;
        for (int b = 0; b <= introduction; b++) {
            before = before.max(most[b]);
        }
        BigDecimal item = BigDecimal.ZERO;
        for (int b = introduction + 1; b < blocks.size(); b++) {
            boolean own = blocks.get(b).introducedBy() == introduction;
            item = own ? item.max(most[b]) : item;
        }
        return before.compareTo(item) >= 0;
    }

    private static BigDecimal[] mostOfBlocks(Document document, List<List<Statement>> statements) {
        BigDecimal[] most = new BigDecimal[document.blocks().size()];
        Arrays.fill(most, BigDecimal.ZERO);
        for (int s = 0; s < statements.size(); s++) {
            int block = document.sentences().get(s).block();
            for (Statement statement : statements.get(s)) {
                if (statement.deed() == Deed.ARREST) {
                    BigDecimal value =
                            statement.mention().count().map(Quantity::value).orElse(BigDecimal.ZERO);
                    most[block] = most[block].max(value);
                }
            }
        }
        return most;
    }

    /** Sections under headings of their own, where the headline calls the text a round-up. */
    private static void sections(Document document, Cues cues, String[] operations) {
        List<Block> blocks = document.blocks();
        boolean roundUp = !blocks.isEmpty()
                && blocks.get(0).kind() == Kind.HEADLINE
                && cues.isRoundUp(blocks.get(0).from(), blocks.get(0).to());
        if (!roundUp) {
            return;
        }
        int headings = 0;
        int section = -1;
        for (int b = 1; b < blocks.size(); b++) {
            if (blocks.get(b).kind() == Kind.LINE) {
                headings++;
                section = b;
            }
            if (headings > 1 && section >= 0) {
                operations[b] = "item/" + section;
            }
        }
    }
}
