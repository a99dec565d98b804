package org.hemicycle.web.reference;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.CountryGroups;
import org.hemicycle.reference.GroupMembership;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** Where an administrator enters who joins and leaves a group, and corrects what was wrong. */
@Controller("/groups/{code}/members")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(Role.Named.ADMINISTRATOR)
final class MembershipPages {

    private static final int LONGEST_SOURCE = 1000;

    private final CountryGroups groups;
    private final Memberships memberships;
    private final GroupPages pages;
    private final Clock clock;

    MembershipPages(CountryGroups groups, Memberships memberships, GroupPages pages, Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.pages = pages;
        this.clock = clock;
    }

    @Post
    HttpResponse<?> join(Reader reader, String code, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        String country = form.text("country", 2);
        LocalDate from = form.date("from");
        String source = form.text("source", LONGEST_SOURCE);
        unlessFaulty(form, "country", sound -> memberships.join(reader, code, country, from, source));
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity()
                    .body(pages.page(reader, code, LocalDate.now(clock.withZone(reader.zone())), form));
        }
        return HttpResponse.seeOther(URI.create("/groups/" + code + "?asOf=" + from));
    }

    @Get("/{id}")
    ModelAndView<Map<String, Object>> one(Reader reader, String code, long id) {
        GroupMembership membership = membership(reader, code, id);
        return page(reader, membership, form(reader, membership));
    }

    @Post("/{id}/end")
    HttpResponse<?> end(Reader reader, String code, long id, @Body Map<String, Object> body) {
        GroupMembership now = membership(reader, code, id);
        Form form = Form.of(reader, body);
        GroupMembership seen = seen(now, form);
        LocalDate on = form.dateIfAny("on").orElse(null);
        String why = form.text("why", LONGEST_SOURCE);
        unlessFaulty(form, "on", sound -> memberships.end(reader, seen, on, why));
        return answer(reader, now, form);
    }

    @Post("/{id}/correction")
    HttpResponse<?> correct(Reader reader, String code, long id, @Body Map<String, Object> body) {
        GroupMembership now = membership(reader, code, id);
        Form form = Form.of(reader, body);
        GroupMembership seen = seen(now, form);
        LocalDate first = form.dateIfAny("first").orElse(null);
        LocalDate leftOn = form.dateIfAny("leftOn").orElse(null);
        String source = form.text("source", LONGEST_SOURCE);
        unlessFaulty(form, "first", sound -> memberships.correct(reader, seen, first, leftOn, source));
        return answer(reader, now, form);
    }

    @Post("/{id}/removal")
    HttpResponse<?> remove(Reader reader, String code, long id, @Body Map<String, Object> body) {
        memberships.remove(reader, seen(membership(reader, code, id), Form.of(reader, body)));
        return HttpResponse.seeOther(URI.create("/groups/" + code));
    }

    private static void unlessFaulty(Form form, String field, Consumer<Form> change) {
        if (form.isFaulty()) {
            return;
        }
        try {
            change.accept(form);
        } catch (Refused refusal) {
            form.fault(field, refusal);
        }
    }

    private static GroupMembership seen(GroupMembership now, Form form) {
        return now.inVersion(form.number("version", 0, Integer.MAX_VALUE));
    }

    private HttpResponse<?> answer(Reader reader, GroupMembership now, Form form) {
        if (!form.isFaulty()) {
            return HttpResponse.seeOther(URI.create("/groups/" + now.group() + "/members/" + now.id()));
        }
        Form shown = form(reader, now);
        for (String name : new String[] {"on", "why", "first", "leftOn", "source"}) {
            if (!form.all(name).isEmpty()) {
                shown.with(name, form.value(name));
            }
            if (form.fault(name) != null) {
                shown.fault(name, String.valueOf(form.fault(name)));
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, now, shown));
    }

    private static Form form(Reader reader, GroupMembership membership) {
        Form form = Form.empty(reader).with("source", membership.source()).with("version", membership.version());
        if (membership.first() != null) {
            form.with("first", membership.first());
        }
        if (membership.leftOn() != null) {
            form.with("leftOn", membership.leftOn());
            form.with("on", membership.leftOn());
        }
        return form;
    }

    private GroupMembership membership(Reader reader, String code, long id) {
        return groups.membership(id, reader.language())
                .filter(membership -> membership.group().equals(code))
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private static ModelAndView<Map<String, Object>> page(Reader reader, GroupMembership membership, Form form) {
        return new ModelAndView<>(
                "reference/membership", Map.of("reader", reader, "membership", membership, "form", form));
    }
}
