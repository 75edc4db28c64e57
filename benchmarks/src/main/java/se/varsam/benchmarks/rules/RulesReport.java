package se.varsam.benchmarks.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import se.varsam.archunit.VarsamRules;

/** Measures all rules against ArchUnit's bare import of the same classes, and prints a Markdown table. */
public final class RulesReport {

    /** Libraries that look like what a service brings, and Varsam's own, whose classes speak of it. */
    private static final List<String> NAMES = List.of(
            "guava-", "spring-core-", "spring-context-", "jackson-databind-", "varsam-core-", "varsam-annotations-");

    private RulesReport() {}

    /**
     * One round.
     *
     * @param classes how many were imported
     * @param importing how long that took, in milliseconds
     * @param rules how long all rules took on them
     */
    private record Round(int classes, long importing, long rules) {

        double ratio() {
            return (importing + rules) / (double) importing;
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT, "| %s | %,d | %,d | %,d | %.2f |", name, classes, importing, rules, ratio());
        }
    }

    /**
     * Imports the classes and evaluates the rules, round by round.
     *
     * @param args the folder of the jars; how many rounds
     * @throws IOException when a jar cannot be read
     */
    public static void main(String[] args) throws IOException {
        List<JarFile> jars = jars(Path.of(args[0]));
        List<Round> rounds = new ArrayList<>();
        System.out.println("| round | classes | import, ms | all rules, ms | (import + rules) / import |");
        System.out.println("|---|--:|--:|--:|--:|");
        for (int number = 1; number <= Integer.parseInt(args[1]); number++) {
            Round round = round(jars);
            rounds.add(round);
            System.out.println(round.row(Integer.toString(number)));
        }
        System.out.println(median(rounds).row("**median**"));
    }

    private static Round round(List<JarFile> jars) {
        long began = System.nanoTime();
        JavaClasses classes = new ClassFileImporter().importJars(jars);
        long imported = System.nanoTime();
        VarsamRules.all().evaluate(classes);
        long checked = System.nanoTime();
        return new Round(classes.size(), (imported - began) / 1_000_000, (checked - imported) / 1_000_000);
    }

    private static Round median(List<Round> rounds) {
        return new Round(
                rounds.get(0).classes(),
                rounds.stream().map(Round::importing).sorted().toList().get(rounds.size() / 2),
                rounds.stream().map(Round::rules).sorted().toList().get(rounds.size() / 2));
    }

    private static List<JarFile> jars(Path folder) throws IOException {
        List<JarFile> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.sorted(Comparator.comparing(Path::getFileName)).toList()) {
                String name = file.getFileName().toString();
                if (NAMES.stream().anyMatch(name::startsWith)) {
                    jars.add(new JarFile(file.toFile()));
                }
            }
        }
        return jars;
    }
}
