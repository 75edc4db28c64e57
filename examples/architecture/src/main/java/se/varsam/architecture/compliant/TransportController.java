package se.varsam.architecture.compliant;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.varsam.architecture.standin.RestController;

/** What residents and staff reach over HTTP. */
@RestController
class TransportController {

    private static final Logger LOG = LoggerFactory.getLogger(TransportController.class);

    private final OpenChat chat;
    private final Residents residents;
    private final Letters letters;

    TransportController(OpenChat chat, Residents residents, Letters letters) {
        this.chat = chat;
        this.residents = residents;
        this.letters = letters;
    }

    public String answer(String question) {
        LOG.info("A question of {} characters", question.length());
        return chat.ask(question);
    }

    public int count(String district) {
        return residents.in(district).size();
    }

    public List<String> letters(List<String> districts) {
        return districts.stream().map(letters::draft).toList();
    }
}
