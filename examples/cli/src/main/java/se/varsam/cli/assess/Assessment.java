package se.varsam.cli.assess;

import java.util.List;
import se.varsam.jackson.Scenario;
import se.varsam.term.Language;
import se.varsam.tool.AiTool;

/** A scenario with what each policy answers. */
record Assessment(int number, Scenario scenario, AiTool tool, List<Policies.Judged> verdicts) {

    String title(Language language) {
        return number + ". " + scenario.title().map(title -> title.in(language)).orElse(scenario.id());
    }
}
