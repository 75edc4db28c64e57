package se.varsam.spring.guarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.spring.guarding.Town.NUMBER;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.task.DelegatingSecurityContextAsyncTaskExecutor;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guard.Guard;
import se.varsam.guard.PolicyResolver;
import se.varsam.rule.PolicyViolationException;

/** A call that is carried out later is judged where it is carried out, and its denial reaches somebody. */
class AsyncOrderTest {

    static class Letters {

        @Async
        @UsesAiTool(value = "chatgpt", purpose = "svar")
        public CompletableFuture<String> later(@OpenInformationOnly String question) {
            return CompletableFuture.completedFuture("svar");
        }

        @Async
        @UsesAiTool(value = "chatgpt", purpose = "svar")
        public Future<String> future(@OpenInformationOnly String question) {
            return CompletableFuture.completedFuture("svar");
        }

        @Async
        @UsesAiTool(value = "chatgpt", purpose = "svar")
        public void sent(@OpenInformationOnly String question) {
            throw new IllegalStateException("ska inte nås");
        }
    }

    /** The thread that the policy was asked in, and who was signed in there. */
    record Asked(Thread thread, String person) {}

    @Configuration(proxyBeanMethods = false)
    @EnableAsync(proxyTargetClass = true)
    static class Later implements AsyncConfigurer {

        final BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
        final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();

        @Override
        public Executor getAsyncExecutor() {
            return new DelegatingSecurityContextAsyncTaskExecutor(new SimpleAsyncTaskExecutor("varsam-"));
        }

        @Override
        public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
            return (thrown, method, values) -> uncaught.add(thrown);
        }

        @Bean
        Letters letters() {
            return new Letters();
        }

        @Bean
        @Primary
        Guard asking(Guard guard) {
            PolicyResolver noting = municipality -> {
                Authentication who = SecurityContextHolder.getContext().getAuthentication();
                asked.add(new Asked(Thread.currentThread(), who == null ? "" : who.getName()));
                return Optional.of(guard.policy(municipality, ""));
            };
            return Guard.of(noting).knowing(guard.purpose("svar"));
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void completesExceptionallyWhatIsDenied() {
        Town.application(Later.class).run(context -> {
            Letters letters = context.getBean(Letters.class);
            assertThat(letters.later("När?").get(9, TimeUnit.SECONDS)).isEqualTo("svar");
            assertThat(letters.future("När?").get(9, TimeUnit.SECONDS)).isEqualTo("svar");
            denied(letters.later(NUMBER));
            denied(letters.future(NUMBER));
        });
    }

    @Test
    void handsADenialThatNobodyWaitsForToTheHandler() {
        Town.application(Later.class).run(context -> {
            context.getBean(Letters.class).sent(NUMBER);
            assertThat(context.getBean(Later.class).uncaught.poll(9, TimeUnit.SECONDS))
                    .isInstanceOf(PolicyViolationException.class);
        });
    }

    @Test
    void judgesInTheThreadThatCarriesItOutAsWhoeverIsSignedInThere() {
        Town.application(Later.class).run(context -> {
            BlockingQueue<Asked> asked = context.getBean(Later.class).asked;
            asked.clear();
            SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("asta", ""));
            assertThat(context.getBean(Letters.class).later("När?").get(9, TimeUnit.SECONDS))
                    .isEqualTo("svar");
            assertThat(asked.poll(9, TimeUnit.SECONDS)).satisfies(at -> {
                assertThat(at.thread()).isNotSameAs(Thread.currentThread());
                assertThat(at.person()).isEqualTo("asta");
            });
        });
    }

    private static void denied(Future<String> later) {
        assertThatThrownBy(() -> later.get(9, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(PolicyViolationException.class);
    }
}
