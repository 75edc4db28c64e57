package se.varsam.archunit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import se.varsam.term.Bilingual;

/** Calls into AI clients sit in code that declares which tool it uses. */
final class DeclaredCalls {

    private static final List<String> CLAUSES = List.of("KARLSKOGA-64");

    private static final Bilingual UNDECLARED = new Bilingual(
            "Koden använder AI utan att uppge vilket verktyg", "The code uses AI without declaring which tool");

    private static final Bilingual DECLARE =
            new Bilingual("Sätt @UsesAiTool på metoden eller dess typ", "Put @UsesAiTool on the method or its type");

    private DeclaredCalls() {}

    static ArchRule rule(AiClients clients) {
        return all(AiCalls.into(clients)).should(beDeclared()).because(Norm.CALLS_ARE_DECLARED.because());
    }

    private static ArchCondition<AiCall> beDeclared() {
        Speaking speaking = new Speaking();
        DeclaredCode declared = new DeclaredCode(speaking);
        return new ArchCondition<>("sit in code that declares @UsesAiTool") {
            @Override
            public void finish(ConditionEvents events) {
                speaking.forget();
            }

            @Override
            public void check(AiCall call, ConditionEvents events) {
                if (!declared.covers(call.place()) && !declared.declares(call.client(), call.target())) {
                    events.add(Breach.of(call, call.description(), CLAUSES, UNDECLARED, DECLARE));
                }
            }
        };
    }
}
