package se.varsam.architecture.compliant;

/** Has the open chat draft them. */
final class DraftedLetters implements Letters {

    private final OpenChat chat;

    DraftedLetters(OpenChat chat) {
        this.chat = chat;
    }

    @Override
    public String draft(String district) {
        return chat.ask("Skriv om nya tider för färdtjänsten i " + district);
    }
}
