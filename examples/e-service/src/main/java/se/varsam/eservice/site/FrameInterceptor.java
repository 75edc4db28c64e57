package se.varsam.eservice.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its frame: a request attribute, so that pages of errors have it too. */
@Component
class FrameInterceptor implements HandlerInterceptor {

    static final String ATTRIBUTE = "frame";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    FrameInterceptor(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        request.setAttribute(
                ATTRIBUTE,
                new Frame(
                        path,
                        Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName),
                        request.isUserInRole("CHEF"),
                        languages(request, path)));
        return true;
    }

    private List<Frame.Choice> languages(HttpServletRequest request, String path) {
        String tag = LocaleContextHolder.getLocale().getLanguage();
        return Arrays.stream(Language.values())
                .map(each -> new Frame.Choice(
                        each.tag(),
                        each.tag().equals(tag),
                        page(request, path)
                                .replaceQueryParam("lang", each.tag())
                                .build()
                                .toUriString()))
                .toList();
    }

    /** The page itself where it can be asked for again; else the nearest one above it. */
    private UriComponentsBuilder page(HttpServletRequest request, String path) {
        boolean readable = request.getDispatcherType() == DispatcherType.REQUEST
                && request.getMethod().equals("GET");
        if (readable) {
            return UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString());
        }
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        return ServletUriComponentsBuilder.fromContextPath(request)
                .scheme(null)
                .host(null)
                .port(null)
                .path(failed ? "/" : nearest(path));
    }

    private String nearest(String path) {
        String shown = path;
        while (!shown.isEmpty() && !isReadable(shown)) {
            shown = shown.substring(0, shown.lastIndexOf('/'));
        }
        return shown.isEmpty() ? "/" : shown;
    }

    private boolean isReadable(String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return mappings.stream()
                .flatMap(each -> each.getHandlerMethods().keySet().stream())
                .filter(each -> each.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .anyMatch(each -> matches(each, asked));
    }

    private static boolean matches(RequestMappingInfo mapping, PathContainer path) {
        var patterns = mapping.getPathPatternsCondition();
        return patterns != null && patterns.getPatterns().stream().anyMatch(each -> each.matches(path));
    }
}
