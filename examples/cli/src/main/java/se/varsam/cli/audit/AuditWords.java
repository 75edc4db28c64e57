package se.varsam.cli.audit;

import se.varsam.cli.terminal.Phrase;
import se.varsam.term.Bilingual;

/** The texts of what is done with a trail, in both languages. */
enum AuditWords implements Phrase {
    CHECKING("prövar %d MB, %d s", "checking %d MB, %d s"),
    NO_PROOF("är inget bevis från audit prove", "is no proof from audit prove"),
    OTHER_RECORD("kvittot gäller post %d, inte post %d", "the receipt is of record %d, not of record %d"),
    DOES_NOT_FIT(
            "loggen stämmer inte med kontrollpunkten: pröva den med audit verify",
            "the trail does not fit the checkpoint: verify it with audit verify"),
    HOLDS(
            "Post %d fanns i loggen %s när kontrollpunkten gjordes (%d poster).",
            "Record %d was in the trail %s when the checkpoint was made (%d records)."),
    DOES_NOT_HOLD(
            "Det är inte bevisat att post %d fanns i loggen %s när kontrollpunkten gjordes (%d poster). Begär ett nytt bevis"
                    + " för just den kontrollpunkten; håller inte det heller är loggen en annan.",
            "It is not proved that record %d was in the trail %s when the checkpoint was made (%d records). Ask for a new"
                    + " proof for that very checkpoint; if that does not hold either, the trail is another one."),
    OLDER_SIZE(
            "kontrollpunkten gäller %d poster, alltså inte post %d: ta en senare",
            "the checkpoint is of %d records, so not of record %d: take a later one"),
    PUBLIC_KEY("Offentlig nyckel, för --key hos den som prövar: %s", "Public key, for --key with those who verify: %s"),
    KEY_MADE(
            "Ny nyckelfil: %s. Förvara den inte där loggen är.",
            "New key file: %s. Do not keep it where the trail is."),
    NOT_SIGNED(
            "Loggen är inte oskadd, så ingen kontrollpunkt är gjord.",
            "The trail is not intact, so no checkpoint is made."),
    NUMBER("nr", "no."),
    TIME("tid (UTC)", "time (UTC)"),
    EVENT("händelse", "event"),
    WHAT("vad", "what"),
    BELONGS("hör till", "belongs to"),
    BEHIND("klockan gick %s efter", "the clock was %s behind"),
    SHOWN_OF("post %d–%d av %d", "records %d–%d of %d"),
    SHOWN_NONE("inga poster", "no records"),
    BAD_SPAN("--from %d och --to %d: inget finns däremellan", "--from %d and --to %d: there is nothing between"),
    REPAIRED("lagad: %d poster", "repaired: %d records"),
    NOTHING_TO_REPAIR("inget att laga: %d poster", "nothing to repair: %d records"),
    MOVED("%d byte som inte är en hel post är flyttade till %s", "%d bytes that are no whole record are moved to %s"),
    HASHES_MOVED(
            "summorna hörde inte till posterna: de är gjorda på nytt, och de gamla finns i %s",
            "the hashes did not belong to the records: they are made anew, and the old ones are in %s"),
    MISSING_RECORDS(
            "%d bekräftade poster saknas, och det gör inte ett avbrott: sök dem i en säkerhetskopia, och anmäl det som en"
                    + " incident",
            "%d acknowledged records are missing, which no interruption does: look for them in a backup, and report it as"
                    + " an incident");

    private final Bilingual text;

    AuditWords(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
