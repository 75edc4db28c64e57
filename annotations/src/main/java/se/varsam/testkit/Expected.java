package se.varsam.testkit;

import se.varsam.rule.Verdict;

/** How a test expects a verdict to come out. */
enum Expected {
    ALLOWED(Verdict.Allowed.class),
    REQUIRED(Verdict.Required.class),
    DENIED(Verdict.Denied.class);

    private final Class<? extends Verdict> kind;

    Expected(Class<? extends Verdict> kind) {
        this.kind = kind;
    }

    /** {@return assertions on a verdict that came out so} */
    VerdictAssert of(Verdict verdict) {
        if (!kind.isInstance(verdict)) {
            throw new AssertionError("Expected it to be " + text() + ", but the verdict is:" + Telling.of(verdict));
        }
        return new VerdictAssert(verdict);
    }

    String text() {
        return switch (this) {
            case ALLOWED -> "allowed";
            case REQUIRED -> "held until something exists";
            case DENIED -> "denied";
        };
    }
}
