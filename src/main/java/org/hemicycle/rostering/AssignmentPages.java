package org.hemicycle.rostering;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** My assignments: an interpreter sees, confirms and declines them, and offers them to colleagues. */
@Controller("/my/assignments")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(Role.Named.INTERPRETER)
class AssignmentPages {

    private final MyAssignments mine;
    private final Swaps swaps;
    private final MyOffers offers;
    private final MyFeed feed;
    private final RosterNames names;

    AssignmentPages(MyAssignments mine, Swaps swaps, MyOffers offers, MyFeed feed, RosterNames names) {
        this.mine = mine;
        this.swaps = swaps;
        this.offers = offers;
        this.feed = feed;
        this.names = names;
    }

    @Get
    ModelAndView<Map<String, Object>> list(Reader reader) {
        return new ModelAndView<>("rostering/my-assignments", model(reader));
    }

    private Map<String, Object> model(Reader reader) {
        List<MyAssignments.Mine> all = mine.of(reader.person(), reader.language());
        return new HashMap<>(Map.of(
                "reader", reader,
                "assignments", all,
                "open", all.stream().filter(MyAssignments.Mine::isOpen).count(),
                "offers", offers.of(reader),
                "feedSince", feed.since(reader.person())));
    }

    /** One of them, with what can be done about it. */
    @Get("/{id}")
    ModelAndView<Map<String, Object>> one(Reader reader, long id) {
        return page(reader, id, Form.empty(reader));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, long id, Form form) {
        MyAssignments.Mine one = mine.find(reader.person(), id, reader.language());
        if (form.value("happened").isEmpty()) {
            form.with("happened", one.sitting().startsAt().atZone(reader.zone()).toLocalDateTime());
        }
        return new ModelAndView<>(
                "rostering/my-assignment",
                Map.of(
                        "reader",
                        reader,
                        "one",
                        one,
                        "form",
                        form,
                        "partners",
                        swaps.partners(reader.person(), id),
                        "sittings",
                        names.sittings(reader, one.session().id()),
                        "offered",
                        offers.of(reader).stream()
                                .filter(shown -> shown.mine() && shown.offer().assignmentId() == id)
                                .toList(),
                        "incidents",
                        mine.incidents(one)));
    }

    @Post("/{id}/confirmation")
    HttpResponse<?> confirm(Reader reader, long id) {
        mine.confirm(reader.person(), id);
        return back();
    }

    @Post("/confirmation")
    HttpResponse<?> confirmAll(Reader reader) {
        mine.confirmAll(reader.person());
        return back();
    }

    @Post("/{id}/decline")
    HttpResponse<?> decline(Reader reader, long id, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        String reason = form.text("reason", MyAssignments.LONGEST_REASON);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, id, form));
        }
        mine.decline(reader.person(), id, reason);
        return back();
    }

    @Post("/{id}/incident")
    HttpResponse<?> note(Reader reader, long id, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        String what = form.text("what", MyAssignments.LONGEST_NOTE);
        var happened = form.dateTime("happened").atZone(reader.zone()).toInstant();
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, id, form));
        }
        mine.noteIncident(reader.person(), id, happened, what);
        return HttpResponse.seeOther(URI.create("/my/assignments/" + id));
    }

    /** To whom is told as the colleague's number and, where a seat of theirs is wanted, the number of the assignment. */
    @Post("/{id}/offers")
    HttpResponse<?> offer(Reader reader, long id, @Body Map<String, Object> body) {
        String[] to = Form.of(reader, body).value("to").split(" ");
        Form form = Form.empty(reader).with("colleague", to[0]).with("exchange", to.length > 1 ? to[1] : "");
        Optional<Long> colleague = form.key("colleague");
        Optional<Long> exchange = form.key("exchange");
        swaps.offer(reader.person(), id, colleague.orElse(0L), exchange);
        return back();
    }

    @Post("/offers/{offer}/acceptance")
    HttpResponse<?> accept(Reader reader, long offer) {
        swaps.accept(reader.person(), offer);
        return back();
    }

    @Post("/offers/{offer}/refusal")
    HttpResponse<?> refuse(Reader reader, long offer) {
        swaps.refuse(reader.person(), offer);
        return back();
    }

    @Post("/offers/{offer}/withdrawal")
    HttpResponse<?> withdraw(Reader reader, long offer) {
        swaps.withdraw(reader.person(), offer);
        return back();
    }

    /** Shows the address once; a new one ends the old one. */
    @Post("/feed")
    ModelAndView<Map<String, Object>> makeFeed(Reader reader) {
        String address = feed.make(reader.person());
        Map<String, Object> model = model(reader);
        model.put("feed", address);
        return new ModelAndView<>("rostering/my-assignments", model);
    }

    @Post("/feed-removal")
    HttpResponse<?> endFeed(Reader reader) {
        feed.end(reader.person());
        return back();
    }

    private static HttpResponse<?> back() {
        return HttpResponse.seeOther(URI.create("/my/assignments"));
    }
}
