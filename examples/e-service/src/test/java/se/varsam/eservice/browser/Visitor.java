package se.varsam.eservice.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody at a page, who knows it by what it says: labels, buttons, links, headings. */
final class Visitor {

    private static final String FIELDS = "main input:not([type=hidden]), main textarea, main select";

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

    Visitor upload(String label, Path file) {
        labelled(label).sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** {@return every field of the page that text can be written in} */
    List<WebElement> fields() {
        return all(FIELDS).stream()
                .filter(each -> !List.of("checkbox", "radio", "file", "select-one", "submit")
                        .contains(String.valueOf(each.getDomProperty("type"))))
                .toList();
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

    /** Marks the page, so that the next one is known by not being marked. */
    private void leaveBy(WebElement control) {
        ask("document.documentElement.dataset.left = 'true'");
        control.click();
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .ignoring(WebDriverException.class)
                .until(page -> ask(ARRIVED).equals("true"));
    }

    private WebElement find(String xpath) {
        return browser.driver().findElement(By.xpath(xpath));
    }
}
