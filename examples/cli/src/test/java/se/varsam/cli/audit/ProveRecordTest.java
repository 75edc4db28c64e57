package se.varsam.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.varsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.cli.Ran;
import se.varsam.cli.terminal.Exit;

/** Proofs of one record, without the trail. */
class ProveRecordTest extends TrailCommands {

    private Path proof = Path.of("");

    private Ran check(String... more) {
        List<String> args = new ArrayList<>(
                List.of("audit", "check", proof.toString(), "--checkpoint=" + checkpoint, "--key=" + publicKey));
        args.addAll(List.of(more));
        return varsam(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6})
    void provesARecordAgainstACheckpointWithoutTheTrail(int number) throws IOException {
        sign();
        TrailFixture.fill(trail, 4);
        proof = folder.resolve("bevis.jsonl");
        Ran made = audit("prove", Integer.toString(number), "--checkpoint=" + checkpoint, "-o", proof.toString());
        assertThat(made.code()).as(made.err()).isZero();
        deleteRecursively(trail);

        assertThat(check().out()).startsWith("Post " + number + " fanns i loggen kommun.se/ai/audit");
        assertThat(check("--receipt=" + note("k.json", receipts.get(number))).code())
                .isEqualTo(Exit.INTACT);
        assertThat(check("--json").out()).contains("\"holds\":true", "\"record\":" + number);
    }

    @Test
    void doesNotHoldForAnotherRecordOrAnotherTrail() throws IOException {
        sign();
        proof = note("bevis.jsonl", audit("prove", "3").out());
        assertThat(check().code()).isEqualTo(Exit.INTACT);
        assertThat(check("--receipt=" + note("k.json", receipts.get(4))).code()).isEqualTo(Exit.BROKEN);

        deleteRecursively(trail);
        TrailFixture.fill(trail, 7);
        proof = note("annat.jsonl", audit("prove", "3").out());
        Ran other = check();
        assertThat(other.code()).isEqualTo(Exit.BROKEN);
        assertThat(other.out()).contains("inte bevisat");
        Ran against = audit("prove", "3", "--checkpoint=" + checkpoint);
        assertThat(against.code()).isEqualTo(Exit.BROKEN);
        assertThat(against.out()).isEmpty();
    }

    @Test
    void everyDigitOfAProofCounts() throws IOException {
        sign();
        TrailFixture.fill(trail, 2);
        String whole = audit("prove", "2", "--checkpoint=" + checkpoint).out();
        int tried = 0;
        for (int i = whole.indexOf('\n'); i < whole.length(); i += 9) {
            char c = whole.charAt(i);
            if (Character.digit(c, 16) >= 0) {
                proof = folder.resolve("bevis" + i);
                Files.writeString(proof, whole.substring(0, i) + (c == '1' ? '2' : '1') + whole.substring(i + 1));
                assertThat(check().code()).as("at %d", i).isIn(Exit.BROKEN, Exit.DATA);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    @Test
    void refusesARecordThatIsNotThere() {
        Ran ran = audit("prove", "7");

        assertThat(ran.code()).isEqualTo(Exit.DATA);
        assertThat(ran.err()).contains("Post 7 finns inte");
        assertThat(audit("prove", "sju").code()).isEqualTo(Exit.USAGE);
    }
}
