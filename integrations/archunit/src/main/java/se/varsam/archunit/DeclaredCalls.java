package se.varsam.archunit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;

/** Calls into AI clients sit in code that declares which tool it uses. */
final class DeclaredCalls {

    private static final Remedy REMEDY = new Remedy(
            Norm.CALLS_ARE_DECLARED,
            "Koden använder AI utan att uppge vilket verktyg. Sätt @UsesAiTool på metoden eller dess typ.",
            "The code uses AI without declaring which tool. Put @UsesAiTool on the method or its type.");

    private DeclaredCalls() {}

    static ArchRule rule(AiClients clients) {
        return all(AiCalls.into(clients)).should(beDeclared()).because(Norm.CALLS_ARE_DECLARED.because());
    }

    private static ArchCondition<AiCall> beDeclared() {
        return new ArchCondition<>("sit in code that declares @UsesAiTool") {
            @Override
            public void check(AiCall call, ConditionEvents events) {
                boolean declared =
                        DeclaredCode.covers(call.place()) || DeclaredCode.declares(call.client(), call.target());
                events.add(REMEDY.event(call, declared, call.description()));
            }
        };
    }
}
