package se.varsam.cli.terminal;

import se.varsam.term.Bilingual;

/** The texts that every part of the command line needs, in both languages. */
public enum Words implements Phrase {
    NO_COMMAND("ange ett kommando", "give a command"),
    LACKING("saknas", "missing"),
    LACKING_ONE("ange en av", "give one of"),
    ONE_ONLY("ange bara en av", "give only one of"),
    UNKNOWN("okänt", "unknown"),
    PROGRESS("%d MB lästa", "%d MB read"),
    PROGRESS_OF("%d av %d MB lästa (%d %%)", "%d of %d MB read (%d %%)"),
    NO_DATE("inget datum: skriv som 2026-11-20", "no date: write as 2026-11-20"),
    NO_ACCESS("saknar behörighet", "access denied"),
    NO_TRANSFER("går inte att läsa eller skriva", "cannot be read or written"),
    NO_FILE("filen finns inte", "no such file"),
    BROKEN("går inte att läsa", "cannot be read"),
    NOT_UTF_8("texten är inte UTF-8: spara filen som UTF-8", "the text is not UTF-8: save the file as UTF-8"),
    NOT_WRITTEN("svaret går inte att skriva", "the answer cannot be written"),
    INTERNAL_ERROR("internt fel", "internal error"),
    NO_NUMBER("ett nummer väntas, räknat från 0", "a number is expected, counted from 0"),
    NO_DURATION("ingen tid: skriv som P7D eller PT8H", "no duration: write as P7D or PT8H");

    private final Bilingual text;

    Words(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
