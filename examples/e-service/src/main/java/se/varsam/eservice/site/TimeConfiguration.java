package se.varsam.eservice.site;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import se.varsam.data.Sweden;

/** What time it is: one clock for pages, decisions and evidence, in Swedish time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TimeConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(Sweden.ZONE);
    }
}
