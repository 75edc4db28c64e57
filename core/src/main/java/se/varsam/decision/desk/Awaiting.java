package se.varsam.decision.desk;

import java.time.Duration;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DeskException.Reason;

/** Waits for a human, for a while. */
final class Awaiting {

    private final Attempt attempt;

    Awaiting(Attempt attempt) {
        this.attempt = attempt;
    }

    Authorization.Granted authorize(String id, Request request, Duration most) {
        long left = nanos(most);
        while (isUndecided(attempt.find(id))) {
            if (left <= 0) {
                throw new DeskException(Reason.TIMED_OUT);
            }
            left = await(left);
        }
        return new Authorizing(attempt).authorize(id, request);
    }

    private static boolean isUndecided(DecisionCase held) {
        return held.state() == State.PENDING || held.state() == State.DECIDING;
    }

    private long await(long left) {
        try {
            return attempt.office().await(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static long nanos(Duration most) {
        try {
            return most.toNanos();
        } catch (ArithmeticException e) {
            return most.isNegative() ? 0 : Long.MAX_VALUE;
        }
    }
}
