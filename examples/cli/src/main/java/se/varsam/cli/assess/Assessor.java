package se.varsam.cli.assess;

import java.util.ArrayList;
import java.util.List;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Streams;
import se.varsam.cli.terminal.Words;
import se.varsam.jackson.Scenario;
import se.varsam.jackson.ScenarioException;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;

/** Puts scenarios to the policies, tells the answers and keeps the exit code. */
final class Assessor {

    private final Streams streams;
    private final Policies policies;
    private final List<Profile> chosen;
    private final AssessmentReport report;

    private int verdicts = Exit.ALLOWED;
    private int judged;
    private int problems;

    /** With no profile chosen, each scenario is put to those that it names itself. */
    Assessor(Streams streams, Policies policies, List<Profile> chosen, AssessmentReport report) {
        this.streams = streams;
        this.policies = policies;
        this.chosen = chosen;
        this.report = report;
    }

    void assess(List<Scenario> batch) {
        report.print(batch.stream().map(this::assess).toList());
        if (streams.out().checkError()) {
            throw new InputException(Exit.OUTPUT, Words.NOT_WRITTEN.inBoth());
        }
    }

    void refuse(ScenarioException problem) {
        problems++;
        streams.err().println(problem.getMessage());
    }

    /** Data that could not be read wins over what the rest came to: the answer is not complete. */
    int end() {
        report.end();
        if (problems == 0 && judged == 0) {
            throw new InputException(Exit.DATA, AssessWords.NOTHING_TO_ASSESS.inBoth());
        }
        return problems > 0 ? Exit.DATA : verdicts;
    }

    private Assessment assess(Scenario scenario) {
        List<Profile> profiles = chosen.isEmpty()
                ? scenario.profiles().stream().map(Profiles::get).toList()
                : chosen;
        if (profiles.isEmpty()) {
            throw new InputException(Exit.USAGE, scenario.id() + ": " + AssessWords.NO_PROFILE.inBoth());
        }
        List<Policies.Judged> answers = new ArrayList<>();
        for (Profile profile : profiles) {
            Policies.Judged answer = policies.judge(profile, scenario);
            verdicts = Exit.after(verdicts, answer.verdict());
            answers.add(answer);
        }
        judged++;
        return new Assessment(judged, scenario, policies.use(scenario).tool(), List.copyOf(answers));
    }
}
