package se.varsam.eservice.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Tells what went wrong by its kind alone: nothing of the request and nothing of the exception reaches the page. */
@Component
class ErrorPages implements ErrorViewResolver {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 413);

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String kind = EXPLAINED.contains(status.value()) ? Integer.toString(status.value()) : "other";
        return new ModelAndView("error", Map.of("status", status.value(), "kind", "site.error." + kind), status);
    }
}
