package org.hemicycle.web.reference;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.Locale;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.DutyStation;
import org.hemicycle.reference.Outdated;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Names;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Zones;

/** Where an administrator adds a duty station, and says anew where one is and what it is called. */
@Controller("/duty-stations")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(Role.Named.ADMINISTRATOR)
final class StationPages {

    private final HolidayList list;
    private final Countries countries;

    StationPages(HolidayList list, Countries countries) {
        this.list = list;
        this.countries = countries;
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> blank(Reader reader) {
        return page(reader, Form.empty(reader));
    }

    @Post
    HttpResponse<?> open(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        String code = form.text("code", 11).toUpperCase(Locale.ROOT);
        StationForm said = StationForm.read(reader, form, countries);
        if (!code.matches("[A-Z]{2}(-[A-Z0-9]{1,8})?")) {
            form.fault("code", reader.t("reference.station-code.hint"));
        }
        if (!form.isFaulty()) {
            try {
                list.open(reader, code, said.country(), said.zone(), said.names());
                return HttpResponse.seeOther(URI.create("/holidays/" + code));
            } catch (Refused refusal) {
                form.fault("code", refusal);
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, form));
    }

    @Get("/{code}/edit")
    ModelAndView<Map<String, Object>> edit(Reader reader, String code) {
        DutyStation station = list.station(reader, code);
        Form form = Names.show(Form.empty(reader), list.names(station))
                .with("country", station.country())
                .with("zone", station.zone())
                .with("version", station.version());
        return page(reader, form, station);
    }

    @Post("/{code}")
    HttpResponse<?> change(Reader reader, String code, @Body Map<String, Object> body) {
        DutyStation station = list.station(reader, code);
        Form form = Form.of(reader, body);
        StationForm said = StationForm.read(reader, form, countries);
        int version = form.number("version", 0, Integer.MAX_VALUE);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, form, station));
        }
        try {
            list.change(reader, station, version, said.country(), said.zone(), said.names());
            return HttpResponse.seeOther(URI.create("/holidays/" + station.code()));
        } catch (Outdated outdated) {
            DutyStation now = list.station(reader, code);
            form.with("version", now.version()).fault("version", outdated.sentence());
            return HttpResponse.status(HttpStatus.CONFLICT).body(page(reader, form, now));
        }
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Form form) {
        return new ModelAndView<>("reference/station", model(reader, form));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Form form, DutyStation station) {
        Map<String, Object> model = model(reader, form);
        model.put("station", station);
        return new ModelAndView<>("reference/station", model);
    }

    private Map<String, Object> model(Reader reader, Form form) {
        return new HashMap<>(Map.of(
                "reader", reader, "form", form, "zones", Zones.all(), "countries", countries.all(reader.language())));
    }
}
