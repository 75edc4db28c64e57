package se.varsam.cli.policy;

import se.varsam.cli.terminal.Phrase;
import se.varsam.rule.Modality;
import se.varsam.term.Bilingual;

/** The texts of the reports on policies, in both languages. */
public enum PolicyWords implements Phrase {
    MISSING("saknas: ", "missing: "),
    OR(" eller ", " or "),
    AND(" och ", " and "),
    ID("id", "id"),
    CODE("kod", "code"),
    NAME("namn", "name"),
    CLAUSES("klausuler", "clauses"),
    RULES("regler", "rules"),
    ON_CHECKLIST("checklista", "checklist"),
    AWAITING("väntar", "waiting"),
    PROFILES_NOTE(
            "checklista: klausuler som människor ser till, helt eller delvis. väntar: klausuler som bara"
                    + " arkitekturregler kan bevaka i programvara.",
            "checklist: clauses that people see to, wholly or in part. waiting: clauses that only architecture rules"
                    + " can enforce in software."),
    EFFECT("verkan", "effect"),
    WHEN("när", "when"),
    LACKING("och inget finns av", "and none exists of"),
    ALWAYS("alltid", "always"),
    NEAREST("närmast", "nearest"),
    NO_NEAREST("ingen regel hos %s rör samma sak", "no rule of %s is about it"),
    ASKS_ALONE("%1$s ställer krav som %2$s inte ställer (%3$d regler)", "%1$s asks what %2$s does not (%3$d rules)"),
    ASKS_NOTHING("%1$s ställer inget krav som inte %2$s ställer", "%1$s asks nothing that %2$s does not"),
    CHECKLIST("Checklista", "Checklist"),
    WHOLLY_HUMAN("Det människor ser till", "What people see to"),
    PARTLY_HUMAN("Det programvara stöder, men människor avgör", "What software supports but people settle"),
    NO_CLAUSES("Inga klausuler.", "No clauses."),
    PROHIBITION("förbud", "prohibition"),
    OBLIGATION("skyldighet", "obligation"),
    PERMISSION("tillåtelse", "permission"),
    RECOMMENDATION("rekommendation", "recommendation"),
    DEFINITION("definition", "definition");

    private final Bilingual text;

    PolicyWords(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }

    static PolicyWords of(Modality modality) {
        return switch (modality) {
            case PROHIBITION -> PROHIBITION;
            case OBLIGATION -> OBLIGATION;
            case PERMISSION -> PERMISSION;
            case RECOMMENDATION -> RECOMMENDATION;
            case DEFINITION -> DEFINITION;
        };
    }
}
