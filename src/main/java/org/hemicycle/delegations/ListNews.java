package org.hemicycle.delegations;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells the rooms above who comes to a list and who leaves it, in the transaction in which they do. */
@Singleton
class ListNews {

    private final ApplicationEventPublisher<Object> news;

    ListNews(ApplicationEventPublisher<Object> news) {
        this.news = news;
    }

    void joined(By by, long session, List<Long> delegates) {
        if (!delegates.isEmpty()) {
            news.publishEvent(new DelegatesJoined(session, delegates, by.account()));
        }
    }

    void left(By by, long session, List<Long> delegates) {
        if (!delegates.isEmpty()) {
            news.publishEvent(new DelegatesLeft(session, delegates, by.account()));
        }
    }
}
