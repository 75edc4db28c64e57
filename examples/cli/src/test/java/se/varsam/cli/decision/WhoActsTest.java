package se.varsam.cli.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import se.varsam.audit.AuditKind;
import se.varsam.cli.Ran;
import se.varsam.cli.terminal.Exit;

/** Who it is that decides. */
class WhoActsTest extends DeskCommands {

    @Test
    void isWhoTheOperatingSystemSaysWhateverThePropertySays() throws IOException {
        String id = propose();
        people = people(entry("nobody-else", DECIDES, "chef"));
        String before = System.getProperty("user.name");
        System.setProperty("user.name", "nobody-else");
        try {
            Ran ran = decide(id, "--approve");
            assertThat(ran.code()).isEqualTo(Exit.REFUSED);
            assertThat(ran.err()).contains("folk.json").doesNotContain(DECIDES);
        } finally {
            System.setProperty("user.name", before);
        }
        assertThat(evidence()).containsExactly(AuditKind.PROPOSED);
    }

    @Test
    void isNotAskedOfAFileThatEverybodyMayChange() throws IOException {
        Files.setPosixFilePermissions(people, PosixFilePermissions.fromString("rw-rw-rw-"));

        Ran ran = act("open", propose());

        assertThat(ran.code()).isEqualTo(Exit.DATA);
        assertThat(ran.err()).contains("chmod o-w");
    }

    @Test
    void saysSoWhenTheFileIsOnesOwn() {
        assertThat(act("open", propose()).err()).contains("du får själv ändra");
    }

    @Test
    void namesTheEntryThatIsWrongNeverTheName() throws IOException {
        people = people(entry(USER, DECIDES, "chef"), entry("eva", "Eva Ek", "chäf"));
        Ran role = act("open", "x");
        assertThat(role.code()).isEqualTo(Exit.DATA);
        assertThat(role.err()).contains("folk.json: person 2: ", "MANAGER").doesNotContain("Eva Ek");
        people = people(entry(USER, DECIDES, "chef"), entry(USER, "Eva Ek", "chef"));
        assertThat(act("open", "x").err()).contains("person 2: samma user två gånger");
        people = people("{\"user\":\"x\"}");
        assertThat(act("open", "x").err()).contains("person 1: user, name");
        Files.writeString(people, "[]");
        assertThat(act("open", "x").err()).contains("är ingen personfil");
    }
}
