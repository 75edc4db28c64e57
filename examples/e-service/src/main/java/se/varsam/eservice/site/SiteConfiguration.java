package se.varsam.eservice.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Puts the choice of language before the frame, which shows it. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

    private final LocaleChangeInterceptor languages;
    private final FrameInterceptor frames;

    SiteConfiguration(LocaleChangeInterceptor languages, FrameInterceptor frames) {
        this.languages = languages;
        this.frames = frames;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languages);
        registry.addInterceptor(frames);
    }
}
