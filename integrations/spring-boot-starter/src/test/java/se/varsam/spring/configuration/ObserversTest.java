package se.varsam.spring.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import se.varsam.Observer;
import se.varsam.information.Information;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;

class ObserversTest {

    @Test
    void letsEveryObserverSeeTheSame() {
        List<Verdict> own = new ArrayList<>();
        List<Verdict> meters = new ArrayList<>();
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(PolicyAutoConfiguration.class))
                .withBean("own", Observer.class, () -> () -> own::add)
                .withBean("meters", Observer.class, () -> () -> meters::add)
                .withPropertyValues("varsam.profile=soderkoping")
                .run(context -> {
                    Verdict verdict = context.getBean(MunicipalPolicies.class)
                            .get("soderkoping")
                            .assess(AiUse.input(
                                    AiTool.publiclyAvailable("chatgpt", "ChatGPT")
                                            .build(),
                                    Information.open()));

                    assertThat(own).containsExactly(verdict);
                    assertThat(meters).containsExactly(verdict);
                });
    }
}
