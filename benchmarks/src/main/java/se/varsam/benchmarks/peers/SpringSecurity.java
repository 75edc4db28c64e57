package se.varsam.benchmarks.peers;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.method.AuthorizationAdvisorProxyFactory;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Spring Security: the twelve rules in a {@code @PreAuthorize} expression, parsed once, on an interface method behind the
 * proxy that method security makes; interpreted as is its default, or compiled by SpEL. Measured: a call through the proxy;
 * a refusal is an exception, which is caught.
 */
final class SpringSecurity implements Engine<UseFacts> {

    private final Assistant assistant;

    SpringSecurity(SpelCompilerMode mode) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("handläggare", "", "ROLE_EMPLOYEE"));
        DefaultMethodSecurityExpressionHandler expressions = new DefaultMethodSecurityExpressionHandler();
        expressions.setExpressionParser(new SpelExpressionParser(new SpelParserConfiguration(mode, null)));
        PreAuthorizeAuthorizationManager manager = new PreAuthorizeAuthorizationManager();
        manager.setExpressionHandler(expressions);
        Assistant unguarded = use -> true;
        assistant = requireNonNull(new AuthorizationAdvisorProxyFactory(
                        List.of(AuthorizationManagerBeforeMethodInterceptor.preAuthorize(manager)))
                .proxy(unguarded));
    }

    /** What is guarded. */
    interface Assistant {

        /**
         * Enters information into the tool.
         *
         * @param use the use
         * @return true
         */
        @PreAuthorize("""
                !(#p0.availability() == 'PUBLIC' and #p0.level() != 'OPEN')
                and !(#p0.availability() == 'PUBLIC' and #p0.personalData())
                and !(#p0.availability() == 'PUBLIC' and #p0.secrecy())
                and !(#p0.availability() == 'PUBLIC' and #p0.otherSensitive())
                and !(#p0.daysSinceRelease() < 180)
                and !(#p0.vendor() == '')
                and !(#p0.availability() == 'PUBLIC' and #p0.reachesDevice())
                and !(#p0.availability() == 'PUBLIC' and #p0.risk() != 'MINIMAL' and #p0.risk() != 'LIMITED')
                and !(#p0.personalData() and !#p0.gdprAnalysis())
                and !(#p0.personalData() and !#p0.dpia() and !#p0.dpiaWaived())
                and !(#p0.secrecy() and !#p0.secrecyAnalysis())
                and !(#p0.level() != 'OPEN' and !#p0.requirementsMet())
                """)
        boolean enter(UseFacts use);
    }

    @Override
    public UseFacts request(UseFacts use) {
        return use;
    }

    @Override
    public boolean allows(UseFacts use) {
        try {
            return assistant.enter(use);
        } catch (AccessDeniedException e) {
            return false;
        }
    }
}
