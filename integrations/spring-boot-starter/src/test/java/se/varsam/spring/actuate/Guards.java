package se.varsam.spring.actuate;

import java.util.Optional;
import se.varsam.AiPolicy;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.guard.Guard;
import se.varsam.guarded.Guarded;
import se.varsam.spring.guarding.GuardedBeans;

/** Reports of guards: one that is whole, and one with a hole. */
final class Guards {

    private Guards() {}

    /** Something that asks for a guard. */
    public interface Assistant {

        @UsesAiTool("eneo")
        String ask(@NoPersonalData String question);
    }

    private static Guarded guarded() {
        return Guarded.by(Guard.of(municipality -> Optional.of(AiPolicy.of("soderkoping"))));
    }

    static GuardedBeans whole() {
        Guarded guarded = guarded();
        guarded.proxy(Assistant.class, question -> "");
        return () -> guarded.report(Assistant.class);
    }

    static GuardedBeans withAHole() {
        Guarded guarded = guarded();
        return () -> guarded.report(Assistant.class);
    }
}
