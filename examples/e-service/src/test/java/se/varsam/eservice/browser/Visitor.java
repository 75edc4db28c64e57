package se.varsam.eservice.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody at a page, who knows it by what it says: labels, buttons, links, headings. */
final class Visitor {

    private static final String ARRIVED =
            "return document.readyState === 'complete' && !document.documentElement.dataset.left";

    private final Browser browser;
    private final String address;

    Visitor(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    Browser browser() {
        return browser;
    }

    String address() {
        return address;
    }

    Visitor open(String path) {
        browser.driver().get(address + path);
        return this;
    }

    Visitor open(Page page, String language) {
        if (page.isBehindSignIn()) {
            signIn("asta", "varsam");
        }
        return open(page.path() + "?lang=" + language);
    }

    Visitor signIn(String name, String password) {
        open("/login");
        field("username").sendKeys(name);
        field("password").sendKeys(password);
        press("main form button");
        return this;
    }

    /** Pastes a message and asks what may be done with it. */
    Visitor paste(String text, String municipality, String level) {
        open("/").fill("text", text).choose("municipality", municipality).choose("level", level);
        press("main form.panel button");
        return this;
    }

    /** Writes in the field with a name: the label depends on the language. */
    Visitor fill(String name, String text) {
        field(name).clear();
        field(name).sendKeys(text);
        return this;
    }

    Visitor tick(String name) {
        field(name).click();
        return this;
    }

    /** Gives a file to the field that a selector finds. */
    Visitor attach(String selector, Path file) {
        browser.driver().findElement(By.cssSelector(selector)).sendKeys(file.toString());
        return this;
    }

    /** Chooses by what the option sends. */
    Visitor choose(String name, String value) {
        new Select(field(name)).selectByValue(value);
        return this;
    }

    /** Presses what a selector finds and waits for the page that follows. */
    void press(String selector) {
        leaveBy(browser.driver().findElement(By.cssSelector(selector)));
    }

    /** Presses the button that says so. */
    Visitor pressButton(String text) {
        leaveBy(find("//button[normalize-space()='" + text + "']"));
        return this;
    }

    Visitor follow(String text) {
        leaveBy(find("//a[normalize-space()='" + text + "']"));
        return this;
    }

    /** {@return the file that has been downloaded to a directory, when it is there whole} */
    Path downloaded(Path directory) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(page -> whole(directory).isPresent());
        return whole(directory).orElseThrow();
    }

    private static Optional<Path> whole(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(each -> !each.toString().endsWith(".crdownload"))
                    .filter(each -> !each.getFileName().toString().startsWith("."))
                    .findFirst();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** {@return the field with this name} */
    WebElement field(String name) {
        return browser.driver().findElement(By.name(name));
    }

    /** {@return the field that this label belongs to} */
    WebElement labelled(String label) {
        String id = find("//label[normalize-space()='" + label + "']").getDomAttribute("for");
        return browser.driver().findElement(By.id(String.valueOf(id)));
    }

    Visitor write(String label, String text) {
        WebElement field = labelled(label);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    List<WebElement> all(String selector) {
        return browser.driver().findElements(By.cssSelector(selector));
    }

    String text(String selector) {
        return browser.driver().findElement(By.cssSelector(selector)).getText();
    }

    String heading() {
        return text("h1");
    }

    String title() {
        return String.valueOf(browser.driver().getTitle());
    }

    /** {@return where the visitor is, without the host} */
    String path() {
        return String.valueOf(browser.driver().getCurrentUrl()).substring(address.length());
    }

    String source() {
        return String.valueOf(browser.driver().getPageSource());
    }

    String ask(String script, Object... arguments) {
        return String.valueOf(browser.driver().executeScript(script, arguments));
    }

    void leaveBy(WebElement control) {
        leave(control::click);
    }

    /** Marks the page, so that the next one is known by not being marked. */
    void leave(Runnable step) {
        ask("document.documentElement.dataset.left = 'true'");
        step.run();
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .ignoring(WebDriverException.class)
                .until(page -> ask(ARRIVED).equals("true"));
    }

    WebElement find(String xpath) {
        return browser.driver().findElement(By.xpath(xpath));
    }
}
