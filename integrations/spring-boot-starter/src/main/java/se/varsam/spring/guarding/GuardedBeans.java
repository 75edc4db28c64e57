package se.varsam.spring.guarding;

import se.varsam.guarded.report.GuardReport;

/**
 * What the application's beans declare, and whether it is guarded: the bean that whoever runs the application asks.
 *
 * @since 0.1
 */
public interface GuardedBeans {

    /**
     * {@return which annotated methods of the application are guarded by now, and why others are not}
     *
     * <p>Before every singleton has been made, it tells of no method.
     */
    GuardReport report();

    /** {@return whether every singleton has been made, so that the report tells of them} */
    default boolean isSurveyed() {
        return true;
    }
}
