package org.hemicycle.mail;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Whoever tells the focal point that a mail was refused. */
@Singleton
class RefusalsHeard {

    private final List<MailRefused> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void on(MailRefused refused) {
        heard.add(refused);
    }

    List<MailRefused> heard() {
        return heard;
    }
}
