package org.hemicycle.operations;

import jakarta.inject.Singleton;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.participation.ParticipationImports;
import org.hemicycle.surveys.SurveyRounds;
import org.hemicycle.surveys.SyntheticReplies;

/** What the demo's analyst finds: a survey with made-up replies, labelled so, and real registrations to compare. */
@Singleton
class DemoFindings {

    private static final int REPLIES = 40;
    private static final long SEED = 2020;

    private final SurveyRounds rounds;
    private final SyntheticReplies replies;
    private final ParticipationImports participation;

    DemoFindings(SurveyRounds rounds, SyntheticReplies replies, ParticipationImports participation) {
        this.rounds = rounds;
        this.replies = replies;
        this.participation = participation;
    }

    void gather(SignedIn secretary, long session) {
        replies.fill(rounds.openForDelegates(secretary, session, "Connectivity during VCC-1"), REPLIES, SEED);
        participation.importSample("Analyst");
    }
}
