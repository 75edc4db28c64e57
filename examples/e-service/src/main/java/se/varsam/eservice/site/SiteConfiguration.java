package se.varsam.eservice.site;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Puts the choice of language before the frame, which shows it, and the bounds of a request before everything. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

    private final LocaleChangeInterceptor languages;
    private final FrameInterceptor frames;

    SiteConfiguration(LocaleChangeInterceptor languages, FrameInterceptor frames) {
        this.languages = languages;
        this.frames = frames;
    }

    /** Before Spring Security, which reads the form; behind what tells in which characters it is written. */
    @Bean
    static FilterRegistrationBean<RequestBounds> requestBounds(MultipartProperties forms) {
        FilterRegistrationBean<RequestBounds> bounds = new FilterRegistrationBean<>(
                new RequestBounds(forms.getMaxRequestSize().toBytes()));
        bounds.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        bounds.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return bounds;
    }

    /** Before anything is read of what nobody may send. */
    @Bean
    static FilterRegistrationBean<DemoBounds> demoBounds(Staff staff, PasswordEncoder passwords) {
        FilterRegistrationBean<DemoBounds> bounds = new FilterRegistrationBean<>(new DemoBounds());
        bounds.setEnabled(!staff.demo(passwords).isEmpty());
        bounds.setOrder(Ordered.HIGHEST_PRECEDENCE + 50);
        return bounds;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languages);
        registry.addInterceptor(frames);
    }
}
