package se.varsam.privacy.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameListWriterTest {

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeLists() throws IOException {
        write("svensktext-tilltalsnamn-kvinnor.csv", "name,persons", "Anna,90000", "Annika,900", "Saga,29", "Kim,15");
        write("svensktext-tilltalsnamn-man.csv", "name,persons", "Kim,15", "A:Son,500", "Per,2000");
        write("ambiguous-firstnames.tsv", "name\tbearers", "Per\t2000");
        write("faker-sv_SE-last_names.tsv", "name\tweight", "Andersson\t0.02");
        write("svensktext-ortsnamn.csv", "city", "Stora Ann");
        write("svensktext-kommuner.csv", "code,name,region", "0114,Upplands Väsby kommun,Stockholms län");
        write("svensktext-nationaliteter.csv", "id,country", "1,Albanien");
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    @Test
    void marksWordsByTheListsTheyAreIn() throws IOException {
        List<String> lines = NameListWriter.lines(folder).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(WordFile.decode(lines))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "anna", 3,
                        "annika", 2,
                        "kim", 1,
                        "per", Lexicon.FIRST | Lexicon.AMBIGUOUS,
                        "andersson", Lexicon.SURNAME,
                        "ann", Lexicon.PLACE,
                        "stora", Lexicon.PLACE,
                        "upplands", Lexicon.PLACE,
                        "väsby", Lexicon.PLACE,
                        "albanien", Lexicon.PLACE));
    }

    @Test
    void namesItsSourcesAndWritesTheSameTwice() throws IOException {
        Path one = folder.resolve("one.txt");
        Path other = folder.resolve("other.txt");
        NameListWriter.main(new String[] {folder.toString(), one.toString()});
        NameListWriter.main(new String[] {folder.toString(), other.toString()});

        assertThat(Files.readString(one)).contains("(SCB)", "MIT").isEqualTo(Files.readString(other));
    }

    @Test
    void keepsTheResourcesSmall() throws IOException {
        int sum = 0;
        for (String each : List.of("names.txt", "ordinary.txt", "model.txt", "words.txt")) {
            try (var in = NameDetector.class.getResourceAsStream(each)) {
                assertThat(in).as(each).isNotNull();
                int size = in.readAllBytes().length;
                assertThat(size).as(each).isGreaterThan(1000);
                sum += size;
            }
        }
        assertThat(sum).isLessThan(150_000);
    }
}
