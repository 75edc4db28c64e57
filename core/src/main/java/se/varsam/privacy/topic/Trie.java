package se.varsam.privacy.topic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.varsam.privacy.text.Alphabet;
import se.varsam.privacy.text.Letters;

/**
 * Words and phrases, each with a meaning above 0, in a table of a few bytes for each letter. The first four letters
 * are asked for in a bit map first, and most words of a text end there. Immutable.
 */
final class Trie {

    /** Keeps the last three letters of a row of numbers. */
    static final int THREE = (1 << (3 * Alphabet.BITS)) - 1;

    /** The bits of four letters. */
    static final int FOUR = (1 << (4 * Alphabet.BITS)) - 1;

    private static final char SOFT_HYPHEN = '\u00AD';

    /** Letters with a mark of their own lie below; marks that join the letter before lie beyond. */
    private static final char BEYOND = '\u0300';

    private static final int HASH = 0x9E3779B1;
    private static final int HASHED = 16;

    private static final int SPACE = Alphabet.SIZE - 1;
    private static final int LONGEST_GAP = 4;
    private static final int KEPT = 1 << 15;

    private final long[] shorts = new long[(THREE + 1) / Long.SIZE];
    private final long[] begins = new long[(1 << HASHED) / Long.SIZE];
    private final long[] middles = new long[(1 << HASHED) / Long.SIZE];
    private final long[] phrases = new long[(1 << HASHED) / Long.SIZE];
    private final long[] parts = new long[(1 << HASHED) / Long.SIZE];
    private final char[] pairs = new char[Alphabet.SIZE * Alphabet.SIZE];
    private final char[] child;
    private final byte[] letter;
    private final char[] stem;
    private final char[] word;
    private final char[] part;

    private Trie(int states) {
        child = new char[states + 1];
        letter = new byte[states];
        stem = new char[states];
        word = new char[states];
        part = new char[states];
    }

    /** Whether a word of no more than the three letters has a meaning, or words may begin with the three. */
    boolean mayBe(int three) {
        return (shorts[three >> 6] & (1L << three)) != 0;
    }

    /** Whether a phrase may begin with a word of the three letters and go on with a letter; 0 for any. */
    boolean mayGoOn(int three, int next) {
        int hash = hash((three << Alphabet.BITS) | next);
        return (phrases[hash >> 6] & (1L << hash)) != 0;
    }

    /** Whether a word or stem of four or five letters may begin with the four. */
    boolean mayBeMiddle(int four) {
        int hash = hash(four);
        return (middles[hash >> 6] & (1L << hash)) != 0;
    }

    /** Whether a longer word or stem may begin with the six letters. */
    boolean mayBegin(int six) {
        int hash = hash(six);
        return (begins[hash >> 6] & (1L << hash)) != 0;
    }

    private static int hash(int letters) {
        return (letters * HASH) >>> (Integer.SIZE - HASHED);
    }

    /** Whether the last part of a compound may begin with the four letters. */
    boolean mayBePart(int four) {
        int hash = hash(four);
        return (parts[hash >> 6] & (1L << hash)) != 0;
    }

    /** The longest of the words and stems at an index: its meaning, and its end in the upper half; 0 when there is none. */
    long longest(char[] text, int at, int to) {
        long found = 0;
        int state = to - at > 2 && text[at + 1] < BEYOND && text[at + 2] < BEYOND ? pair(text, at) : 0;
        int i = at;
        if (state != 0) {
            i += 2;
            if (word[state] != 0 && !Letters.isLetter(text[i])) {
                found = pack(i, word[state]);
            }
        }
        while (i < to) {
            int code = Alphabet.code(text[i]);
            int next = i + 1;
            if (text[i] == SOFT_HYPHEN) {
                i++;
                continue;
            }
            if (code == 0) {
                next = afterGap(text, i, to);
                code = SPACE;
            } else if (next < to && text[next] >= BEYOND) {
                int joined = Alphabet.with(code, text[next]);
                next += joined == code ? 0 : 1;
                code = joined;
            }
            state = next == i ? 0 : step(state, code);
            if (state == 0) {
                return found;
            }
            i = next;
            if (stem[state] != 0) {
                found = pack(i, stem[state]);
            }
            if (word[state] != 0 && (i == to || !Letters.isLetter(text[i]))) {
                found = pack(i, word[state]);
            }
        }
        return found;
    }

    /** The longest of the last parts of compounds at an index, packed likewise. */
    long longestPart(char[] text, int at, int to) {
        long found = 0;
        int state = 0;
        for (int i = at; i < to; i++) {
            state = step(state, Alphabet.code(text[i]));
            if (state == 0) {
                return found;
            }
            if (part[state] != 0) {
                found = pack(i + 1, part[state]);
            }
        }
        return found;
    }

    static int end(long found) {
        return (int) (found >>> Integer.SIZE);
    }

    static int meaning(long found) {
        return (int) found;
    }

    private static long pack(int end, int meaning) {
        return ((long) end << Integer.SIZE) | meaning;
    }

