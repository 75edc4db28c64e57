package se.varsam.privacy.document;

import se.varsam.data.Table;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Stems;

/** Groups of letters that are known for what they are; the groups are data: {@code codes.tsv}. */
enum Code {
    /** No vehicle plate. */
    PLATE,
    /** A series of statutes, publications or standards: no diary. */
    CASE,
    /** A diary in common use. */
    BOARD;

    private static final Stems CODES = codes();

    @SuppressWarnings("EnumOrdinal") // three constants, kept as bits of a number
    private long bit() {
        return 1L << ordinal();
    }

    private static Stems codes() {
        Stems.Builder codes = new Stems.Builder();
        for (Table.Row row : Table.read(Code.class, "codes.tsv").rows()) {
            StringBuilder lower = new StringBuilder();
            row.get("code").chars().forEach(c -> lower.append(Letters.lower((char) c)));
            codes.add(lower.append('.').toString(), valueOf(row.get("says")).bit());
        }
        return codes.build();
    }

    /** Whether the letters between two indexes are such a group; whatever ends in FS is a statute book. */
    boolean is(char[] text, int start, int end) {
        if (this != BOARD && end - start > 2 && text[end - 2] == 'F' && text[end - 1] == 'S') {
            return true;
        }
        return (CODES.match(text, start, end) & bit()) != 0;
    }
}
