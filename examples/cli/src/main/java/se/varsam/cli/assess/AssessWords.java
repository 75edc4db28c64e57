package se.varsam.cli.assess;

import se.varsam.cli.terminal.Phrase;
import se.varsam.rule.Verdict;
import se.varsam.term.Bilingual;

/** The texts of the reports on uses, in both languages. */
enum AssessWords implements Phrase {
    DENIED("NEKAD", "DENIED"),
    REQUIRED("KRÄVER", "REQUIRED"),
    ALLOWED("TILLÅTEN", "ALLOWED"),
    BECAUSE("därför att", "because"),
    REMEDY("gör så här", "do this"),
    PLACE("plats", "place"),
    ALLOWED_BY("tillåts enligt", "allowed by"),
    ALLOWED_IN_ITSELF("i sig tillåtet", "else allowed by"),
    DEFINITIONS("begrepp", "terms"),
    SEE_ABOVE("(se ovan)", "(see above)"),
    OBTAIN("se till att detta finns: ", "have this in place: "),
    EITHER("antingen ", "either "),
    AND_ALSO(" samt ", ", and "),
    OR_ELSE(", eller ", ", or "),
    SCENARIO("användning", "use"),
    TALLY(
            "%d bedömningar: %d nekade, %d som kräver något först, %d tillåtna",
            "%d verdicts: %d denied, %d that require something first, %d allowed"),
    NOTHING_TO_ASSESS("inget scenario att bedöma", "no scenario to assess"),
    NO_PROFILE("nämner ingen profil: ange --profile eller --all", "names no profile: give --profile or --all");

    private final Bilingual text;

    AssessWords(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }

    static AssessWords of(Verdict verdict) {
        if (verdict instanceof Verdict.Denied) {
            return DENIED;
        }
        return verdict instanceof Verdict.Required ? REQUIRED : ALLOWED;
    }
}