    private int pair(char[] text, int at) {
        return pairs[(Alphabet.code(text[at]) << Alphabet.BITS) | Alphabet.code(text[at + 1])];
    }

    private int step(int state, int code) {
        int last = child[state + 1];
        for (int i = child[state]; i < last; i++) {
            if (letter[i] == code) {
                return i;
            }
        }
        return 0;
    }

    private static int afterGap(char[] text, int at, int to) {
        int i = at;
        int stop = Math.min(to, at + LONGEST_GAP);
        while (i < stop && (text[i] == ' ' || text[i] == '\u00A0' || text[i] == '\n' || text[i] == '\r')) {
            i++;
        }
        return i;
    }

    /** Builds a table. */
    static final class Builder {

        private final Node root = new Node();
        private int states = 1;

        /** Adds a word, or a stem that words begin with; a part may also end a compound. */
        void add(String spelling, int meaning, boolean whole, boolean ends) {
            Node node = root;
            for (int i = 0; i < spelling.length(); i++) {
                char c = spelling.charAt(i);
                int code = c == ' ' ? SPACE : Alphabet.code(c);
                if (code == 0) {
                    throw new IllegalArgumentException("\"" + spelling + "\" holds the character '" + c
                            + "'; write only letters, hyphens and spaces.");
                }
                Node next = node.children.get(code);
                if (next == null) {
                    next = new Node();
                    node.children.put(code, next);
                    states++;
                }
                node = next;
            }
            // a meaning is kept with 1 in its upper bit, so that "nothing" is not 0
            char kept = (char) (meaning | KEPT);
            if (whole) {
                node.word = kept;
            } else {
                node.stem = kept;
            }
            if (ends) {
                node.part = kept;
            }
        }

        Trie build() {
            Trie trie = new Trie(states);
            List<Node> order = new ArrayList<>(states);
            ArrayDeque<Node> queue = new ArrayDeque<>();
            queue.add(root);
            int next = 1;
            while (!queue.isEmpty()) {
                Node node = queue.remove();
                int i = order.size();
                order.add(node);
                trie.child[i] = (char) next;
                trie.stem[i] = node.stem;
                trie.word[i] = node.word;
                trie.part[i] = node.part;
                for (Map.Entry<Integer, Node> entry : node.children.entrySet()) {
                    trie.letter[next++] = entry.getKey().byteValue();
                    queue.add(entry.getValue());
                }
            }
            trie.child[states] = (char) next;
            mark(root, 0, 0, trie);
            for (int i = 0; i < trie.pairs.length; i++) {
                int first = trie.step(0, i >> Alphabet.BITS);
                trie.pairs[i] = first == 0 ? 0 : (char) trie.step(first, i & (Alphabet.SIZE - 1));
            }
            return trie;
        }

        private static void mark(Node node, int letters, int depth, Trie trie) {
            if (depth == 2) {
                markShort(node, letters << Alphabet.BITS, trie);
            }
            if (depth == 3) {
                boolean hyphen = (letters & (Alphabet.SIZE - 1)) == Alphabet.HYPHEN;
                if (hyphen || node.stem != 0 || node.children.containsKey(Alphabet.HYPHEN)) {
                    set(trie.shorts, letters);
                }
                markShort(node, letters, trie);
                for (int fourth = 0; node.part != 0 && fourth < Alphabet.SIZE; fourth++) {
                    set(trie.parts, hash((letters << Alphabet.BITS) | fourth));
                }
            }
            if (depth == 4) {
                if (node.endsBefore(2)) {
                    set(trie.middles, hash(letters));
                }
                if (node.holdsPart()) {
                    set(trie.parts, hash(letters));
                }
            }
            if (depth == 6) {
                set(trie.begins, hash(letters));
                return;
            }
            node.children.forEach((code, next) -> mark(next, (letters << Alphabet.BITS) | code, depth + 1, trie));
        }

        /** A word of two or three letters, or the first letter of what goes on after it and a space. */
        private static void markShort(Node node, int three, Trie trie) {
            if (node.word != 0) {
                set(trie.shorts, three);
            }
            Node gap = node.children.get(SPACE);
            if (gap != null) {
                set(trie.phrases, hash(three << Alphabet.BITS));
                gap.children.keySet().forEach(next -> set(trie.phrases, hash((three << Alphabet.BITS) | next)));
            }
        }

        private static void set(long[] bits, int i) {
            bits[i >> 6] |= 1L << i;
        }
    }

    private static final class Node {
        private final Map<Integer, Node> children = new TreeMap<>();
        private char stem;
        private char word;
        private char part;

        /** Whether a word or stem ends here or so many letters on, or a word goes on with what is no letter. */
        private boolean endsBefore(int letters) {
            boolean ends =
                    word != 0 || stem != 0 || children.containsKey(SPACE) || children.containsKey(Alphabet.HYPHEN);
            return ends || (letters > 1 && children.values().stream().anyMatch(next -> next.endsBefore(letters - 1)));
        }

        private boolean holdsPart() {
            return part != 0 || children.values().stream().anyMatch(Node::holdsPart);
        }
    }
}
