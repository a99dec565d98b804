package org.hemicycle.web.reference;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.DutyStation;
import org.hemicycle.reference.DutyStations;
import org.hemicycle.reference.Holiday;
import org.hemicycle.reference.Holidays;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The holidays of a duty station, year by year. */
@Controller("/holidays")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({
    Role.Named.ADMINISTRATOR,
    Role.Named.SECRETARY,
    Role.Named.CHIEF_INTERPRETER,
    Role.Named.HELP_DESK,
    Role.Named.ANALYST
})
class HolidayPages {

    static final int LONGEST_NAME = 300;
    static final int LONGEST_SOURCE = 1000;
    static final String TAG = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*";

    private static final String USUAL = "CH-GE";

    private final HolidayList list;
    private final DutyStations stations;
    private final Holidays holidays;
    private final Clock clock;

    HolidayPages(HolidayList list, DutyStations stations, Holidays holidays, Clock clock) {
        this.list = list;
        this.stations = stations;
        this.holidays = holidays;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> first() {
        return HttpResponse.seeOther(URI.create("/holidays/" + USUAL));
    }

    @Get("/{station}")
    ModelAndView<Map<String, Object>> of(
            Reader reader,
            String station,
            @QueryValue @Nullable Integer year,
            @QueryValue @Nullable Integer added,
            @QueryValue @Nullable Integer known,
            @QueryValue @Nullable Integer leftOut) {
        Map<String, Object> model = model(reader, list.station(reader, station), year, Form.empty(reader));
        if (added != null && known != null && leftOut != null) {
            model.put("taken", reader.t("reference.ics.taken", added, known, leftOut));
        }
        return new ModelAndView<>("reference/holidays", model);
    }

    @Get("/{station}/export.csv")
    HttpResponse<byte[]> csv(Reader reader, String station) {
        CsvTable table = new CsvTable("station", "day", "name", "language", "source");
        holidays.of(list.station(reader, station).code())
                .forEach(holiday -> table.row(
                        holiday.place(), holiday.day(), holiday.name(), holiday.language(), holiday.source()));
        return table.file("holidays-" + station + ".csv");
    }

    @Post("/{station}")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
    HttpResponse<?> add(Reader reader, String station, @Body Map<String, Object> body) {
        DutyStation at = list.station(reader, station);
        Form form = Form.of(reader, body);
        LocalDate day = form.date("day");
        String name = form.text("name", LONGEST_NAME);
        String language = language(form, reader);
        String source = form.text("source", LONGEST_SOURCE);
        if (!form.isFaulty()) {
            try {
                list.add(reader, at, day, name, language, source);
                return HttpResponse.seeOther(URI.create("/holidays/" + at.code() + "?year=" + day.getYear()));
            } catch (Refused refusal) {
                form.fault("name", refusal);
            }
        }
        return HttpResponse.unprocessableEntity()
                .body(new ModelAndView<>("reference/holidays", model(reader, at, null, form)));
    }

    @Post("/{station}/calendar")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
    HttpResponse<?> take(
            Reader reader,
            String station,
            @Part @Nullable CompletedFileUpload file,
            @Part Optional<String> language,
            @Part Optional<String> source) {
        DutyStation at = list.station(reader, station);
        Form form = Form.of(reader, Map.of("language", language.orElse(""), "source", source.orElse("")));
        String tag = language(form, reader);
        String from = form.text("source", LONGEST_SOURCE);
        if (file == null || file.getSize() == 0) {
            form.fault("file", reader.t("form.required"));
        }
        if (!form.isFaulty() && file != null) {
            try {
                HolidayList.Taken taken = list.take(reader, at, file.getBytes(), tag, from);
                return HttpResponse.seeOther(URI.create("/holidays/" + at.code() + "?added=" + taken.added() + "&known="
                        + taken.known() + "&leftOut=" + taken.leftOut()));
            } catch (Refused refusal) {
                form.fault("file", refusal);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        Map<String, Object> model = model(reader, at, null, Form.empty(reader));
        model.put("upload", form);
        return HttpResponse.unprocessableEntity().body(new ModelAndView<>("reference/holidays", model));
    }

    @Post("/entries/{id}/removal")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
    HttpResponse<?> remove(Reader reader, long id) {
        Holiday holiday = holidays.findById(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        list.remove(reader, holiday);
        return HttpResponse.seeOther(URI.create(
                "/holidays/" + holiday.place() + "?year=" + holiday.day().getYear()));
    }

    private static String language(Form form, Reader reader) {
        String tag = form.text("language", 35);
        if (!tag.isEmpty() && !tag.matches(TAG)) {
            form.fault("language", reader.t("reference.language-tag"));
        }
        return tag;
    }

    private Map<String, Object> model(Reader reader, DutyStation station, @Nullable Integer year, Form form) {
        int today = LocalDate.now(clock.withZone(reader.zone())).getYear();
        List<Integer> years = holidays.years(station.code());
        int shown = year != null ? year : years.isEmpty() || years.contains(today) ? today : years.getLast();
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader);
        model.put("station", station);
        model.put("stations", stations.all(reader.language()));
        model.put("years", years);
        model.put("year", shown);
        model.put("holidays", holidays.between(station.code(), LocalDate.of(shown, 1, 1), LocalDate.of(shown, 12, 31)));
        model.put("form", form);
        model.put("upload", Form.empty(reader));
        return model;
    }
}
