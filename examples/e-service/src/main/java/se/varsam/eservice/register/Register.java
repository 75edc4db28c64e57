package se.varsam.eservice.register;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.varsam.eservice.municipality.Municipalities;
import se.varsam.guarded.report.GuardReport;
import se.varsam.guarded.report.Intercepted;
import se.varsam.spring.guarding.GuardedBeans;
import se.varsam.term.Language;
import se.varsam.tool.ToolRegister;

/** The tools that the application knows, and the methods that it guards, as they are now. */
@Component
class Register {

    private final ToolRegister tools;
    private final Municipalities municipalities;
    private final Purposes purposes;
    private final ObjectProvider<GuardedBeans> beans;

    Register(ToolRegister tools, Municipalities municipalities, Purposes purposes, ObjectProvider<GuardedBeans> beans) {
        this.tools = tools;
        this.municipalities = municipalities;
        this.purposes = purposes;
        this.beans = beans;
    }

    /**
     * All of it.
     *
     * @param grounds why there is a register
     * @param tools the tools
     * @param methods the methods that declare something
     * @param complete whether something declares something, and every call of it passes its guard
     */
    record Entries(List<Ground> grounds, List<ToolEntry> tools, List<MethodEntry> methods, boolean complete) {}

    Entries in(Language language) {
        GuardReport report =
                beans.stream().findFirst().map(GuardedBeans::report).orElseGet(Register::nothing);
        return new Entries(
                Ground.all(language),
                tools.tools().stream()
                        .map(each -> ToolEntry.of(each, municipalities.all(), purposes.of(each), language))
                        .toList(),
                report.lines().stream()
                        .map(each -> MethodEntry.of(each, language))
                        .toList(),
                report.isComplete());
    }

    /** Where nothing tells what is guarded, nothing is known to be. */
    private static GuardReport nothing() {
        return GuardReport.of(Intercepted.of(Set.of(), GuardReport.Trail.UNKNOWN));
    }
}
