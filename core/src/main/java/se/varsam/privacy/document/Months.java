package se.varsam.privacy.document;

import java.util.Collection;
import java.util.List;
import se.varsam.privacy.text.Stems;

/** Names of months, Swedish and English. */
final class Months {

    private static final List<String> SPELLINGS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december",
            "january",
            "february",
            "march",
            "may",
            "june",
            "july",
            "august",
            "october",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "okt",
            "oct",
            "nov",
            "dec");

    private static final Stems NAMES = names();

    private Months() {}

    /** {@return every name as a stem} */
    static Collection<String> words() {
        return SPELLINGS.stream().map(name -> name + ".").toList();
    }

    private static Stems names() {
        Stems.Builder names = new Stems.Builder();
        words().forEach(name -> names.add(name, 1));
        return names.build();
    }

    static boolean isAt(char[] text, int at, int to) {
        return at < to && NAMES.match(text, at, to) != 0;
    }
}
