package se.varsam.architecture.violating;

import java.util.List;
import se.varsam.architecture.standin.RestController;

/** Tells an open chat who is entitled to transport service. */
@RestController
class TransportController {

    private final OpenChat chat;
    private final Residents residents;

    TransportController(OpenChat chat, Residents residents) {
        this.chat = chat;
        this.residents = residents;
    }

    public String answer(String question) {
        return chat.ask(question);
    }

    public List<String> letters(String district) {
        return residents.in(district).stream()
                .map(resident -> chat.ask("Skriv till " + resident.name()))
                .toList();
    }
}
