package se.varsam.spring.guarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.spring.guarding.Town.NUMBER;

import java.nio.CharBuffer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.CustomScopeConfigurer;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.context.support.SimpleThreadScope;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.audit.AuditTrail;
import se.varsam.guarded.Guarded;
import se.varsam.rule.PolicyViolationException;

/** Guards are live on every kind of proxy that the framework makes. */
class ProxiedBeansTest {

    public static class Assistant {

        CharSequence sent = "";

        @UsesAiTool(value = "chatgpt", purpose = "svar")
        public String ask(@OpenInformationOnly CharSequence question) {
            sent = question;
            return "svar";
        }

        public String count(String text) {
            return "" + text.length();
        }
    }

    public interface Tool<T> {
        String apply(T what);
    }

    public static class TextTool implements Tool<String> {

        @Override
        @UsesAiTool(value = "chatgpt", purpose = "svar")
        public String apply(@OpenInformationOnly String what) {
            return "svar";
        }
    }

    public interface Greeting extends Asks {

        @UsesAiTool(value = "chatgpt", purpose = "svar")
        default String greet(@OpenInformationOnly String whom) {
            return "Hej!";
        }
    }

    public static class Greeter extends Asks.Plain implements Greeting {}

    @Configuration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        Assistant assistant() {
            return new Assistant();
        }

        @Bean
        Asks onlyOnTheInterface() {
            return new Asks.Plain();
        }

        @Bean
        TextTool bridged() {
            return new TextTool();
        }

        @Bean
        Greeting greeting() {
            return new Greeter();
        }

        @Bean
        StringBuilder plain() {
            return new StringBuilder("en böna utan vakt");
        }
    }

    @Configuration(proxyBeanMethods = false)
    public static class Scoped {

        @Bean
        static CustomScopeConfigurer threads() {
            CustomScopeConfigurer scopes = new CustomScopeConfigurer();
            scopes.addScope("thread", new SimpleThreadScope());
            return scopes;
        }

        @Bean
        @Lazy
        Asks lazy() {
            return new Asks.Plain();
        }

        @Bean
        @Scope("prototype")
        Asks prototype() {
            return new Asks.Plain();
        }

        @Bean
        @Scope(value = "thread", proxyMode = ScopedProxyMode.TARGET_CLASS)
        Asks.Plain scoped() {
            return new Asks.Plain();
        }

        @Bean
        Function<String, String> through(@Lazy Asks.Plain scoped, ObjectProvider<Greeting> none) {
            return scoped::ask;
        }
    }

    @Configuration(proxyBeanMethods = false)
    public static class ByHand {

        @Bean
        Asks guardedAlready(Guarded guarded) {
            return guarded.proxy(Asks.class, question -> "svar");
        }
    }

    private static void denies(Asks asks) {
        assertThat(asks.ask("När har biblioteket öppet?")).isEqualTo("svar");
        assertThatThrownBy(() -> asks.ask(NUMBER))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageNotContaining(NUMBER);
    }

    private static void guards(ApplicationContextRunner application) {
        application.run(context -> {
            assertThat(context).hasNotFailed();
            Assistant assistant = context.getBean(Assistant.class);
            assertThat(AopUtils.isCglibProxy(assistant)).isTrue();
            assertThat(assistant.ask("När?")).isEqualTo("svar");
            assertThatThrownBy(() -> assistant.ask(NUMBER)).isInstanceOf(PolicyViolationException.class);
            assertThat(assistant.count("två")).isEqualTo("3");
            denies(context.getBean("onlyOnTheInterface", Asks.class));
            denies(context.getBean("greeting", Asks.class));
            assertThatThrownBy(() -> context.getBean(Greeting.class).greet(NUMBER))
                    .isInstanceOf(PolicyViolationException.class);
            assertThat(AopUtils.isAopProxy(context.getBean("plain"))).isFalse();
        });
    }

    @Test
    void guardsSubclasses() {
        guards(Town.application(Beans.class));
    }

    @Test
    void guardsWithoutAspectJ() {
        guards(Town.application(Beans.class).withClassLoader(new FilteredClassLoader("org.aspectj")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void guardsInterfaces() {
        Town.application(Beans.class)
                .withPropertyValues("spring.aop.proxy-target-class=false")
                .run(context -> {
                    Asks asks = context.getBean("onlyOnTheInterface", Asks.class);
                    assertThat(AopUtils.isJdkDynamicProxy(asks)).isTrue();
                    denies(asks);
                    Tool<String> tool = context.getBean("bridged", Tool.class);
                    assertThat(AopUtils.isJdkDynamicProxy(tool)).isTrue();
                    assertThatThrownBy(() -> tool.apply(NUMBER)).isInstanceOf(PolicyViolationException.class);
                });
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void guardsThroughABridge() {
        Town.application(Beans.class).run(context -> {
            Tool raw = context.getBean(TextTool.class);
            assertThat(raw.apply("När?")).isEqualTo("svar");
            assertThatThrownBy(() -> raw.apply(NUMBER)).isInstanceOf(PolicyViolationException.class);
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void guardsWhatIsMadeLaterOrOftenOrElsewhere() {
        Town.application(Scoped.class).run(context -> {
            assertThat(context.getBean(GuardedBeans.class).report().isComplete())
                    .isTrue();
            denies(context.getBean("lazy", Asks.class));
            denies(context.getBean("prototype", Asks.class));
            denies(context.getBean("prototype", Asks.class));
            denies(context.getBean("scoped", Asks.class));
            Function<String, String> through = context.getBean("through", Function.class);
            denies(through::apply);
            assertThat(context.getBean(GuardedBeans.class).report().isComplete())
                    .isTrue();
        });
    }

    @Test
    void passesOnTheVeryTextThatWasRead() {
        Town.application(Beans.class).run(context -> {
            Assistant assistant = context.getBean(Assistant.class);
            assertThat(assistant.ask(CharBuffer.wrap("När?"))).isEqualTo("svar");
            assertThat(((Assistant) AopProxyUtils.getSingletonTarget(assistant)).sent)
                    .isInstanceOf(String.class)
                    .hasToString("När?");
        });
    }

    @Test
    void guardsOnlyOnceWhatIsGuardedAlready() {
        Town.application(ByHand.class).run(context -> {
            AuditTrail trail = context.getBean(AuditTrail.class);
            long before = trail.size();
            denies(context.getBean(Asks.class));
            assertThat(trail.size() - before).as("one verdict for each call").isEqualTo(2);
        });
    }
}
