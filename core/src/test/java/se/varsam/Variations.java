package se.varsam;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.varsam.attestation.Attestation;
import se.varsam.term.Answer;
import se.varsam.term.Answers;
import se.varsam.term.Question;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolTrait;
import se.varsam.use.AiUse;

/** Values that differ from others in one respect only. */
final class Variations {

    private Variations() {}

    static <Q extends Enum<Q> & Question> Answers<Q> answering(Answers<Q> answers, Q question, Answer answer) {
        Set<Q> yes = new HashSet<>(answers.yes());
        Set<Q> no = new HashSet<>(answers.no());
        yes.remove(question);
        no.remove(question);
        if (answer == Answer.YES) {
            yes.add(question);
        } else if (answer == Answer.NO) {
            no.add(question);
        }
        return new Answers<>(yes, no);
    }

    static AiTool with(AiTool tool, Answers<ToolTrait> answers) {
        return change(tool, tool.name(), answers, tool.attestations());
    }

    static AiTool named(AiTool tool, String name) {
        return change(tool, name, tool.answers(), tool.attestations());
    }

    static AiTool with(AiTool tool, List<Attestation> attestations) {
        return change(tool, tool.name(), tool.answers(), attestations);
    }

    /** The same use without the attestations given with it. */
    static AiUse without(AiUse use) {
        AiUse bare = AiUse.of(use.act(), use.tool())
                .of(use.information())
                .forPurpose(use.purpose())
                .deciding(use.decision())
                .inCase(use.caseFile())
                .reporting(use.incident())
                .at(use.place());
        bare = use.content().map(bare::producing).orElse(bare);
        bare = use.user().map(bare::by).orElse(bare);
        bare = use.agentAction().map(bare::acting).orElse(bare);
        return use.date().map(bare::on).orElse(bare);
    }

    /** The same use with another tool of which the same has been attested. */
    static AiUse swapping(AiUse use, AiTool tool) {
        return without(use).with(tool).with(use.attestations().toArray(new Attestation[0]));
    }

    private static AiTool change(AiTool tool, String name, Answers<ToolTrait> answers, List<Attestation> attestations) {
        return new AiTool(
                tool.id(),
                name,
                tool.vendor(),
                tool.version(),
                tool.availability(),
                tool.account(),
                tool.kinds(),
                answers,
                tool.contract(),
                tool.approval(),
                tool.firstReleased(),
                tool.lifeCycle(),
                tool.systemOwner(),
                tool.accountable(),
                tool.allowedActions(),
                attestations);
    }
}
