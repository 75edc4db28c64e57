package se.varsam.privacy.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import se.varsam.privacy.name.NameCorpus.Sentence;

/** Puts other names into sentences, so that a model learns what stands around a name more than the name. */
final class OtherNames {

    private static final int KINDS = Lexicon.FIRST | Lexicon.AMBIGUOUS;
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final Pattern SLOT = Pattern.compile("\\{[FLP]}");
    private static final List<String> HEADS = List.of(
            "sjö", "ny", "hag", "löv", "ek", "alm", "fors", "wester", "söder", "rosen", "sund", "ceder", "grön");
    private static final List<String> TAILS = List.of(
            "berg", "ström", "lund", "dahl", "gren", "qvist", "mark", "wall", "holm", "blad", "bäck", "borg", "stedt",
            "ling", "ius", "ell", "én", "lin", "man", "strand");

    private final Lexicon lexicon;
    private final Random random;
    private final Map<Integer, List<String>> first = new TreeMap<>();
    private final List<String> surnames = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    /** Draws from the words of a lexicon and from the names in sentences that are in no list. */
    OtherNames(Map<String, Integer> words, Lexicon lexicon, List<Sentence> sentences, long seed) {
        this.lexicon = lexicon;
        this.random = new Random(seed);
        new TreeMap<>(words).forEach((word, marks) -> {
            if ((marks & KINDS) != 0) {
                first.computeIfAbsent(marks & KINDS, each -> new ArrayList<>()).add(word);
            }
            if ((marks & Lexicon.SURNAME) != 0) {
                surnames.add(word);
            }
            if ((marks & (Lexicon.PLACE | KINDS)) == Lexicon.PLACE) {
                places.add(word);
            }
        });
        for (Sentence sentence : sentences) {
            for (String word : sentence.named()) {
                if (CAPITALISED.matcher(word).matches() && (marks(word) & (KINDS | Lexicon.SURNAME)) == 0) {
                    foreign.add(word);
                }
            }
        }
    }

    /** The sentence with other names. */
    Sentence swap(Sentence sentence) {
        return replace(sentence, this::other);
    }

    /** The sentence with names where it has slots. */
    Sentence fill(Sentence sentence) {
        return replace(
                sentence,
                piece ->
                        SLOT.matcher(piece).replaceAll(slot -> slot(slot.group().charAt(1))));
    }

    /** The sentence with its names in capitals, or all of it. */
    Sentence raise(Sentence sentence) {
        Locale locale = Locale.ROOT;
        return random.nextBoolean()
                ? replace(sentence, word -> word.toUpperCase(locale))
                : new Sentence(sentence.text().toUpperCase(locale), sentence.names());
    }

    private static Sentence replace(Sentence sentence, UnaryOperator<String> change) {
        StringBuilder text = new StringBuilder();
        List<int[]> names = new ArrayList<>();
        int at = 0;
        for (int[] name : sentence.names()) {
            text.append(slots(sentence.text().substring(at, name[0]), change));
            int start = text.length();
            String separator = "";
            for (String word : sentence.text().substring(name[0], name[1]).split(" ", -1)) {
                text.append(separator).append(change.apply(word));
                separator = " ";
            }
            names.add(new int[] {start, text.length()});
            at = name[1];
        }
        text.append(slots(sentence.text().substring(at), change));
        return new Sentence(text.toString(), names);
    }

    private static String slots(String text, UnaryOperator<String> change) {
        return SLOT.matcher(text).find() ? change.apply(text) : text;
    }

    private String slot(char kind) {
        if (kind == 'P') {
            return capitalised(any(places));
        }
        int chance = random.nextInt(100);
        if (kind == 'L') {
            boolean isForeign = chance >= 85 && !foreign.isEmpty();
            return capitalised(chance < 55 ? any(surnames) : isForeign ? any(foreign) : any(HEADS) + any(TAILS));
        }
        return capitalised(any(first.get(chance < 45 ? 3 : chance < 75 ? 2 : chance < 90 ? 1 : 7)));
    }

    private String other(String word) {
        if (!CAPITALISED.matcher(word).matches()) {
            return word;
        }
        int marks = marks(word);
        boolean isGenitive = word.endsWith("s") && marks(word.substring(0, word.length() - 1)) == marks;
        String other = word;
        if ((marks & Lexicon.SURNAME) != 0 && (marks & Lexicon.FIRST) < 2) {
            other = any(surnames);
        } else if (first.containsKey(marks & KINDS)) {
            other = any(first.get(marks & KINDS));
        } else if (!foreign.isEmpty()) {
            String drawn = any(foreign);
            return drawn.endsWith("s") == word.endsWith("s") ? drawn : word;
        }
        return capitalised(other) + (isGenitive && !other.endsWith("s") ? "s" : "");
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private int marks(String word) {
        return lexicon.marks(word.toCharArray(), 0, word.length());
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
