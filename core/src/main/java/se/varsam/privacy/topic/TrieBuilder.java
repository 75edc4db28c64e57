package se.varsam.privacy.topic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.varsam.privacy.text.Alphabet;

/** Builds a {@link Trie}. */
final class TrieBuilder {

    private final Node root = new Node();
    private int states = 1;

    /** Adds a word, or a stem that words begin with; a part may also end a compound. */
    void add(String spelling, int meaning, boolean whole, boolean ends) {
        Node node = root;
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            int code = c == ' ' ? Trie.SPACE : Alphabet.code(c);
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
        char kept = (char) (meaning | Trie.KEPT);
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
                set(trie.parts, Trie.hash((letters << Alphabet.BITS) | fourth));
            }
        }
        if (depth == 4) {
            if (node.endsBefore(2)) {
                set(trie.middles, Trie.hash(letters));
            }
            if (node.holdsPart()) {
                set(trie.parts, Trie.hash(letters));
            }
        }
        if (depth == 6) {
            set(trie.begins, Trie.hash(letters));
            return;
        }
        node.children.forEach((code, next) -> mark(next, (letters << Alphabet.BITS) | code, depth + 1, trie));
    }

    /** A word of two or three letters, or the first letter of what goes on after it and a space. */
    private static void markShort(Node node, int three, Trie trie) {
        if (node.word != 0) {
            set(trie.shorts, three);
        }
        Node gap = node.children.get(Trie.SPACE);
        if (gap != null) {
            set(trie.phrases, Trie.hash(three << Alphabet.BITS));
            gap.children.keySet().forEach(next -> set(trie.phrases, Trie.hash((three << Alphabet.BITS) | next)));
        }
    }

    private static void set(long[] bits, int i) {
        bits[i >> 6] |= 1L << i;
    }

    private static final class Node {
        private final Map<Integer, Node> children = new TreeMap<>();
        private char stem;
        private char word;
        private char part;

        /** Whether a word or stem ends here or so many letters on, or a word goes on with what is no letter. */
        private boolean endsBefore(int letters) {
            boolean ends =
                    word != 0 || stem != 0 || children.containsKey(Trie.SPACE) || children.containsKey(Alphabet.HYPHEN);
            return ends || (letters > 1 && children.values().stream().anyMatch(next -> next.endsBefore(letters - 1)));
        }

        private boolean holdsPart() {
            return part != 0 || children.values().stream().anyMatch(Node::holdsPart);
        }
    }
}
