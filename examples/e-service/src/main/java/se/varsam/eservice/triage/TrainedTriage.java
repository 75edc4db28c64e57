package se.varsam.eservice.triage;

import org.springframework.stereotype.Component;
import se.varsam.information.Classified;

/** Two categorisers, trained when the service starts; what they are asked leaves neither the process nor a trace in them. */
@Component
class TrainedTriage implements Triage {

    private final Categoriser<Department> department;
    private final Categoriser<TriageOutcome> outcome;
    private final Quality quality;

    TrainedTriage() {
        Samples samples = Samples.shipped();
        department = Categoriser.train(samples.training(), Department.class, Sample::department);
        outcome = Categoriser.train(samples.training(), TriageOutcome.class, Sample::outcome);
        quality = Quality.measure(samples, department, outcome);
    }

    @Override
    public Proposal propose(String municipalityId, Classified<String> message) {
        return new Proposal(department.guess(message.value()), outcome.guess(message.value()));
    }

    @Override
    public Quality quality() {
        return quality;
    }
}
