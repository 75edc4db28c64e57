package se.varsam.cli.trail;

import se.varsam.cli.terminal.Phrase;
import se.varsam.term.Bilingual;

/** The texts on a trail and how it is, in both languages. */
public enum TrailWords implements Phrase {
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
    TOO_LONG("är för stor för att vara en sådan fil", "is too large to be such a file"),
    NO_DIRECTORY("mappen finns inte", "no such directory"),
    NO_TRAIL("mappen har ingen logg (audit-*.jsonl)", "the directory has no trail (audit-*.jsonl)"),
    EXISTS_ALREADY(
            "finns redan och skrivs inte över: välj ett annat namn", "exists and is not replaced: choose another");

    private final Bilingual text;

    TrailWords(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
