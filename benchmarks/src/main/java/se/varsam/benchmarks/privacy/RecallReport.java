package se.varsam.benchmarks.privacy;

import static se.varsam.benchmarks.privacy.Vectors.Validity.INVALID;
import static se.varsam.benchmarks.privacy.Vectors.Validity.VALID;
import static se.varsam.privacy.finding.PersonalDataType.BANKGIRO;
import static se.varsam.privacy.finding.PersonalDataType.EMAIL;
import static se.varsam.privacy.finding.PersonalDataType.EMAIL_FUNCTIONAL;
import static se.varsam.privacy.finding.PersonalDataType.IBAN;
import static se.varsam.privacy.finding.PersonalDataType.INTERIM_NUMBER;
import static se.varsam.privacy.finding.PersonalDataType.IP_ADDRESS;
import static se.varsam.privacy.finding.PersonalDataType.ORGANISATIONSNUMMER;
import static se.varsam.privacy.finding.PersonalDataType.PAYMENT_CARD;
import static se.varsam.privacy.finding.PersonalDataType.PERSONNUMMER;
import static se.varsam.privacy.finding.PersonalDataType.PHONE;
import static se.varsam.privacy.finding.PersonalDataType.PLUSGIRO;
import static se.varsam.privacy.finding.PersonalDataType.POSTAL_ADDRESS;
import static se.varsam.privacy.finding.PersonalDataType.SAMORDNINGSNUMMER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.ScanLevel;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

/**
 * Prints how much the scanner finds, type by type, on published vectors and on numbers made by the published rules, and
 * what it finds in prose and word lists where there is little or nothing.
 */
public final class RecallReport {

    private static final int MANY = 10_000;

    private final Vectors vectors;
    private final Judge judge;
    private final PersonalDataScanner scanner;
    private final Invented invented = new Invented();

    private RecallReport(Path data, ScanLevel level) {
        vectors = new Vectors(data);
        scanner = PersonalDataScanner.of(level);
        judge = new Judge(scanner);
    }

