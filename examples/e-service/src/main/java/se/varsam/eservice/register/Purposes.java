package se.varsam.eservice.register;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.varsam.guard.Guard;
import se.varsam.spring.configuration.VarsamProperties;
import se.varsam.tool.AiTool;
import se.varsam.tool.Approval;
import se.varsam.use.Purpose;

/** What tools are for: what is attested of one is attested for a process, so it is judged for that. */
@Component
class Purposes {

    private final Guard guard;
    private final List<String> all;

    Purposes(Guard guard, VarsamProperties properties) {
        this.guard = guard;
        this.all = List.copyOf(properties.purposes().keySet());
    }

    /** {@return the purposes that a tool is approved for; where none is named, all that the application has} */
    List<Purpose> of(AiTool tool) {
        Approval approval = tool.approval();
        boolean named = approval.reach() != Approval.Reach.EVERY_PROCESS
                && !approval.processes().isEmpty();
        Stream<String> processes = named ? approval.processes().stream().sorted() : all.stream();
        return processes.map(guard::purpose).toList();
    }
}
