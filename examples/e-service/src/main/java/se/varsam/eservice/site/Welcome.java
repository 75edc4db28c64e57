package se.varsam.eservice.site;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Says on the console where to go and, as long as the demo's password holds, how to sign in. */
@Component
class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    private final MessageSource messages;
    private final List<String> demo;

    Welcome(MessageSource messages, Staff staff, PasswordEncoder passwords) {
        this.messages = messages;
        this.demo = staff.demo(passwords);
    }

    @EventListener
    void started(ApplicationReadyEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        String port = environment.getProperty("local.server.port", "");
        if (!port.isEmpty()) {
            String path = environment.getProperty("server.servlet.context-path", "");
            String address =
                    "http://" + environment.getProperty("server.address", "localhost") + ":" + port + path + "/";
            log.info("{} / {}", sentence(Language.SV, address), sentence(Language.EN, address));
        }
    }

    private String sentence(Language language, String address) {
        String started = text(language, "site.started", address);
        String names = String.join(text(language, "site.started.or"), demo);
        return demo.isEmpty() ? started : started + text(language, "site.started.demo", names, Staff.DEMO_PASSWORD);
    }

    private String text(Language language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
