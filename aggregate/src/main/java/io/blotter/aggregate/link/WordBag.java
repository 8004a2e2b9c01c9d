package io.blotter.aggregate.link;

import io.blotter.aggregate.data.DataFile;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a name that tell it from others, without case, accents, punctuation and the words that come and go.
 *
 * @param words the words, ascending; empty only where the name has no letters or digits
 * @param edition which one of a series: 2 for "Serengeti 2.0" or "Haechi II"; 1 where the name does not say
 */
record WordBag(Set<String> words, int edition) {
    /** How two names stand to each other. */
    enum Likeness {
        SAME,
        CONTAINED,
        SIMILAR,
        OTHER_EDITION,
        DIFFERENT
    }

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.]+|\\.(?!\\p{N})");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:\\.0)?");
    private static final List<String> ROMAN =
            List.of("", "", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    /** Shortest word in which one wrong letter is forgiven. */
    private static final int LONG_ENOUGH_TO_MISSPELL = 5;

    /** Reads names into bags. */
    static final class Reader {
        private static final int REMEMBERED = 1_024;

        private final Set<String> generic = DataFile.lines("generic-words.txt").stream()
                .map(DataFile.Line::text)
                .collect(Collectors.toSet());

        /** The bags of names read last, where they are remembered: the same few groups are named again and again. */
        private final Optional<Map<String, WordBag>> known;

        Reader() {
            this.known = Optional.empty();
        }

        private Reader(Map<String, WordBag> known) {
            this.known = Optional.of(known);
        }

        /** A reader that does not read a name anew that it has read before. Not safe for use by several threads. */
        static Reader remembering() {
            return new Reader(new Latest<>(REMEMBERED));
        }

        WordBag read(String name) {
            if (known.isEmpty()) {
                return readAnew(name);
            }
            WordBag bag = known.get().get(name);
            if (bag == null) {
                bag = readAnew(name);
                known.get().put(name, bag);
            }
            return bag;
        }

        private WordBag readAnew(String name) {
            String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
            Set<String> all = new TreeSet<>();
            Set<String> telling = new TreeSet<>();
            int edition = 1;
            for (String word : BETWEEN_WORDS.split(plain, -1)) {
                if (word.isEmpty()) {
                    continue;
                }
                int number = all.isEmpty() ? 0 : editionOf(word);
                if (number > 0) {
                    edition = number;
                    continue;
                }
                all.add(word);
                if (!generic.contains(word)) {
                    telling.add(word);
                }
            }
            return new WordBag(Set.copyOf(telling.isEmpty() ? all : telling), edition);
        }

        private static int editionOf(String word) {
            var number = NUMBER.matcher(word);
            if (number.matches()) {
                return Integer.parseInt(number.group(1));
            }
            return Math.max(0, ROMAN.indexOf(word));
        }
    }

    /** Compares two names; symmetric. */
    Likeness compare(WordBag other) {
        Likeness byWords = words.equals(other.words)
                ? Likeness.SAME
                : words.containsAll(other.words) || other.words.containsAll(words)
                        ? Likeness.CONTAINED
                        : misspelt(other) ? Likeness.SIMILAR : Likeness.DIFFERENT;
        return byWords != Likeness.DIFFERENT && edition != other.edition ? Likeness.OTHER_EDITION : byWords;
    }

    /** Whether two names could be of the same thing. */
    boolean alike(WordBag other) {
        Likeness likeness = compare(other);
        return likeness != Likeness.DIFFERENT && likeness != Likeness.OTHER_EDITION;
    }

    private boolean misspelt(WordBag other) {
        return words.size() == other.words.size()
                && words.stream()
                        .allMatch(word -> other.words.stream().anyMatch(theirs -> oneLetterApart(word, theirs)))
                && other.words.stream()
                        .allMatch(theirs -> words.stream().anyMatch(word -> oneLetterApart(word, theirs)));
    }

    private static boolean oneLetterApart(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (Math.min(one.length(), other.length()) < LONG_ENOUGH_TO_MISSPELL
                || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end <= 1;
    }
}
