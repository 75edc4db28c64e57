package se.varsam.privacy.document;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.Context;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;
import se.varsam.privacy.text.Stems;

/** The words before the number of a property: the municipality, if it is there, and the district or block. */
final class PropertyName {

    private static final int MOST_WORDS = 5;
    private static final int DISTRICT_WORDS = 3;
    private static final String MUNICIPALITY = "property.municipality";
    private static final String NAMED = "property.context";

    /** Words with a capital that end no name: they say what it is, or that it is something else. */
    private static final Stems NO_NAME = stems(
            "fastighet",
            "kvarter",
            "kv.",
            "tomt",
            "bygglov",
            "lagfart",
            "beteckning",
            "avstyckning",
            "samfällighet",
            "registerområde",
            "property");

    /** Words that make the number a clock time, a verse, a paragraph or a publication. */
    private static final Stems OTHER = stems(
            "kl.",
            "klockan.",
            "centralen.",
            "centralstation",
            "måndag",
            "tisdag",
            "onsdag",
            "torsdag",
            "fredag",
            "lördag",
            "söndag",
            "januari.",
            "februari.",
            "mars.",
            "april.",
            "maj.",
            "juni.",
            "juli.",
            "augusti.",
            "september.",
            "oktober.",
            "november.",
            "december.",
            "kap.",
            "kapitel",
            "avdelning",
            "bilaga",
            "tabell",
            "figur",
            "artikel",
            "anslag",
            "avsnitt",
            "punkt",
            "nr.",
            "nummer",
            "sfs.",
            "ds.",
            "skr.",
            "prop.",
            "bet.",
            "dir.",
            "sou.",
            "rskr.",
            "nja.",
            "hfd.",
            "rå.",
            "lag.",
            "lagen.",
            "förordning",
            "balken.",
            "iso.",
            "skala",
            "version",
            "etapp",
            "steg.",
            "grupp",
            "sida.",
            "sid.",
            "rum.",
            "hus.",
            "lägenhet",
            "lgh.",
            "linje",
            "buss",
            "mosebok.",
            "matteus",
            "markus.",
            "lukas.",
            "johannes.",
            "apostlagärningarna.",
            "romarbrevet.",
            "korinthierbrevet.",
            "psaltaren.",
            "psalm",
            "ordspråksboken.",
            "jesaja.",
            "jeremia.",
            "hesekiel.",
            "uppenbarelseboken.",
            "hebreerbrevet.",
            "galaterbrevet.",
            "matt.",
            "mark.",
            "luk.",
            "joh.",
            "rom.",
            "kor.",
            "apg.",
            "ps.",
            "jes.",
            "jer.",
            "upp.");

    private PropertyName() {}

    private static Stems stems(String... words) {
        Stems.Builder stems = new Stems.Builder();
        for (String word : words) {
            stems.add(word, 1);
        }
        return stems.build();
    }

    /**
     * Reports a property when a name ends at an index.
     *
     * @param nameEnd the index after the name
     * @param end the index after the number
     * @param to the end of what may be looked at
     * @param blocks whether the number has no colon, so that only a word directly before the name tells
     * @return whether it was reported
     */
    static boolean report(char[] text, int from, int nameEnd, int end, int to, boolean blocks, Sink sink) {
        int last = Characters.wordStart(text, from, nameEnd);
        if (last == nameEnd || !Letters.isUpper(text[last]) || OTHER.match(text, last, nameEnd) != 0) {
            return false;
        }
        if (NO_NAME.match(text, last, nameEnd) != 0) {
            return false;
        }
        int start = last;
        int district = last;
        int wordEnd = last;
        boolean municipality = false;
        for (int words = 0; words < MOST_WORDS; words++) {
            wordEnd = previousEnd(text, from, wordEnd);
            int word = Characters.wordStart(text, from, wordEnd);
            if (word == wordEnd || NO_NAME.match(text, word, wordEnd) != 0) {
                break;
            }
            int whole = Municipalities.start(text, from, word, wordEnd);
            if (whole >= 0) {
                municipality = true;
                start = whole;
                break;
            }
            boolean upper = Letters.isUpper(text[word]);
            if (!upper && !isKommun(text, word, wordEnd)) {
                break;
            }
            if (upper && words < DISTRICT_WORDS - 1 && text[wordEnd] != ',') {
                district = word;
            }
            wordEnd = word;
        }
        return municipality
                ? report(text, from, start, end, to, blocks, true, sink)
                : report(text, from, district, end, to, blocks, false, sink);
    }

    private static boolean report(
            char[] text, int from, int start, int end, int to, boolean blocks, boolean municipality, Sink sink) {
        boolean sure = municipality && !blocks;
        boolean named = sure || ContextWord.PROPERTY.in(Context.before(text, from, start));
        boolean direct = blocks && named && Label.PROPERTY.in(Label.before(text, from, start));
        if (blocks && !direct && !(municipality && named)) {
            return false;
        }
        boolean likely = municipality || named || isInMunicipality(text, end, to);
        String rule = blocks ? "property.block" : municipality ? MUNICIPALITY : likely ? NAMED : "property.form";
        sink.found(PersonalDataType.PROPERTY, start, end, likely ? Confidence.LIKELY : Confidence.POSSIBLE, rule, 0);
        return true;
    }

    /** Whether "i Karlskrona kommun" stands after it. */
    private static boolean isInMunicipality(char[] text, int end, int to) {
        int i = Characters.afterSpaces(text, end, to, 1);
        if (i + 2 >= to || text[i] != 'i' || text[i + 1] != ' ') {
            return false;
        }
        int stop = Math.min(to, i + 40);
        for (int k = i + 3; k + 6 < stop && text[k] != '.' && text[k] != ','; k++) {
            if (text[k] == ' ' && isKommun(text, k + 1, k + 7)) {
                return Municipalities.start(text, i, Characters.wordStart(text, i, k), k) >= 0;
            }
        }
        return false;
    }

    /** {@return the index before the space, or comma and space, that end at an index; the same index when none do} */
    private static int previousEnd(char[] text, int from, int at) {
        int end = Characters.beforeSpaces(text, from, at, 2);
        return end < at && end > from && text[end - 1] == ',' ? end - 1 : end;
    }

    private static boolean isKommun(char[] text, int start, int end) {
        return end - start >= 6
                && end - start <= 7
                && text[start] == 'k'
                && text[start + 1] == 'o'
                && text[start + 2] == 'm';
    }
}
