package se.varsam.eservice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went wrong is told in words, in both languages, and nothing of what was entered comes back. */
@BrowserTest
class ErrorPagesIT {

    private static final String UPLOAD = """
            const form = document.querySelector('form.person');
            form.action = '/failing/upload';
            form.enctype = 'multipart/form-data';
            form.insertAdjacentHTML('beforeend', '<input id="file" name="file" type="file">');""";

    @Test
    void tellThatThereIsNoSuchPage(Visitor visitor) {
        visitor.signIn("asta", "varsam").open("/finns-inte-alls?namn=hemligt");
        assertThat(visitor.heading()).isEqualTo("Sidan finns inte");
        assertThat(visitor.source()).doesNotContain("finns-inte-alls", "hemligt", "Exception");
        visitor.follow("English");
        assertThat(visitor.open("/finns-inte-alls").heading()).isEqualTo("There is no such page");
        visitor.follow("To the front page");
        assertThat(visitor.path()).isEqualTo("/");
    }

    @Test
    void tellThatSomethingBroke(Visitor visitor) {
        visitor.signIn("asta", "varsam");
        for (String path : new String[] {"/failing", "/failing/half-way"}) {
            assertThat(visitor.open(path).heading()).isEqualTo("Något gick fel");
            assertThat(visitor.source()).doesNotContain(Failing.SECRET, "Exception", "nothing.at.all", "<h1>Failing");
            assertThat(visitor.text(".hint")).isEqualTo("Felkod 500.");
        }
    }

    @Test
    void tellThatAPageIsNotCalledLikeThat(Visitor visitor) {
        visitor.signIn("asta", "varsam").open("/failing/upload");
        assertThat(visitor.heading()).isEqualTo("Så kan sidan inte anropas");
    }

    @Test
    void tellThatAFormIsTooOld(Visitor visitor) {
        visitor.open("/login?lang=en").browser().driver().manage().deleteCookieNamed("kontaktcenter");
        visitor.write("User name", "asta").write("Password", "varsam").pressButton("Sign in");
        assertThat(visitor.heading()).isEqualTo("You may not do that");
    }

    @Test
    void tellThatAFileIsTooLarge(Visitor visitor, @TempDir Path directory) throws IOException {
        assertThat(uploaded(visitor, directory, 1_000_000)).contains("1000000");
        for (int size : new int[] {21_500_000, 30_000_000}) {
            assertThat(uploaded(visitor, directory, size)).contains("Filen är för stor", "Felkod 413");
        }
        assertThat(visitor.browser().driver().manage().getCookieNamed("kontaktcenter"))
                .isNotNull();
    }

    private static String uploaded(Visitor visitor, Path directory, int size) throws IOException {
        Path file = directory.resolve("fil" + size);
        try (RandomAccessFile sized = new RandomAccessFile(file.toFile(), "rw")) {
            sized.setLength(size);
        }
        visitor.signIn("asta", "varsam").ask(UPLOAD);
        visitor.field("file").sendKeys(file.toString());
        visitor.pressButton("Logga ut");
        return visitor.text("body");
    }
}
