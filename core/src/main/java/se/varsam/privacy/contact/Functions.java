package se.varsam.privacy.contact;

import se.varsam.data.Table;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Stems;

/** Tells an address of a function, such as registrator or info, from one that may be a person's. */
final class Functions {

    private static final long WORD = 1;
    private static final long ENDING = 2;
    private static final int LONGEST = 40;
    private static final Stems WORDS = words();

    private Functions() {}

    private static Stems words() {
        Stems.Builder stems = new Stems.Builder();
        for (Table.Row row :
                Table.read(Functions.class, "functional-addresses.tsv").rows()) {
            String word = row.get("word");
            switch (row.get("matches")) {
                case "word" -> stems.add(word + ".", WORD);
                case "beginning" -> stems.add(word, WORD);
                default -> stems.add(word + ".", WORD | ENDING);
            }
        }
        return stems.build();
    }

    /**
     * Whether the local part names a function: one of its words, or the end of one, is in the list, or it is the name of
     * the domain itself, as in {@code orten@orten.se}. What follows a plus sign says nothing.
     */
    static boolean isFunctional(char[] text, int start, int end, int domain, int domainEnd) {
        int from = start;
        while (from < end && (from == start || text[from - 1] != '+')) {
            int stop = from;
            while (stop < end && MailDomain.isNameChar(text[stop])) {
                stop++;
            }
            if (stop > from && isFunction(text, from, stop)) {
                return true;
            }
            from = stop + 1;
        }
        return isDomain(text, start, end, domain, domainEnd);
    }

    private static boolean isFunction(char[] text, int from, int stop) {
        if (WORDS.match(text, from, stop) != 0) {
            return true;
        }
        for (int i = Math.max(from + 2, stop - LONGEST); i < stop - 2; i++) {
            if ((WORDS.match(text, i, stop) & ENDING) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDomain(char[] text, int start, int end, int domain, int domainEnd) {
        int length = end - start;
        if (domain + length >= domainEnd || !MailDomain.isDot(text[domain + length])) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (Letters.lower(text[start + i]) != Letters.lower(text[domain + i])) {
                return false;
            }
        }
        return true;
    }
}
