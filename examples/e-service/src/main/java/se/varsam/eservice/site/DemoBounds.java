package se.varsam.eservice.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what a proxy has forwarded, as long as the demo's password opens the service: everybody knows it. */
final class DemoBounds extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(DemoBounds.class);

    private final AtomicBoolean told = new AtomicBoolean();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isForwarded(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (told.compareAndSet(false, true)) {
            log.error(
                    "Förfrågningar kommer genom en proxy, och demons lösenord gäller: de nekas. Ge kontaktcenter.users egna"
                            + " lösenord. / Requests come through a proxy, and the demo's password holds: they are refused. Give"
                            + " kontaktcenter.users passwords of their own.");
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    /** By its headers, or by the client's address where the server has put it in place of the proxy's. */
    private static boolean isForwarded(HttpServletRequest request) throws UnknownHostException {
        return !InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                || Collections.list(request.getHeaderNames()).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.equals("forwarded") || name.startsWith("x-forwarded-"));
    }
}
