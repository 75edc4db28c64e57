package se.varsam.eservice.triage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well the triage does on messages that it was not trained on.
 *
 * @param trainedOn how many messages it was trained on
 * @param department how often the department is right
 * @param outcome how often the outcome is right
 * @param commonestDepartment how often one would be right who always said the commonest department
 * @param commonestOutcome how often one would be right who always said the commonest outcome
 * @param recall of the messages of each department, how many it gets
 */
public record Quality(
        int trainedOn,
        Score department,
        Score outcome,
        Score commonestDepartment,
        Score commonestOutcome,
        Map<Department, Score> recall) {

    /** {@return the quality of two categorisers, measured on what was held back} */
    static Quality measure(Samples samples, Categoriser<Department> department, Categoriser<TriageOutcome> outcome) {
        List<Sample> unseen = samples.heldBack();
        Map<Sample, Department> guessed = unseen.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        each -> department.guess(each.text()).answer()));
        Map<Department, Score> recall = new EnumMap<>(Department.class);
        Arrays.stream(Department.values()).forEach(each -> recall.put(each, recall(each, guessed)));
        return new Quality(
                samples.training().size(),
                Score.of(unseen, each -> guessed.get(each) == each.department()),
                Score.of(unseen, each -> outcome.guess(each.text()).answer() == each.outcome()),
                commonest(unseen, Sample::department),
                commonest(unseen, Sample::outcome),
                recall);
    }

    private static Score recall(Department department, Map<Sample, Department> guessed) {
        List<Sample> its = guessed.keySet().stream()
                .filter(each -> each.department() == department)
                .toList();
        return Score.of(its, each -> guessed.get(each) == department);
    }

    private static <E extends Enum<E>> Score commonest(List<Sample> unseen, Function<Sample, E> right) {
        return unseen.stream().collect(Collectors.groupingBy(right, Collectors.counting())).values().stream()
                .max(Comparator.naturalOrder())
                .map(most -> new Score(most.intValue(), unseen.size()))
                .orElse(new Score(0, 0));
    }
}
