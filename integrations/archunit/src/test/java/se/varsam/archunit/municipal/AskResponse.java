package se.varsam.archunit.municipal;

record AskResponse(String sessionId, String answer) {}
