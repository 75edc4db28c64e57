package se.varsam.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.annotation.information.PersonalData;
import se.varsam.risk.RiskTier;

class PromptLoggingTest {

    private static final Pattern METHOD = Pattern.compile("Test\\$\\w+\\.(\\w+)\\(");

    @Test
    void findsArgumentsOnTheirWayIntoALog() {
        assertThat(logging(Leaking.class))
                .containsExactlyElementsOf(Stream.of(Leaking.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(java.lang.reflect.Method::getName)
                        .filter(name -> !name.equals("pass"))
                        .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void passesWhatTellsNothingOfAnArgument() {
        assertThat(logging(Discreet.class)).isEmpty();
    }

    @Test
    void passesLoggersThatAreHandedArgumentsElsewhere() {
        assertThat(logging(Leaking.class, Unconcerned.class)).doesNotContain("unconcerned");
    }

    @Test
    void namesPlaceAndRemedy() {
        assertThat(result(Leaking.class).getFailureReport().getDetails())
                .allMatch(line -> line.startsWith("KARLSKOGA-36: Ett argument"))
                .anyMatch(line -> line.contains(
                        "calls method <org.slf4j.Logger.info(java.lang.String)> in" + " (PromptLoggingTest.java:"));
    }

    private static Set<String> logging(Class<?>... types) {
        Set<String> methods = new TreeSet<>();
        for (String line : result(types).getFailureReport().getDetails()) {
            Matcher matcher = METHOD.matcher(line);
            assertThat(matcher.find()).isTrue();
            methods.add(matcher.group(1));
        }
        return methods;
    }

    private static EvaluationResult result(Class<?>... types) {
        return VarsamRules.noPromptReachesALogger().evaluate(Imported.only(types));
    }

    record Resident(@PersonalData String name) {}

    @UsesAiTool("eneo")
    static class Leaking {
        private static final Logger LOG = LoggerFactory.getLogger(Leaking.class);
        private static final java.util.logging.Logger JUL = java.util.logging.Logger.getLogger("x");
        private static final System.Logger PLATFORM = System.getLogger("x");

        void plainly(String prompt) {
            LOG.info(prompt);
        }

        void concatenated(String prompt) {
            LOG.info("asked " + prompt);
        }

        void asParameter(String prompt) {
            LOG.info("asked {}", prompt);
        }

        void amongMany(String prompt) {
            LOG.info("asked {} {} {}", 1, 2, prompt);
        }

        void throughALocal(String prompt) {
            String copy = prompt.strip();
            LOG.debug("asked {}", copy);
        }

        void throughALaterStore(List<String> prompts) {
            String last = "";
            for (String prompt : prompts) {
                LOG.debug(last);
                last = prompt;
            }
        }

        void conditionally(String prompt) {
            LOG.info(prompt.isEmpty() ? "empty" : prompt);
        }

        void otherConditionally(String prompt) {
            LOG.info(prompt.isEmpty() ? prompt : "full");
        }

        void fluently(String prompt) {
            LOG.atInfo().addArgument(prompt).log("asked {}");
        }

        void built(String prompt) {
            StringBuilder text = new StringBuilder();
            text.append(prompt);
            LOG.info(text.toString());
        }

        void inALambda(String prompt) {
            Runnable later = () -> LOG.info(prompt);
            later.run();
        }

        void suppliedLate(String prompt) {
            JUL.info(() -> "asked " + prompt);
        }

        void byReference(List<String> prompts) {
            prompts.forEach(LOG::info);
        }

        void caught(String prompt) {
            try {
                pass(prompt);
            } catch (IOException e) {
                LOG.warn("failed", e);
            }
        }

        void platform(String prompt) {
            PLATFORM.log(System.Logger.Level.INFO, prompt);
        }

        void printed(String prompt) {
            System.out.println(prompt);
        }

        void jul(String prompt) {
            JUL.log(Level.INFO, "asked {0}", prompt);
        }

        void number(long personNumber) {
            LOG.info("asked about {}", personNumber);
        }

        void partOf(Resident resident) {
            LOG.info("asked about {}", resident.name());
        }

        static void pass(@OpenInformationOnly String prompt) throws IOException {
            if (prompt.isEmpty()) {
                throw new IOException();
            }
        }
    }

    @UsesAiTool("eneo")
    static class Discreet {
        private static final Logger LOG = LoggerFactory.getLogger(Discreet.class);
        private final String tool = "eneo";

        void fixed(String prompt) {
            LOG.info("asked");
        }

        void fixedEitherWay(String prompt, boolean again) {
            if (again) {
                LOG.info("asked again");
            } else {
                LOG.info("asked");
            }
        }

        void length(String prompt) {
            LOG.info("asked with {} characters", prompt.length());
        }

        void municipality(String municipalityId, String prompt) {
            LOG.info("asked by {}", municipalityId);
        }

        void ownField(String prompt) {
            LOG.info("asked {}", tool);
        }

        void tier(String prompt, RiskTier tier) {
            LOG.info("asked at {}", tier);
        }

        void kindOfFailure(String prompt) {
            try {
                Leaking.pass(prompt);
            } catch (IOException e) {
                LOG.warn("failed: {}", e.getClass());
            }
        }

        void took(String prompt) {
            long began = System.nanoTime();
            LOG.info("took {} ns, {} in all", System.nanoTime() - began, began);
        }
    }

    static class Unconcerned {
        private static final Logger LOG = LoggerFactory.getLogger(Unconcerned.class);

        void unconcerned(String text) {
            LOG.info(text);
        }
    }
}
