package se.varsam.jackson;

import java.util.Optional;
import java.util.Set;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.tool.Approval;
import se.varsam.tool.Approval.Reach;

/** What a tool is approved for: never assumed. */
final class ApprovalShape extends Shape<Approval> {

    static final ApprovalShape SHAPE = new ApprovalShape();

    private final Field<Approval, InformationClass> upTo =
            optional("upTo", new Constants<>(InformationClass.class), Approval::upTo);
    private final Field<Approval, Set<InformationCategory>> categories =
            set("categories", InformationCategory.class, Approval::categories);
    private final Field<Approval, Boolean> everyProcess =
            field("everyProcess", Plain.BOOLEAN, approval -> approval.reach() == Reach.EVERY_PROCESS);
    private final Field<Approval, Set<String>> processes = many("processes", Many.set(Texts.ANY), Approval::processes);

    private ApprovalShape() {
        super("approval");
    }

    @Override
    Approval make(Given given) {
        Optional<InformationClass> limit = given.get(upTo);
        return new Approval(
                limit,
                given.get(categories, Set.of()),
                given.get(everyProcess, false) ? Reach.EVERY_PROCESS : Reach.NAMED_PROCESSES,
                given.get(processes, Set.of()));
    }
}
