package se.varsam.eservice.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows, beside the page.
 *
 * @param path the page's address without its query
 * @param person who is signed in
 * @param manager whether that is a manager
 * @param languages where each language leads
 */
record Frame(String path, Optional<String> person, boolean manager, List<Choice> languages) {

    private static final List<String> TARGETS = List.of("/", "/arenden", "/bild", "/register", "/logg");

    /** {@return where the navigation leads} */
    public List<Target> navigation() {
        return TARGETS.stream().map(each -> new Target(each, current(each))).toList();
    }

    /** The page itself, or the list that the page is one of. */
    private @Nullable String current(String target) {
        if (path.equals(target)) {
            return "page";
        }
        return !target.equals("/") && path.startsWith(target + "/") ? "true" : null;
    }

    /**
     * A target of the navigation.
     *
     * @param path its address
     * @param current how {@code aria-current} marks it; null where one is not
     */
    record Target(String path, @Nullable String current) {

        /** {@return the key of its name} */
        public String key() {
            return "site.nav." + path.substring(1).replace('/', '.');
        }
    }

    /**
     * A language that a page can be read in.
     *
     * @param tag the language
     * @param chosen whether the page is in it
     * @param address the page in it
     */
    record Choice(String tag, boolean chosen, String address) {}
}
