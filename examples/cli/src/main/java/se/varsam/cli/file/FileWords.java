package se.varsam.cli.file;

import se.varsam.cli.terminal.Phrase;
import se.varsam.term.Bilingual;

/** The texts on working through files, in both languages. */
enum FileWords implements Phrase {
    WAS_LABELLED("märkt", "labelled"),
    WAS_UNLABELLED("avmärkt", "unlabelled"),
    WAS_UNCHANGED("oförändrad", "unchanged"),
    WAS_SIDECAR("märkt i sidofil", "labelled in a sidecar file"),
    HAS_FAILED("misslyckad", "failed"),
    LINK_SKIPPED("länk, följs inte: märk filen som den pekar på", "a link, not followed: label the file it points to"),
    BAR("%d av %d", "%d of %d"),
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
    NO_REGULAR_FILE(
            "är ingen vanlig fil: skicka innehållet genom standard in, -",
            "is no regular file: send what it holds through standard input, -");

    private final Bilingual text;

    FileWords(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
