package se.varsam;

import java.util.function.Consumer;
import se.varsam.rule.Verdict;

/**
 * Sees assessments begin and end, for meters: those of which evidence is left where a policy leaves evidence. It has to be
 * thread-safe, and is given verdicts only, nothing else of a use.
 *
 * {@snippet class="se.varsam.ObserverTest" region="observe"}
 *
 * @see AiPolicy#observedBy(Observer)
 * @since 0.1
 */
@FunctionalInterface
public interface Observer {

    /**
     * An assessment begins. What this or the receiver throws is passed on: then there is no verdict.
     *
     * @return what receives the verdict, in the same thread; nothing when there is none, since something failed
     */
    Consumer<Verdict> begin();
}
