package se.varsam.eservice.browser;

import java.util.Arrays;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test its visitors: one browser serves every first one, another every second; they close with the last test. */
final class Visitors implements ParameterResolver {

    private static final Namespace BROWSER = Namespace.create(Visitors.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Browser browser = test.getRoot()
                .getStore(BROWSER)
                .computeIfAbsent(ordinal(parameter), key -> Browser.start(), Browser.class);
        browser.forget();
        return new Visitor(browser, address(test));
    }

    /** {@return how many visitors come before this one} */
    private static long ordinal(ParameterContext parameter) {
        return Arrays.stream(parameter.getDeclaringExecutable().getParameterTypes())
                .limit(parameter.getIndex())
                .filter(each -> each == Visitor.class)
                .count();
    }

    private static String address(ExtensionContext test) {
        Environment environment = SpringExtension.getApplicationContext(test).getEnvironment();
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }
}
