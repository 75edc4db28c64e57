package se.varsam.eservice.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Turns away a form that is too large, before any of it is read where its length is told, and one that cannot be read. The page
 * of an error is shown nothing of what was sent: asking again for the parameters of such a request would fail again. Programs send
 * no forms.
 */
final class RequestBounds implements Filter {

    private final long largest;

    RequestBounds(long largest) {
        this.largest = largest;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new Emptied(request), answer);
            return;
        }
        Optional<HttpStatus> refused = refusal(request);
        if (refused.isPresent()) {
            ((HttpServletResponse) answer).sendError(refused.get().value());
        } else {
            chain.doFilter(request, answer);
        }
    }

    private Optional<HttpStatus> refusal(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        boolean upload = type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
        if (isOfPrograms(request)) {
            boolean form = upload || type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
            return form ? Optional.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE) : Optional.empty();
        }
        return upload ? readingParts(request) : Optional.empty();
    }

    /** A program sends its file as it is: of a form, the server would read it all as parameters, and leave nothing. */
    private static boolean isOfPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private Optional<HttpStatus> readingParts(HttpServletRequest request) {
        if (request.getContentLengthLong() > largest) {
            return Optional.of(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            request.getParts();
            return Optional.empty();
        } catch (IllegalStateException tooLarge) { // as the servlet specification has it
            return Optional.of(HttpStatus.CONTENT_TOO_LARGE);
        } catch (IOException | ServletException unreadable) {
            return Optional.of(HttpStatus.BAD_REQUEST);
        }
    }

    /** A request without a body or parameters. */
    private static final class Emptied extends HttpServletRequestWrapper {

        Emptied(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
