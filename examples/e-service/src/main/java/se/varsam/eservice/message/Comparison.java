package se.varsam.eservice.message;

import java.util.List;
import org.springframework.stereotype.Component;
import se.varsam.eservice.municipality.Municipalities;
import se.varsam.guard.Guard;
import se.varsam.information.Information;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolRegister;
import se.varsam.use.AiUse;

/**
 * What every municipality's policy would say of entering a message into each tool. Nothing is entered, so nothing is recorded:
 * a trail of what might have been would hide what was.
 */
@Component
class Comparison {

    private final Municipalities municipalities;
    private final ToolRegister tools;
    private final Guard guard;

    Comparison(Municipalities municipalities, ToolRegister tools, Guard guard) {
        this.municipalities = municipalities;
        this.tools = tools;
        this.guard = guard;
    }

    /**
     * One tool.
     *
     * @param tool the tool
     * @param purpose what it would be used for
     * @param verdicts what each municipality says, in order
     */
    record Row(AiTool tool, String purpose, List<Verdict> verdicts) {}

    /** {@return what is said of each tool in the register, by each municipality in order} */
    List<Row> of(Information information) {
        return tools.tools().stream().map(tool -> row(tool, information)).toList();
    }

    private Row row(AiTool tool, Information information) {
        String purpose = purpose(tool);
        AiUse use = AiUse.input(tool, information).forPurpose(guard.purpose(purpose));
        return new Row(
                tool,
                purpose,
                municipalities.all().stream()
                        .map(each -> each.policy().unrecorded().assess(use))
                        .toList());
    }

    /** {@return what the tool is approved for; to answer residents, when nobody has approved it for anything} */
    private static String purpose(AiTool tool) {
        return tool.approval().processes().stream().sorted().findFirst().orElse("svar");
    }
}
