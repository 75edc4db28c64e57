package se.varsam.cli;

import se.varsam.rule.Modality;
import se.varsam.rule.Verdict;
import se.varsam.term.Bilingual;

/** The texts of the reports on uses, policies, texts and labels that core does not have, in both languages. */
enum Words implements Phrase {
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
    MISSING("saknas: ", "missing: "),
    OBTAIN("se till att detta finns: ", "have this in place: "),
    EITHER("antingen ", "either "),
    OR(" eller ", " or "),
    AND(" och ", " and "),
    AND_ALSO(" samt ", ", and "),
    OR_ELSE(", eller ", ", or "),

    SCENARIO("användning", "use"),
    TALLY(
            "%d bedömningar: %d nekade, %d som kräver något först, %d tillåtna",
            "%d verdicts: %d denied, %d that require something first, %d allowed"),
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
    DEFINITION("definition", "definition"),

    FINDINGS("fynd:", "findings:"),
    NOTHING_FOUND(
            "inga fynd, vilket inte bevisar att texten är fri från personuppgifter",
            "nothing found, which does not prove the text free of personal data"),
    MASKED("maskerade fynd: %d", "findings masked: %d"),
    MASK_ALONE(
            "--mask tar en fil och skriver bara dess text: utelämna --format och maskera en fil i taget",
            "--mask takes one file and writes only its text: leave --format out and mask one file at a time"),
    PROGRESS("%d MB lästa", "%d MB read"),
    PROGRESS_OF("%d av %d MB lästa (%d %%)", "%d of %d MB read (%d %%)"),
    MALFORMED(
            "%d ställen är inte UTF-8 och lästes som U+FFFD, så uppgifter kan ha missats: spara filen som UTF-8",
            "%d places are not UTF-8 and were read as U+FFFD, so data may have been missed: save the file as UTF-8"),

    WAS_LABELLED("märkt", "labelled"),
    WAS_UNLABELLED("avmärkt", "unlabelled"),
    WAS_UNCHANGED("oförändrad", "unchanged"),
    WAS_SIDECAR("märkt i sidofil", "labelled in a sidecar file"),
    HAS_FAILED("misslyckad", "failed"),
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
            "That no traces of AI are found does not mean that a human made the content: traces are easily lost."),
    LINK_SKIPPED("länk, följs inte: märk filen som den pekar på", "a link, not followed: label the file it points to"),
    BAR("%d av %d", "%d of %d"),
    NO_DATE("inget datum: skriv som 2026-11-20", "no date: write as 2026-11-20"),
    SAY_WHERE(
            "flera filer: ange --out MAPP, eller --in-place för att ändra dem på plats",
            "several files: give --out FOLDER, or --in-place to change them where they are"),
    ONE_PLACE("--out och --in-place går inte ihop: välj en", "--out and --in-place exclude each other: choose one"),
    STANDS_ALONE(
            "- står ensam, utan mapp och utan --in-place", "- stands alone, without a folder and without --in-place"),
    IN_PLACE_FOR_GOOD(
            "det som ritas i en bild går inte att ta bort: ange OUT, eller --in-place om originalet får gå förlorat",
            "what is drawn into an image cannot be taken off: give OUT, or --in-place if the original may be lost"),
    EXISTS(
            "finns redan: ange --out för att ersätta, eller --in-place för att ändra filerna på plats",
            "exists: give --out to replace it, or --in-place to change the files where they are"),
    NO_FOLDER(
            "är ingen mapp, och flera filer ska skrivas dit",
            "is no folder, and several files are to be written there"),
    SAME_OUTPUT(
            "%s och %s skulle skriva samma fil, %s: skriv dem till olika mappar",
            "%s and %s would write the same file, %s: write them to different folders"),
    LEADS_OUT("leder genom en länk ut ur mappen", "leads out of the folder through a link"),
    NOTHING_THERE(
            "ingen fil att läsa: dolda filer, länkar och sidofiler (.xmp) räknas inte",
            "no file to read: hidden files, links and sidecar files (.xmp) do not count"),
    FOREIGN_SIDECAR(
            "finns redan och är inte skriven av Varsam: för in märkningen i den med programmet som skrev den, eller"
                    + " flytta den",
            "exists and was not written by Varsam: enter the label with the program that wrote it, or move it"),
    NO_ACCESS("saknar behörighet", "access denied"),
    NO_TRANSFER("går inte att läsa eller skriva", "cannot be read or written"),

    NO_FILE("filen finns inte", "no such file"),
    NO_REGULAR_FILE(
            "är ingen vanlig fil: skicka innehållet genom standard in, -",
            "is no regular file: send what it holds through standard input, -"),
    BROKEN("går inte att läsa", "cannot be read"),
    NOT_UTF_8("texten är inte UTF-8: spara filen som UTF-8", "the text is not UTF-8: save the file as UTF-8"),
    NOTHING_TO_ASSESS("inget scenario att bedöma", "no scenario to assess"),
    NO_PROFILE("nämner ingen profil: ange --profile eller --all", "names no profile: give --profile or --all"),
    NOT_WRITTEN("svaret går inte att skriva", "the answer cannot be written"),
    INTERNAL_ERROR("internt fel", "internal error");

    private final Bilingual text;

    Words(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }

    static Words of(Verdict verdict) {
        if (verdict instanceof Verdict.Denied) {
            return DENIED;
        }
        return verdict instanceof Verdict.Required ? REQUIRED : ALLOWED;
    }

    static Words of(Modality modality) {
        return switch (modality) {
            case PROHIBITION -> PROHIBITION;
            case OBLIGATION -> OBLIGATION;
            case PERMISSION -> PERMISSION;
            case RECOMMENDATION -> RECOMMENDATION;
            case DEFINITION -> DEFINITION;
        };
    }
}
