package se.varsam.eservice.triage;

/**
 * What AI proposes to do with a message; a human decides.
 *
 * @param department who could take care of it
 * @param outcome what could be done with it
 */
public record Proposal(Guess<Department> department, Guess<TriageOutcome> outcome) {}
