package se.varsam.eservice.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A visitor without a mouse. */
final class Keyboard {

    /** Numbers what can be operated, a group of radio buttons once, and says how many there are. */
    private static final String NUMBER = """
            const seen = new Set();
            const all = [...document.querySelectorAll(
                'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                .filter(each => !each.disabled && each.checkVisibility())
                .filter(each => each.type !== 'radio' || !seen.has(each.name) && seen.add(each.name));
            all.forEach((each, index) => each.dataset.stop = index);
            return all.length;""";

    private static final String HERE = """
            const here = document.activeElement;
            if (here.type === 'radio') {
                return document.querySelector('input[type=radio][data-stop][name="' + here.name + '"]').dataset.stop;
            }
            return here.dataset.stop ?? here.tagName;""";

    /** Says what has the focus without showing it. */
    private static final String HIDDEN = """
            const here = document.activeElement;
            const style = getComputedStyle(here);
            const box = here.getBoundingClientRect();
            const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const shown = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            return here === document.body || ringed && shown ? '' : here.outerHTML.slice(0, 120);""";

    private static final int LONGEST_WAY = 150;

    private final Visitor visitor;
    private final List<String> unseen = new ArrayList<>();

    Keyboard(Visitor visitor) {
        this.visitor = visitor;
    }

    Keyboard press(CharSequence... keys) {
        new Actions(visitor.browser().driver()).sendKeys(keys).perform();
        return this;
    }

    /** Tabs to the first control that a selector finds. */
    Keyboard tabTo(String selector) {
        for (int i = 0; i < LONGEST_WAY; i++) {
            press(Keys.TAB);
            if (visitor.ask("return document.activeElement === document.querySelector(arguments[0])", selector)
                    .equals("true")) {
                return this;
            }
        }
        throw new IllegalStateException("no way to " + selector);
    }

    /** Presses a key and waits for the page that follows. */
    void leaveBy(CharSequence key) {
        visitor.leave(() -> press(key));
    }

    /** {@return the numbers of the controls that tabbing through the page does not reach} */
    Set<String> unreached() {
        int count = Integer.parseInt(visitor.ask(NUMBER));
        if (count == 0) {
            throw new IllegalStateException("nothing on the page can be operated");
        }
        Set<String> unreached = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            unreached.add(Integer.toString(i));
        }
        for (int i = 0; i <= count && !unreached.isEmpty(); i++) {
            press(Keys.TAB);
            unreached.remove(visitor.ask(HERE));
            unseen.add(visitor.ask(HIDDEN));
        }
        return unreached;
    }

    /** {@return the controls that had the focus without showing it} */
    List<String> unseen() {
        return unseen.stream().filter(each -> !each.isEmpty()).toList();
    }
}
