package se.varsam.spring.guarding;

/**
 * Where the guard stands among all else that a call of a bean passes, outermost first:
 *
 * <ol>
 *   <li>{@code @Async}: a call is guarded in the thread that carries it out, where whoever is signed in has to be known too (an
 *       executor that passes Spring Security's context on). A denial completes the future exceptionally; where nothing is
 *       returned, the {@code AsyncUncaughtExceptionHandler} is given it.
 *   <li>{@code @Retryable} and {@code @ConcurrencyLimit} of Spring Framework: every attempt is guarded by itself, recorded by
 *       itself, and needs a human's decision of its own. A denial is the same at each attempt: exclude it, as below. To try one decided call several times, put
 *       {@code @Retryable} on a bean that the guarded method calls.
 *   <li>Method security, {@code @PreAuthorize} and the like: whoever may not call learns nothing of the policy.
 *   <li>Method validation: no human is asked about arguments that are not valid, and no decision is used up by them.
 *   <li><strong>The guard</strong>, {@link #GUARD}.
 *   <li>{@code @Cacheable}: what is in the cache was given to somebody else; it is judged, recorded and labelled for each call.
 *   <li>{@code @Transactional}: what is denied begins no transaction. A human's decision is used up before it begins, and a
 *       rollback does not give it back: what was rolled back is decided anew.
 *   <li>Aspects of one's own and those of Resilience4j, unless they say another order: a retry there is under the same guard
 *       and the same decision, and a denial neither opens a circuit breaker nor is answered by a fallback.
 * </ol>
 *
 * {@snippet class="se.varsam.spring.guarding.Everything" region="retry"}
 *
 * <p>It is no property: what is moved inside a transaction or a retry of its own means something else, and whoever needs
 * that orders the other against this constant.
 *
 * @since 0.1
 */
public final class GuardOrder {

    /** The order of the guard's advisor: after those of Spring Security (100 to 600), before those of transactions and caches. */
    public static final int GUARD = 1_000;

    private GuardOrder() {}
}
