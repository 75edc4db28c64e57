package se.varsam.spring.problem;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Answers denials over HTTP as problems (RFC 9457), where Spring MVC answers requests. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ProblemAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.web.servlet.DispatcherServlet")
    static class Mvc {

        @Bean
        PolicyProblems varsamPolicyProblems() {
            return new PolicyProblems();
        }

        @Bean
        ContentProblems varsamContentProblems() {
            return new ContentProblems();
        }

        @Bean
        WebMvcConfigurer varsamWithoutValues() {
            return new WebMvcConfigurer() {
                @Override
                public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> all) {
                    all.add(0, new WithoutValues(all));
                }
            };
        }
    }
}
