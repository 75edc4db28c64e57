package se.varsam.guarded;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.varsam.AiPolicy;
import se.varsam.guard.Guard;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.information.Information;
import se.varsam.reading.Contents;
import se.varsam.tool.AiTool;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Fact;
import se.varsam.use.Purpose;

/**
 * The occasions of one method, kept by policy and contents so that a repeated call finds the very same use, whose facts are
 * worked out already. Policies may be made for each request, so only a few are kept.
 */
final class Occasions {

    /** How many are kept; a method meets few policies, and few sets of declared contents. */
    static final int MOST = 16;

    /** Stands in where a method names no tool: then no policy is asked of it. */
    private static final AiTool NONE = AiTool.unknown("none");

    private final GuardSpec spec;
    private final Purpose purpose;
    private volatile Kept kept = new Kept(new Occasion[0], 0);

    private Occasions(GuardSpec spec, Purpose purpose) {
        this.spec = spec;
        this.purpose = purpose;
    }

    private static final class Kept {

        private final Occasion[] all;
        private final int oldest;

        Kept(Occasion[] all, int oldest) {
            this.all = all;
            this.oldest = oldest;
        }
    }

    static Occasions of(GuardSpec spec, Guard guard) {
        return new Occasions(spec, Purposes.joined(guard.purpose(spec.purpose()), spec.risk()));
    }

    Occasion at(AiPolicy policy, Contents contents) {
        Occasion known = find(policy, contents);
        if (known != null) {
            return known;
        }
        Occasion made = make(policy, contents);
        if (contents.information().inspection().isEmpty()) {
            keep(made); // what was found in a text is of this call alone
        }
        return made;
    }

    /** {@return how many are kept} */
    int size() {
        return kept.all.length;
    }

    private @Nullable Occasion find(AiPolicy policy, Contents contents) {
        Occasion[] all = kept.all;
        for (Occasion each : all) {
            if (each.policy() == policy && each.contents() == contents) {
                return each;
            }
        }
        Information information = contents.information();
        for (Occasion each : all) {
            if (each.policy() == policy && each.contents().information().equals(information)) {
                return each;
            }
        }
        return null;
    }

    /** Two threads may overwrite each other; then one is only made once more. */
    private void keep(Occasion made) {
        Kept now = kept;
        if (now.all.length < MOST) {
            Occasion[] more = Arrays.copyOf(now.all, now.all.length + 1);
            more[now.all.length] = made;
            kept = new Kept(more, 0);
        } else {
            Occasion[] others = now.all.clone();
            others[now.oldest] = made;
            kept = new Kept(others, (now.oldest + 1) % MOST);
        }
    }

    private Occasion make(AiPolicy policy, Contents contents) {
        AiTool tool = spec.tool().map(policy.tools()::get).orElse(NONE);
        AiUse use = telling(AiUse.input(tool, contents.information()).forPurpose(purpose));
        List<AiUse> actions = spec.agent().stream()
                .filter(agent -> spec.tool().isPresent())
                .flatMap(agent -> agent.does().stream().sorted())
                .map(action -> telling(AiUse.of(Act.OPERATE, tool)
                        .of(contents.information())
                        .forPurpose(purpose)
                        .acting(action)))
                .toList();
        boolean undisclosed = spec.tool().isPresent() && use.facts().has(Fact.AI_NOT_DISCLOSED);
        return new Occasion(policy, contents, tool, use, undisclosed, actions);
    }

    private AiUse telling(AiUse use) {
        return spec.disclosesAi() ? use.disclosed() : use;
    }
}
