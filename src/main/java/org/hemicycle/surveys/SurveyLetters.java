package org.hemicycle.surveys;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.mail.Letter;
import org.hemicycle.mail.Mailbox;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Session;
import org.hemicycle.web.Messages;

/** The letter that brings somebody the link to the questionnaire, in their own language. */
@Singleton
class SurveyLetters {

    private final String baseUrl;

    SurveyLetters(@Value("${hemicycle.base-url}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    Letter invitation(Invitee invitee, Function<Language, Session> session, SignedIn secretary) {
        Language language = invitee.readingLanguage();
        Messages texts = Messages.in(language);
        String about = session.apply(language).title();
        return Letter.to(
                        new Mailbox(invitee.email(), invitee.name()),
                        "survey",
                        language.tag(),
                        texts.text("survey.letter.subject", about),
                        texts.text("survey.letter.text", invitee.name(), about, link(invitee)))
                .withReplyTo(new Mailbox(secretary.email(), secretary.name()));
    }

    private String link(Invitee invitee) {
        return baseUrl + "/s/" + invitee.token();
    }
}
