package se.varsam.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;

class ToolRegisterTest {

    private final AiTool chat = AiTool.publiclyAvailable("chatt", "Chatt").build();
    private final AiTool eneo = AiTool.procured("eneo", "Eneo")
            .approved(Approval.upTo(InformationClass.INTERNAL, InformationCategory.PERSONAL_DATA)
                    .inProcesses("sammanfatta"))
            .build();
    private final ToolRegister register = ToolRegister.of(chat, eneo);

    @Test
    void keepsToolsInTheOrderGiven() {
        assertThat(register.tools()).containsExactly(chat, eneo);
        assertThat(register.find("eneo")).contains(eneo);
        assertThat(ToolRegister.of(List.of(eneo)).get("eneo")).isEqualTo(eneo);
    }

    @Test
    void refusesTwoToolsWithOneId() {
        assertThatThrownBy(() -> ToolRegister.of(chat, chat))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"chatt\"");
    }

    @Test
    void answersAnUnknownIdWithTheMostRestrictedTool() {
        AiTool unknown = register.get("okänt");

        assertThat(register.find("okänt")).isEmpty();
        assertThat(unknown.availability()).isEqualTo(Availability.UNKNOWN);
        assertThat(unknown.account()).isEqualTo(Account.UNKNOWN);
        assertThat(unknown.approval()).isEqualTo(Approval.none());
    }

    @Test
    void findsToolsApprovedForTheClassTheCategoriesAndTheProcess() {
        Information names = Information.of(InformationClass.INTERNAL, InformationCategory.PERSONAL_DATA);

        assertThat(register.approvedFor(names, "sammanfatta")).containsExactly(eneo);
        assertThat(register.approvedFor(names.holding(InformationCategory.COPYRIGHTED), "sammanfatta"))
                .containsExactly(eneo);
        assertThat(register.approvedFor(names, "annat")).isEmpty();
        assertThat(register.approvedFor(names.classedAs(InformationClass.SENSITIVE), "sammanfatta"))
                .isEmpty();
        assertThat(register.approvedFor(names.holding(InformationCategory.SECRECY), "sammanfatta"))
                .isEmpty();
    }
}
