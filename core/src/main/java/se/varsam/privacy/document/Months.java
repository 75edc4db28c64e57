package se.varsam.privacy.document;

import se.varsam.privacy.text.Stems;

/** Names of months, Swedish and English. */
final class Months {

    private static final Stems NAMES = names();

    private Months() {}

    private static Stems names() {
        Stems.Builder names = new Stems.Builder();
        for (String name : new String[] {
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
            "dec"
        }) {
            names.add(name + ".", 1);
        }
        return names.build();
    }

    static boolean isAt(char[] text, int at, int to) {
        return at < to && NAMES.match(text, at, to) != 0;
    }
}
