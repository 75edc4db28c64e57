package se.varsam.cli.label;

import se.varsam.cli.terminal.Phrase;
import se.varsam.term.Bilingual;

/** The texts of the reports on labels, in both languages. */
enum LabelWords implements Phrase {
    COUNTED(
            "%d märkta, %d avmärkta, %d i sidofil, %d oförändrade, %d misslyckade",
            "%d labelled, %d unlabelled, %d in a sidecar file, %d unchanged, %d failed"),
    COUNTED_FILES(
            "%d filer, varav %d talar om AI och %d inte kunde prövas",
            "%d files, of which %d tell of AI and %d could not be inspected"),
    LACKS("saknar", "lacks"),
    LACKING_LAYER(
            "utan %s, som formatet inte har plats för: %d", "without a %s, for which the format has no place: %d"),
    PUT_BESIDE("sätt bredvid: \"%s\"", "put beside it: \"%s\""),
    NO_TRACES("inga spår av AI", "no traces of AI"),
    NO_PROOF(
            "Att inga spår av AI hittas betyder inte att en människa har gjort innehållet: spår försvinner lätt.",
            "That no traces of AI are found does not mean that a human made the content: traces are easily lost.");

    private final Bilingual text;

    LabelWords(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