    /**
     * Prints the report.
     *
     * @param args the data folder, then optionally the level
     * @throws IOException when a file of the folder cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0 || !Files.isDirectory(Path.of(args[0]).resolve("vectors"))) {
            System.err.println("Name the data folder, which holds vectors, prose, ner and names.");
            System.exit(64);
        }
        ScanLevel level = args.length > 1 ? ScanLevel.valueOf(args[1].toUpperCase(Locale.ROOT)) : ScanLevel.STANDARD;
        RecallReport report = new RecallReport(Path.of(args[0]), level);
        System.out.println("Level " + level + "\n\n| type | of | found | % |\n|---|---:|---:|---:|");
        report.identityNumbers();
        report.contacts();
        report.accounts();
        System.out.println("\n| near misses | of | found |\n|---|---:|---:|");
        report.nearMisses();
        report.names();
        report.prose();
        report.engines();
    }

    private void identityNumbers() throws IOException {
        List<String> persons = invented.some(MANY, invented::personnummer);
        for (int spelling = 0; spelling < 4; spelling++) {
            int n = spelling;
            String shape = List.of("YYYYMMDD-NNNC", "YYYYMMDDNNNC", "YYMMDD-NNNC", "YYMMDDNNNC")
                    .get(n);
            List<String> spelled =
                    persons.stream().map(p -> Invented.spellings(p).get(n)).toList();
            row("personnummer " + shape, judge.find("Hon har personnummer %s sedan dess.", spelled, PERSONNUMMER));
            row("personnummer " + shape + ", no context", judge.find("Se %s i listan.", spelled, PERSONNUMMER, PHONE));
        }
        List<String> coordination = invented.some(MANY, invented::samordningsnummer).stream()
                .flatMap(number -> Invented.spellings(number).stream())
                .toList();
        row("samordningsnummer", judge.find("Han har %s här.", coordination, SAMORDNINGSNUMMER, PHONE));
        for (Map.Entry<String, List<String>> noise :
                Spoiled.of(persons.subList(0, 500)).entrySet()) {
            row("personnummer, " + noise.getKey(), judge.find("Se %s i listan.", noise.getValue(), PERSONNUMMER));
        }
        row(
                "interim number",
                judge.find(
                        "Student %s.",
                        vectors.list(
                                "interim.json",
                                VALID,
                                "long_format",
                                "short_format",
                                "separated_format",
                                "separated_long"),
                        INTERIM_NUMBER));
        row(
                "organisationsnummer",
                judge.find("Bolaget %s.", invented.some(MANY, invented::organisationsnummer), ORGANISATIONSNUMMER));
        row(
                "organisationsnummer, vectors",
                judge.find(
                        "Bolaget %s.",
                        vectors.list("organisationsnummer.json", VALID, "input"),
                        ORGANISATIONSNUMMER,
                        PERSONNUMMER,
                        SAMORDNINGSNUMMER));
    }

    private void contacts() throws IOException {
        row("telephone", judge.find("Hon nås på %s.", invented.some(MANY, invented::phone), PHONE));
        row(
                "e-mail",
                judge.find("Skriv till %s, tack.", invented.some(MANY, invented::email), EMAIL, EMAIL_FUNCTIONAL));
        List<String> places = vectors.lines("names/svensktext-ortsnamn.csv");
        row(
                "postcode and place",
                judge.find(
                        "Hon bor på %s.",
                        places.subList(1, places.size()).stream()
                                .map(invented::postcode)
                                .toList(),
                        POSTAL_ADDRESS));
        table("IP address, vectors", "generic_ip.tsv", IP_ADDRESS);
        table("e-mail, vectors", "generic_email.tsv", EMAIL, EMAIL_FUNCTIONAL);
    }

    private void accounts() throws IOException {
        row("Bankgiro", judge.find("Betala till bankgiro %s.", invented.some(MANY, invented::bankgiro), BANKGIRO));
        row("Plusgiro", judge.find("Betala till plusgiro %s.", invented.some(MANY, invented::plusgiro), PLUSGIRO));
        row("IBAN", judge.find("IBAN %s.", invented.some(MANY, invented::iban), IBAN));
        table("IBAN, vectors", "generic_iban.tsv", IBAN);
        table("payment card, vectors", "generic_credit_card.tsv", PAYMENT_CARD);
    }

    private void table(String what, String file, PersonalDataType... types) throws IOException {
        Set<PersonalDataType> counted = EnumSet.copyOf(List.of(types));
        Judge.Score score = new Judge.Score(0, 0);
        for (Vectors.Vector vector : vectors.table(file)) {
            long found = judge.scan(vector.text()).stream()
                    .filter(finding -> counted.contains(finding.type()))
                    .count();
            score = score.plus(new Judge.Score(1, found == vector.expected() ? 1 : 0));
        }
        row(what, score);
    }

    private void nearMisses() throws IOException {
        Set<PersonalDataType> personal = EnumSet.of(PERSONNUMMER, SAMORDNINGSNUMMER, INTERIM_NUMBER);
        List<String> spoiled = invented.some(MANY, invented::personnummer).stream()
                .map(Invented::spoil)
                .flatMap(number -> Invented.spellings(number).stream())
                .toList();
        miss("personnummer with another check digit", judge.hit(spoiled, personal));
        miss("invalid interim numbers", judge.hit(vectors.list("interim.json", INVALID, "separated_long"), personal));
        miss(
                "organisation numbers that are no persons",
                judge.hit(vectors.list("orgnumber.json", INVALID, "short_format", "separated_format"), personal));
        Set<String> words = new TreeSet<>();
        for (String file : List.of("prose/statutes-sv.txt", "ner/klintan-train.tsv")) {
            words.addAll(List.of(vectors.text(file).split("[^\\p{L}-]+", -1)));
        }
        Set<PersonalDataType> identifiers = PersonalDataType.identifiers();
        miss(
                "words, one a line",
                new Judge.Score(
                        words.size(),
                        judge.scan(String.join("\n", words)).stream()
                                .filter(finding -> identifiers.contains(finding.type()))
                                .count()));
    }

    private void names() throws IOException {
        NameCorpus.Agreement agreement = new NameCorpus(vectors.lines("ner/klintan-train.tsv")).agreement(scanner);
        System.out.printf(
                Locale.ROOT,
                "%nNames in klintan-train (the model's weights are learned from it): recall %.3f of %d, precision %.3f of %d%n",
                agreement.persons().percent() / 100,
                agreement.persons().of(),
                agreement.finds().percent() / 100,
                agreement.finds().of());
    }

    private void prose() throws IOException {
        String text = vectors.text("prose/statutes-sv.txt");
        double megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
        Map<String, Integer> hits = new TreeMap<>();
        for (PersonalDataFinding finding : judge.scan(text)) {
            hits.merge(finding.type() + " " + finding.rule(), 1, Integer::sum);
        }
        System.out.printf(
                Locale.ROOT,
                "%n| found in %.1f MB of statutes, true or not | hits | per MB |%n|---|---:|---:|%n",
                megabytes);
        hits.forEach((what, count) ->
                System.out.printf(Locale.ROOT, "| %s | %d | %.2f |%n", what, count, count / megabytes));
    }

    private void engines() {
        List<String> persons = invented.some(500, invented::personnummer);
        List<String> spoiled =
                Spoiled.of(persons).values().stream().flatMap(List::stream).toList();
        List<String> plain =
                persons.stream().flatMap(p -> Invented.spellings(p).stream()).toList();
        System.out.printf(
                "%n| engine | four spellings %% | %d noisy spellings %% |%n|---|---:|---:|%n", spoiled.size());
        for (Engine engine : Engine.values()) {
            ToIntFunction<String> counter = engine.counter();
            System.out.printf(
                    Locale.ROOT, "| %s | %.1f | %.1f |%n", engine, share(plain, counter), share(spoiled, counter));
        }
    }

    private static double share(List<String> numbers, ToIntFunction<String> counter) {
        long found = numbers.stream()
                .filter(number -> counter.applyAsInt("Se " + number + " i listan.") > 0)
                .count();
        return 100.0 * found / numbers.size();
    }

    private static void row(String what, Judge.Score score) {
        System.out.printf(Locale.ROOT, "| %s | %d | %d | %.2f |%n", what, score.of(), score.found(), score.percent());
    }

    private static void miss(String what, Judge.Score score) {
        System.out.printf(Locale.ROOT, "| %s | %d | %d |%n", what, score.of(), score.found());
    }
}
