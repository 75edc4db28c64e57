package se.varsam.cli.text;

import se.varsam.cli.terminal.Phrase;
import se.varsam.term.Bilingual;

/** The texts of the reports on texts, in both languages. */
enum ScanWords implements Phrase {
    FINDINGS("fynd:", "findings:"),
    NOTHING_FOUND(
            "inga fynd, vilket inte bevisar att texten är fri från personuppgifter",
            "nothing found, which does not prove the text free of personal data"),
    MASKED("maskerade fynd: %d", "findings masked: %d"),
    MASK_ALONE(
            "--mask tar en fil och skriver bara dess text: utelämna --format och maskera en fil i taget",
            "--mask takes one file and writes only its text: leave --format out and mask one file at a time"),
    MALFORMED(
            "%d ställen är inte UTF-8 och lästes som U+FFFD, så uppgifter kan ha missats: spara filen som UTF-8",
            "%d places are not UTF-8 and were read as U+FFFD, so data may have been missed: save the file as UTF-8");

    private final Bilingual text;

    ScanWords(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
