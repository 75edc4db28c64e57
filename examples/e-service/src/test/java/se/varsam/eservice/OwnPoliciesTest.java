package se.varsam.eservice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import se.varsam.spring.configuration.MunicipalPolicies;
import se.varsam.spring.configuration.VarsamProperties;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolRegister;

/** The service with a municipality's own file. */
@SpringBootTest(
        classes = Kontaktcenter.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "kontaktcenter.policies=file:src/test/resources/own-varsam.yml"
        })
@ContextConfiguration(initializers = TemporaryDirectory.class)
class OwnPoliciesTest {

    @Autowired
    private ToolRegister tools;

    @Autowired
    private MunicipalPolicies policies;

    @Autowired
    private VarsamProperties properties;

    @Test
    void leaveNothingOfTheDemos() {
        assertThat(tools.tools()).extracting(AiTool::id).containsExactly("egen");
        assertThat(policies.all()).extracting(each -> each.profile().id()).containsExactly("soderkoping");
        assertThat(properties.attestations()).isEmpty();
        assertThat(properties.purposes()).isEmpty();
    }
}
