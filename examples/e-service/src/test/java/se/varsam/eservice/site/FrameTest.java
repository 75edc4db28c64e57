package se.varsam.eservice.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void marksThePageItself() {
        assertThat(marked("/register")).containsExactly("/register page");
        assertThat(marked("/")).containsExactly("/ page");
    }

    @Test
    void marksTheListThatThePageIsOneOf() {
        assertThat(marked("/arenden/7")).containsExactly("/arenden true");
    }

    @Test
    void marksNothingElsewhere() {
        assertThat(marked("/login")).isEmpty();
        assertThat(marked("/bilder")).isEmpty();
    }

    private static List<String> marked(String path) {
        return new Frame(path, Optional.of("asta"), false, List.of())
                .navigation().stream()
                        .filter(each -> each.current() != null)
                        .map(each -> each.path() + " " + each.current())
                        .toList();
    }
}
