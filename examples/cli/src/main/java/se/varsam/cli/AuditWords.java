package se.varsam.cli;

import se.varsam.term.Bilingual;

/** The texts of the reports on audit trails. */
enum AuditWords implements Phrase {
    INTACT("OSKADD", "INTACT"),
    TORN("AVBRUTEN", "TORN"),
    BROKEN("BRUTEN", "BROKEN"),
    SUM("%d poster, rot %s", "%d records, root %s"),
    HELD("poster som finns kvar", "records held"),
    HELD_SPAN("%d–%d, från %s till %s", "%d–%d, from %s to %s"),
    NONE_HELD("inga", "none"),
    PRUNED("gallrade", "pruned"),
    PRUNED_UNDER("%d–%d, enligt %s (post %d)", "%d–%d, under %s (record %d)"),
    PRUNED_AS_LOG(
            "%d–%d, som bara logg, utan gallringsbeslut (post %d)",
            "%d–%d, as a log only, without a disposal decision (record %d)"),
    PRUNED_UNNAMED(
            "%d–%d, och ingen post säger varför: anmäl det som en incident",
            "%d–%d, and no record tells why: report it as an incident"),
    PROVED("kontrollpunkt", "checkpoint"),
    PROVED_BY("%s: %d poster, %s", "%s: %d records, %s"),
    SIGNED_BY("undertecknad av %s", "signed by %s"),
    UNSIGNED("underskriften är inte prövad: ange --key", "the signature is not checked: give --key"),
    RECEIPT("kvitto", "receipt"),
    RECEIPT_OF("%s: post %d", "%s: record %d"),
    WRONG("fel", "fault"),
    AT("vid", "at"),
    RECORD_AT("post %s", "record %s"),
    RECORD_AT_PLACE("post %s (%s)", "record %s (%s)"),
    BEFORE("före felet", "before the fault"),
    BEFORE_GOOD("post %d–%d är som de skrevs", "records %d–%d are as they were written"),
    BEFORE_NONE("inga poster är säkra", "no record is certain"),
    DO("gör så här", "do this"),
    DO_ALONE(
            "Rör inte katalogen och kör inget program som skriver i den. Kopiera den till ett skrivskyddat ställe, jämför"
                    + " med en säkerhetskopia från den angivna posten, och anmäl det som en incident.",
            "Leave the directory alone, and run no program that writes to it. Copy it to a place that cannot be written"
                    + " to, compare it with a backup from that record on, and report it as an incident."),
    DO_REPAIR(
            "En skrivning avbröts, till exempel av ett strömavbrott. Ingen bekräftad post är förlorad. Ta bort den halva"
                    + " posten med: varsam audit repair %s",
            "A writing was interrupted, for example by a power failure. No acknowledged record is lost. Remove the half"
                    + " record with: varsam audit repair %s"),
    NO_OUTSIDE(
            "Utan en kontrollpunkt utifrån syns det inte om slutet är avkapat, eller om någon som kommer åt katalogen har"
                    + " skrivit om hela loggen. Gör kontrollpunkter med \"varsam audit checkpoint\", förvara dem där de"
                    + " som kan skriva i loggen inte kommer åt dem, och ange dem här med --checkpoint.",
            "Without a checkpoint from outside it does not show whether the end is cut off, or whether somebody with access"
                    + " to the directory has rewritten the whole trail. Make checkpoints with \"varsam audit"
                    + " checkpoint\", keep them where those who can write to the trail cannot reach them, and give them"
                    + " here with --checkpoint."),
    SINCE(
            "De första %d posterna är bevisade mot kontrollpunkten. Det som är skrivet efter den (%d poster) kan ännu kapas"
                    + " eller skrivas om utan att det syns: gör en ny kontrollpunkt.",
            "The first %d records are proved against the checkpoint. What is written after it (%d records) can still be cut"
                    + " or rewritten without showing: make a new checkpoint."),
    UNSIGNED_NOTE(
            "En kontrollpunkt vars underskrift inte är prövad kan vem som helst ha skrivit: ange --key med den offentliga"
                    + " nyckeln.",
            "Anybody can have written a checkpoint whose signature is not checked: give --key with the public key."),
    CHECKING("prövar %d MB, %d s", "checking %d MB, %d s"),

    TOO_LONG("är för stor för att vara en sådan fil", "is too large to be such a file"),
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
    NO_NUMBER("ett nummer väntas, räknat från 0", "a number is expected, counted from 0"),
    NO_DIRECTORY("mappen finns inte", "no such directory"),
    NO_TRAIL("mappen har ingen logg (audit-*.jsonl)", "the directory has no trail (audit-*.jsonl)"),
    NO_CHECKPOINT("ange kontrollpunkten med --checkpoint", "give the checkpoint with --checkpoint"),
    EXISTS_ALREADY(
            "finns redan och skrivs inte över: välj ett annat namn", "exists and is not replaced: choose another"),
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
    ROLES("i rollen", "in the role"),
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
