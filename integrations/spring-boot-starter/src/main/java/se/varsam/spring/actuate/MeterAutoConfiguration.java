package se.varsam.spring.actuate;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.varsam.Observer;
import se.varsam.decision.desk.DecisionStore;

/** Counts and times what is assessed and decided, where there is Micrometer. */
@AutoConfiguration
class MeterAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "io.micrometer.core.instrument.MeterRegistry")
    static class Micrometer {

        @Bean
        static WaitingMeters varsamWaitingMeters(ObjectProvider<MeterRegistry> registry) {
            return new WaitingMeters(new Meters(registry));
        }

        @Bean
        Observer varsamAssessmentMeters(ObjectProvider<MeterRegistry> registry) {
            return new AssessmentMeters(new Meters(registry));
        }

        @Bean
        MeterBinder varsamPendingMeter(ObjectProvider<DecisionStore> stores, ObjectProvider<Clock> clock) {
            return WaitingMeters.waiting(stores, clock.getIfUnique(Clock::systemUTC));
        }
    }
}
