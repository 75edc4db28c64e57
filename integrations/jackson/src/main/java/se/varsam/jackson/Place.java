package se.varsam.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where in a file the reader is, and what it has found wrong so far. */
final class Place {

    private final String path;
    private final Unstated unstated;
    private final List<ScenarioException.Problem> problems;

    private Place(String path, Unstated unstated, List<ScenarioException.Problem> problems) {
        this.path = path;
        this.unstated = unstated;
        this.problems = problems;
    }

    static Place root() {
        return new Place("$", Unstated.UNKNOWN, new ArrayList<>());
    }

    Place named(String root) {
        return new Place(root, unstated, problems);
    }

    Place at(String field) {
        return named(path + "." + Echo.field(field));
    }

    Place at(int index) {
        return named(path + "[" + index + "]");
    }

    Place where(Unstated rest) {
        return new Place(path, rest, problems);
    }

    boolean isHarmless() {
        return unstated == Unstated.HARMLESS;
    }

    <V> Optional<V> problem(String sv, String en) {
        problems.add(new ScenarioException.Problem(path, sv, en));
        return Optional.empty();
    }

    /** An error of the core, which says it in both languages with a slash between. */
    <V> Optional<V> problem(IllegalArgumentException error) {
        String[] both = String.valueOf(error.getMessage()).split(" / ", 2);
        return problem(both[0], both[both.length - 1]);
    }

    <V> Optional<V> wrongType(String sv, String en) {
        return problem("Fel slags värde: skriv " + sv + ".", "Wrong type: write " + en + ".");
    }

    List<ScenarioException.Problem> problems() {
        return problems;
    }
}
