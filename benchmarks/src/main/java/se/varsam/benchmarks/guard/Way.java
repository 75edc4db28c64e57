package se.varsam.benchmarks.guard;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Validation;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.UnaryOperator;
import org.aopalliance.intercept.MethodInterceptor;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.method.AuthorizationAdvisorProxyFactory;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import se.varsam.guard.Guard;
import se.varsam.guarded.Guarded;
import se.varsam.use.AiUse;

/** Ways to check a call. All that look through the text use the same scanner. */
public enum Way {
    /** A plain call. */
    PLAIN,
    /** The scanner alone, then a plain call. */
    SCANNER_ALONE,
    /** Spring AOP with an interceptor that only proceeds. */
    SPRING_AOP_NO_OP,
    /** Varsam's {@code Guard} with a use that is ready: the policy alone. */
    VARSAM_POLICY_ALONE,
    /** Varsam's proxy: declaration, text and the whole policy of Söderköping with the law. */
    VARSAM,
    /** The same with a record beside, of three declared parts. */
    VARSAM_WITH_RECORD,
    /** Hibernate Validator's method validation, by the same constraint. */
    HIBERNATE_VALIDATOR,
    /** Spring Security's {@code @PreAuthorize}, compiled SpEL. */
    PRE_AUTHORIZE_COMPILED,
    /** Spring Security's {@code @PreAuthorize}, as is its default. */
    PRE_AUTHORIZE;

    /** {@return the call, checked} */
    UnaryOperator<String> ready() {
        Echo echo = new Echo();
        return switch (this) {
            case PLAIN -> echo::plain;
            case SCANNER_ALONE -> text -> Check.isOpen(text) ? echo.plain(text) : "";
            case SPRING_AOP_NO_OP -> noOp(echo)::plain;
            case VARSAM_POLICY_ALONE -> ready(echo);
            case VARSAM -> guarded(echo)::guarded;
            case VARSAM_WITH_RECORD -> withRecord(guarded(echo));
            case HIBERNATE_VALIDATOR -> validated(echo);
            case PRE_AUTHORIZE_COMPILED -> authorized(echo, SpelCompilerMode.IMMEDIATE)::authorized;
            case PRE_AUTHORIZE -> authorized(echo, SpelCompilerMode.OFF)::authorized;
        };
    }

    /** {@return whether it looks through the text} */
    boolean checksText() {
        return switch (this) {
            case PLAIN, SPRING_AOP_NO_OP, VARSAM_POLICY_ALONE -> false;
            case SCANNER_ALONE,
                    VARSAM,
                    VARSAM_WITH_RECORD,
                    HIBERNATE_VALIDATOR,
                    PRE_AUTHORIZE_COMPILED,
                    PRE_AUTHORIZE -> true;
        };
    }

    private static UnaryOperator<String> ready(Assistant target) {
        Guard guard = Municipal.guard();
        AiUse use = Municipal.use();
        return text -> guard.call(use, () -> target.plain(text));
    }

    private static Assistant guarded(Assistant target) {
        return Guarded.by(Municipal.guard()).proxy(Assistant.class, target);
    }

    private static UnaryOperator<String> withRecord(Assistant guarded) {
        Question question = new Question("biblioteket", "öppettider", 3);
        return text -> guarded.about(question, text);
    }

    private static Assistant noOp(Assistant target) {
        ProxyFactory factory = new ProxyFactory(target);
        factory.addAdvice((MethodInterceptor) invocation -> invocation.proceed());
        return (Assistant) factory.getProxy();
    }

    private static UnaryOperator<String> validated(Assistant target) {
        ExecutableValidator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator()
                .forExecutables();
        Method method = method("validated");
        return text -> validator
                        .validateParameters(target, method, new Object[] {text})
                        .isEmpty()
                ? target.validated(text)
                : "";
    }

    private static Assistant authorized(Assistant target, SpelCompilerMode mode) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("handläggare", "", "ROLE_EMPLOYEE"));
        DefaultMethodSecurityExpressionHandler expressions = new DefaultMethodSecurityExpressionHandler();
        expressions.setExpressionParser(new SpelExpressionParser(new SpelParserConfiguration(mode, null)));
        PreAuthorizeAuthorizationManager manager = new PreAuthorizeAuthorizationManager();
        manager.setExpressionHandler(expressions);
        return requireNonNull(new AuthorizationAdvisorProxyFactory(
                        List.of(AuthorizationManagerBeforeMethodInterceptor.preAuthorize(manager)))
                .proxy(target));
    }

    private static Method method(String name) {
        try {
            return Assistant.class.getMethod(name, String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
