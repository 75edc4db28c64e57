package se.varsam.eservice.site;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** People sign in with a form; programs give their name and password with each request. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Staff.class)
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**", "/actuator/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .authorizeHttpRequests(each -> each.anyRequest().authenticated())
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(each -> each.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(each -> each.disable())
                .headers(SecurityConfiguration::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(each -> each.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/css/**", "/favicon.svg", "/login")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(each -> each.loginPage("/login"))
                .requestCache(each -> each.requestCache(pages()))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** No password manager: it would turn passwords into slow ones at the first call, and each call of a program gives one. */
    @Bean
    UserDetailsService staffAccounts(Staff staff) {
        InMemoryUserDetailsManager accounts = new InMemoryUserDetailsManager(
                staff.users().stream().map(Staff.Member::details).toList());
        return name -> accounts.loadUserByUsername(name);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(each -> each.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(each -> each.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(each -> each.disable()); // the proxy that has the certificate says it
    }

    /** Remembers where somebody was going, without a mark of it in the address. */
    @SuppressWarnings("NullAway") // null is how Spring Security spells "no parameter"
    private static HttpSessionRequestCache pages() {
        HttpSessionRequestCache pages = new HttpSessionRequestCache();
        pages.setMatchingRequestParameterName(null);
        return pages;
    }
}
