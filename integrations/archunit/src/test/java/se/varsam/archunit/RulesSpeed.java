package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Measures all rules against ArchUnit's bare import: run it with the paths of jars that hold some 5,000 classes. */
final class RulesSpeed {

    private RulesSpeed() {}

    public static void main(String[] jars) {
        List<Path> paths = Arrays.stream(jars).map(Path::of).toList();
        for (int round = 1; round <= 5; round++) {
            long began = System.nanoTime();
            JavaClasses classes = new ClassFileImporter().importPaths(paths);
            long imported = System.nanoTime();
            Supplier<Integer> lines = () -> VarsamRules.all()
                    .allowEmptyShould(true)
                    .evaluate(classes)
                    .getFailureReport()
                    .getDetails()
                    .size();
            int found = lines.get();
            long checked = System.nanoTime();
            System.out.printf(
                    "%d classes: import %d ms, all rules %d ms, %d findings%n",
                    classes.size(), (imported - began) / 1_000_000, (checked - imported) / 1_000_000, found);
        }
    }
}
