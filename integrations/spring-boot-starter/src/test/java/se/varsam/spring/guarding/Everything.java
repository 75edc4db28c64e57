package se.varsam.spring.guarding;

import jakarta.validation.constraints.Positive;
import java.util.ArrayList;
import java.util.List;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.concurrent.ConcurrentMapCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.validation.annotation.Validated;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.decision.CaseDocument.Kind;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.rule.PolicyViolationException;

/** An application where everything stands before a call that can. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableTransactionManagement(proxyTargetClass = true)
@EnableResilientMethods(proxyTargetClass = true)
@EnableCaching(proxyTargetClass = true)
class Everything {

    @Bean
    Log log() {
        return new Log();
    }

    @Bean
    Cases cases(Log log) {
        return new Cases(log);
    }

    @Bean
    Payments payments() {
        return new Payments();
    }

    @Bean
    ConcurrentMapCacheManager caches() {
        return new ConcurrentMapCacheManager();
    }

    @Bean
    PlatformTransactionManager transactions(Log log) {
        return new Noting(log);
    }

    /** What happened, in order. */
    static final class Log {
        final List<String> all = new ArrayList<>();
    }

    static class Cases {

        private final Log log;

        Cases(Log log) {
            this.log = log;
        }

        @PreAuthorize("hasRole('HANDLAGGARE')")
        @UsesAiTool(value = "chatgpt", purpose = "svar")
        public String authorized(@OpenInformationOnly String question) {
            return question;
        }

        @Transactional
        @UsesAiTool(value = "chatgpt", purpose = "svar")
        public String transacted(@OpenInformationOnly String question) {
            log.all.add("call");
            return question;
        }

        @Transactional
        @RequiresHumanDecision(
                matter = "utbetalning",
                tool = "eneo",
                statedIn = {Kind.OFFICIAL_REPORT, Kind.BACKGROUND_DOCUMENT})
        public void pay(String dnr, int amount) {
            log.all.add("call");
            throw new IllegalStateException("banken svarar inte");
        }

        @Retryable(maxRetries = 2, delay = 1)
        @UsesAiTool(value = "chatgpt", purpose = "svar")
        public String retried(@OpenInformationOnly String question) {
            log.all.add("call");
            throw new IllegalStateException("tjänsten svarar inte");
        }

        // @start region="retry"
        @Retryable(
                maxRetries = 2,
                delay = 1,
                excludes = {PolicyViolationException.class, HumanDecisionRequiredException.class})
        @UsesAiTool(value = "chatgpt", purpose = "svar")
        public String retriedUnlessDenied(@OpenInformationOnly String question) {
            // @end
            return question;
        }

        @Cacheable("svar")
        @UsesAiTool(value = "chatgpt", purpose = "svar")
        public String cached(@OpenInformationOnly String question) {
            log.all.add("call");
            return question;
        }
    }

    @Validated
    static class Payments {

        @RequiresHumanDecision(
                matter = "utbetalning",
                tool = "eneo",
                statedIn = {Kind.OFFICIAL_REPORT, Kind.BACKGROUND_DOCUMENT})
        public void pay(String dnr, @Positive int amount) {
            throw new IllegalStateException("ska inte nås");
        }

        @PreAuthorize("hasRole('HANDLAGGARE')")
        @UsesAiTool(value = "chatgpt", purpose = "svar")
        public String authorized(@Positive int amount) {
            return "svar";
        }
    }

    /** Notes what is asked of it. */
    private static final class Noting extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        private final transient Log log;

        Noting(Log log) {
            this.log = log;
        }

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            log.all.add("begin");
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            log.all.add("commit");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            log.all.add("rollback");
        }
    }
}
