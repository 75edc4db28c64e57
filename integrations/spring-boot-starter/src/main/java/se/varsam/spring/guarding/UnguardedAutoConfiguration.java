package se.varsam.spring.guarding;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Lazy;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.spring.configuration.VarsamProperties;

/**
 * Sees to that nobody leaves {@link GuardingAutoConfiguration} out unsaid, also where the application is lazy: annotations that
 * nothing reads look like guards.
 */
@AutoConfiguration(after = GuardingAutoConfiguration.class)
@ConditionalOnMissingBean(GuardedBeans.class)
@EnableConfigurationProperties(VarsamProperties.class)
@Lazy(false)
class UnguardedAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(UnguardedAutoConfiguration.class);

    private static final String UNGUARDED = "Inga metoder vaktas: GuardingAutoConfiguration är utesluten"
            + " (spring.autoconfigure.exclude). Ta bort uteslutningen. / No methods are guarded: GuardingAutoConfiguration is"
            + " excluded (spring.autoconfigure.exclude). Remove the exclusion.";

    UnguardedAutoConfiguration(VarsamProperties properties) {
        if (properties.strict()) {
            throw new GuardSetupException(List.of(UNGUARDED));
        }
        LOG.error(UNGUARDED);
    }
}
