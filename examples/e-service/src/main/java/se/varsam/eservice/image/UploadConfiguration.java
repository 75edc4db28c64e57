package se.varsam.eservice.image;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What files that people upload need around the page that takes them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class UploadConfiguration {

    /** Before Spring Security: it looks for its token in the form, and finds none in one that is too large to be read. */
    @Bean
    FilterRegistrationBean<UploadLimit> uploadLimit() {
        FilterRegistrationBean<UploadLimit> filter = new FilterRegistrationBean<>(new UploadLimit());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        filter.addUrlPatterns("/bild", "/bild/*", "/logg/*");
        return filter;
    }
}
