package org.hemicycle.rostering;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.hemicycle.mail.CalendarFeed;

/** Calendars at secret addresses: whoever knows one may read it. */
@Controller("/feeds")
@Secured(SecurityRule.IS_ANONYMOUS)
class FeedPages {

    private final MyFeed feed;

    FeedPages(MyFeed feed) {
        this.feed = feed;
    }

    @Get("/{token}.ics")
    HttpResponse<String> calendar(String token) {
        return HttpResponse.ok(feed.read(token)).contentType(CalendarFeed.TYPE);
    }
}
