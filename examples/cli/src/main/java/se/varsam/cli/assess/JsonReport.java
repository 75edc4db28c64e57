package se.varsam.cli.assess;

import java.io.PrintWriter;
import java.util.List;
import se.varsam.jackson.VerdictJson;

/** One line of JSON for each scenario and policy. */
final class JsonReport implements AssessmentReport {

    private final PrintWriter out;

    JsonReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public int batchSize() {
        return 1;
    }

    @Override
    public void print(List<Assessment> batch) {
        for (Assessment assessment : batch) {
            for (Policies.Judged judged : assessment.verdicts()) {
                out.print(VerdictJson.write(assessment.scenario().id(), judged.verdict()));
                out.print('\n');
            }
        }
    }
}
