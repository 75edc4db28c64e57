package se.varsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.varsam;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.cli.terminal.Exit;

class VarsamTest {

    @Test
    void helpIsInBothLanguagesWithExitCodes() {
        Ran help = varsam("--help");

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("Judges uses of AI under Swedish municipal AI policies.")
                .contains("Bedömer AI-användning enligt svenska kommuners AI-policyer.")
                .contains("0    allowed", "1    some use is denied", "2    none is denied", "64   wrong usage")
                .contains("65   bad data", "66   no such file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess",
                "scan",
                "label",
                "unlabel",
                "inspect",
                "profiles",
                "clauses",
                "checklist",
                "diff",
                "rules"
            })
    void everyCommandHasHelpWithExitCodesAndWithoutColours(String command) {
        Ran help = varsam(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .startsWith("Usage: varsam " + command)
                .contains("--lang=sv|en", "66   no such file")
                .doesNotContain("\u001B");
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit verify",
                "audit show",
                "audit checkpoint",
                "audit prove",
                "audit check",
                "audit repair",
                "decisions list",
                "decisions show",
                "decisions open",
                "decisions decide",
                "decisions stop",
                "decisions resume",
                "decisions statistics"
            })
    void everyCommandOfAGroupHasHelpToo(String command) {
        String[] words = (command + " --help").split(" ", -1);
        Ran help = varsam(words);

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .startsWith("Usage: varsam " + command)
                .contains("--lang=sv|en", "--json", "64   wrong usage", "70   internal error")
                .doesNotContain("\u001B");
        assertThat(help.err()).isEmpty();
        assertThat(varsam(words[0], "--help").out()).contains("\n  " + words[1] + " ");
        assertThat(varsam(words[0]).code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void tellsItsVersion() {
        assertThat(varsam("--version").out()).startsWith("varsam ");
    }

    @Test
    void withoutCommandIsWrongUsage() {
        Ran ran = varsam();

        assertThat(ran.code()).isEqualTo(Exit.USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("varsam --help");
    }

    @Test
    void misspelledCommandIsWrongUsage() {
        Ran ran = varsam("ases");

        assertThat(ran.code()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("ases", "assess");
    }

    @Test
    void unknownLanguageIsWrongUsage() {
        Ran ran = varsam("profiles", "--lang", "de");

        assertThat(ran.code()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("--lang", "\"de\"", "sv, en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clauses", "checklist", "rules"})
    void unknownProfileNamesTheNearest(String command) {
        Ran ran = varsam(command, "soderkopin");

        assertThat(ran.code()).isEqualTo(Exit.USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("\"soderkopin\"", "Menade du \"soderkoping\"?", "Did you mean \"soderkoping\"?");
    }

    @Test
    void saysWhatIsMissingAndWhatIsUnknownInBothLanguages() {
        assertThat(varsam().err()).startsWith("varsam: ange ett kommando / give a command: assess, scan, label,");
        assertThat(varsam("decisions").err()).contains("give a command: list, show, open", "varsam decisions --help");
        assertThat(varsam("decisions", "open", "x", "--desk=y").err())
                .startsWith("varsam: saknas / missing: --people=FILE, --trail=DIR|URL\n");
        assertThat(varsam("audit", "verify").err()).startsWith("varsam: saknas / missing: DIR\n");
        assertThat(varsam("decisions", "list", "--desk=x", "--jdbc=y").err())
                .startsWith("varsam: ange bara en av / give only one of: --")
                .doesNotContain("mutually");
        assertThat(varsam("profiles", "--nej").err()).startsWith("varsam: okänt / unknown: --nej\n");
        assertThat(varsam("asses").err())
                .startsWith("varsam: okänt / unknown: asses\n")
                .contains("assess");
    }
}
