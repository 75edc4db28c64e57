package se.varsam.spring.guarding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.Outcome;
import se.varsam.guard.Guard;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.risk.RiskTier;
import se.varsam.tool.AiTool;
import se.varsam.tool.AiToolBuilder;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Purpose;

/** A municipality whose application starts: a public tool, a procured one, a desk, evidence, and who is signed in on a thread. */
@Configuration(proxyBeanMethods = false)
class Town {

    static final String NUMBER = "19900101-0017";
    static final Person ASKER = Person.of("asta.asker", Role.EMPLOYEE);
    private static final Person CHIEF = Person.of("cecilia.chef", Role.MANAGER);

    private final Map<Thread, Person> signedIn = new ConcurrentHashMap<>();

    static ApplicationContextRunner application(Class<?>... beans) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(AopAutoConfiguration.class, GuardingAutoConfiguration.class))
                .withUserConfiguration(Town.class)
                .withUserConfiguration(beans);
    }

    /** The same, under {@code spring.main.lazy-initialization}. */
    static ApplicationContextRunner lazily(Class<?>... beans) {
        return application(beans)
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()));
    }

    @Bean
    AuditTrail trail() {
        return AuditTrail.inMemory();
    }

    @Bean
    AiPolicy policy(AuditTrail trail) {
        ToolRegister tools = ToolRegister.of(
                generative(AiTool.publiclyAvailable("chatgpt", "ChatGPT").vendor("OpenAI")),
                generative(AiTool.procured("eneo", "Eneo").vendor("Sundsvalls kommun")));
        return AiPolicy.of("soderkoping").with(tools).recordedIn(trail);
    }

    @Bean
    DecisionDesk desk(AiPolicy policy, AuditTrail trail) {
        return policy.desk(
                DecisionStore.inMemory(),
                () -> Optional.ofNullable(signedIn.get(Thread.currentThread())),
                trail,
                DeskRules.fourEyes(Duration.ofDays(7)));
    }

    @Bean
    Guard guard(AiPolicy policy, DecisionDesk desk) {
        return Guard.of(policy)
                .knowing(Purpose.of("svar", RiskTier.MINIMAL).otherwiseHarmless())
                .deciding(desk);
    }

    void signIn(Person person) {
        signedIn.put(Thread.currentThread(), person);
    }

    /** A manager decides, and the one who asked comes back. */
    void approve(DecisionDesk desk, String id) {
        signIn(CHIEF);
        desk.open(id);
        desk.decide(id, Ruling.by(CHIEF).content("Det betalas.").because("Enligt riksnormen."), Outcome.approved());
        signIn(ASKER);
    }

    private static AiTool generative(AiToolBuilder tool) {
        return tool.is(ToolKind.GENERATIVE)
                .version("5.2")
                .firstReleased(LocalDate.of(2024, 1, 15))
                .otherwiseHarmless()
                .build();
    }
}
