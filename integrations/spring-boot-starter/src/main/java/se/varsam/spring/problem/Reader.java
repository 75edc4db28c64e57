package se.varsam.spring.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;
import se.varsam.term.Language;

/** Who reads an answer: in which language. */
final class Reader {

    private Reader() {}

    /** {@return what the application has chosen, or the first of Swedish and English that the request accepts; else Swedish} */
    static Language language(HttpServletRequest request) {
        LocaleResolver chosen = RequestContextUtils.getLocaleResolver(request);
        if (chosen != null && !(chosen instanceof AcceptHeaderLocaleResolver)) {
            return Language.of(chosen.resolveLocale(request));
        }
        Stream<Locale> accepted = request.getHeader("Accept-Language") == null
                ? Stream.empty() // the server's own locale is not the reader's
                : Collections.list(request.getLocales()).stream();
        return accepted.filter(each -> Stream.of(Language.values())
                        .anyMatch(known -> known.tag().equals(each.getLanguage())))
                .map(Language::of)
                .findFirst()
                .orElse(Language.SWEDISH);
    }
}
