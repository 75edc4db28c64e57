package se.varsam.guarded;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.rule.Finding;
import se.varsam.rule.PolicyViolationException;
import se.varsam.rule.Verdict;

/** A guard in front of a target that answers every call and remembers which ones came through. */
final class Calls {

    static final String NUMBER = "811218-9876";

    private final List<String> called = new ArrayList<>();
    private final AuditTrail trail = AuditTrail.inMemory();
    private final AiPolicy policy = Town.soderkoping().recordedIn(trail);

    <T> T guarded(Class<T> type) {
        return guarded(type, target(type));
    }

    <T> T guarded(Class<T> type, T target) {
        return Guarded.by(Town.guard(policy)).proxy(type, target);
    }

    private <T> T target(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> answer(method.getName())));
    }

    String answer(String what) {
        called.add(what);
        return "svar";
    }

    List<String> called() {
        return called;
    }

    AuditTrail trail() {
        return trail;
    }

    AiPolicy policy() {
        return policy;
    }

    List<AuditRecord> records() {
        List<AuditRecord> records = new ArrayList<>();
        trail.read(0, trail.size(), records::add);
        return records;
    }

    static Verdict refusal(ThrowingCallable call) {
        return catchThrowableOfType(PolicyViolationException.class, call).verdict();
    }

    static Finding finding(Verdict verdict, String clause) {
        return verdict.findings().stream()
                .filter(each -> each.clause().id().equals(clause))
                .findFirst()
                .orElseThrow();
    }
}
