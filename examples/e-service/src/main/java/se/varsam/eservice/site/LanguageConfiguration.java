package se.varsam.eservice.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Lets people choose a language with {@code ?lang=}, which a cookie remembers; programs say theirs in a header. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    private static final String COOKIE = "lang";

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new Chosen();
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(LanguageConfiguration::unchosen);
        return resolver;
    }

    @Bean
    LocaleChangeInterceptor languageSwitch() {
        LocaleChangeInterceptor languages = new Switch();
        languages.setParamName(COOKIE);
        return languages;
    }

    private static Locale unchosen(HttpServletRequest request) {
        boolean program = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        return (program ? accepted(request) : Optional.<Language>empty())
                .orElse(Language.SV)
                .locale();
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Language::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Locale known(String tag) {
        return Language.of(tag).orElse(Language.SV).locale();
    }

    /** Takes no other language from a cookie than those that pages are written in. */
    private static final class Chosen extends CookieLocaleResolver {

        Chosen() {
            super(COOKIE);
        }

        @Override
        protected Locale parseLocaleValue(String value) {
            return known(value);
        }
    }

    /** Takes no other language from an address than those that pages are written in. */
    private static final class Switch extends LocaleChangeInterceptor {

        @Override
        protected Locale parseLocaleValue(String value) {
            return known(value);
        }
    }
}
