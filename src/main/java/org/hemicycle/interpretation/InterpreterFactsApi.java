package org.hemicycle.interpretation;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.reference.NotFound;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Trainings, set-ups at home and preferences of interpreters, for programs; read with the rest of the interpreter. */
@Controller("/api/v1/interpreters/{id}")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
final class InterpreterFactsApi {

    private final InterpreterRegister register;
    private final FactDesk desk;
    private final FactBook book;
    private final Platforms platforms;

    InterpreterFactsApi(InterpreterRegister register, FactDesk desk, FactBook book, Platforms platforms) {
        this.register = register;
        this.desk = desk;
        this.book = book;
        this.platforms = platforms;
    }

    /** Notes a training on a platform, named by its code, in the place of an earlier one. */
    @Put("/trainings/{platform}")
    InterpreterFile.Trained train(Reader reader, long id, String platform, @Body TrainingSaid said) {
        Profile who = register.find(reader, id);
        Map<String, Object> fields = new HashMap<>();
        fields.put("platform", platform(reader, platform));
        fields.put("trainedOn", said.trainedOn() == null ? "" : said.trainedOn());
        fields.put("trainer", said.trainer() == null ? "" : said.trainer());
        write(reader, fields, form -> desk.train(reader, who, form));
        return InterpreterFile.Trained.of(training(reader, who, platform));
    }

    /** Confirms a training that the interpreter claimed; 404 if there is none to confirm. */
    @Post("/trainings/{platform}/confirmation")
    InterpreterFile.Trained confirmTraining(Reader reader, long id, String platform) {
        Profile who = register.find(reader, id);
        book.confirmTraining(reader, who, training(reader, who, platform).id());
        return InterpreterFile.Trained.of(training(reader, who, platform));
    }

    /** Strikes a training. */
    @Delete("/trainings/{platform}")
    @Status(HttpStatus.NO_CONTENT)
    void removeTraining(Reader reader, long id, String platform) {
        Profile who = register.find(reader, id);
        book.removeTraining(reader, who, training(reader, who, platform).id());
    }

    /** Notes what was found of the set-up at home on a day; whether that passes, the rules in force decide. */
    @Put("/setups/{day}")
    InterpreterFile.Setup checkSetup(Reader reader, long id, LocalDate day, @Body SetupSaid said) {
        Profile who = register.find(reader, id);
        Map<String, Object> fields = Map.of(
                "checkedOn", day,
                "wired", said.wired(),
                "ups", said.ups(),
                "mbitDown", said.mbitDown(),
                "mbitUp", said.mbitUp());
        write(reader, fields, form -> desk.checkSetup(reader, who, form));
        return InterpreterFile.Setup.of(setup(reader, who, day));
    }

    /** Strikes the check of a day. */
    @Delete("/setups/{day}")
    @Status(HttpStatus.NO_CONTENT)
    void removeSetup(Reader reader, long id, LocalDate day) {
        Profile who = register.find(reader, id);
        book.removeSetup(reader, who, setup(reader, who, day).id());
    }

    /** Notes a preference, in the place of an earlier one about the same; answers all of the interpreter. */
    @Post("/preferences")
    List<InterpreterFile.Wish> prefer(Reader reader, long id, @Body PreferenceSaid said) {
        Profile who = register.find(reader, id);
        Map<String, Object> fields = new HashMap<>();
        fields.put("kind", said.kind() == null ? "" : said.kind());
        fields.put("body", said.body() == null ? "" : said.body());
        fields.put("colleague", said.colleague() == null ? "" : said.colleague());
        write(reader, fields, form -> desk.prefer(reader, who, form));
        return book.facts().preferences(id).stream()
                .map(InterpreterFile.Wish::of)
                .toList();
    }

    /** Strikes a preference. */
    @Delete("/preferences/{entry}")
    @Status(HttpStatus.NO_CONTENT)
    void removePreference(Reader reader, long id, long entry) {
        book.removePreference(reader, register.find(reader, id), entry);
    }

    private interface Writing {
        void read(Form form);
    }

    private static void write(Reader reader, Map<String, ?> fields, Writing writing) {
        Form form = Form.of(reader, fields);
        writing.read(form);
        form.refuseIfFaulty();
    }

    private long platform(Reader reader, String code) {
        return platforms.all().stream()
                .filter(platform -> platform.code().equals(code))
                .findFirst()
                .orElseThrow(() -> none(reader))
                .id();
    }

    private PlatformTraining training(Reader reader, Profile who, String platform) {
        return book.facts().trainings(who.id()).stream()
                .filter(training -> training.platform().equals(platform))
                .findFirst()
                .orElseThrow(() -> none(reader));
    }

    private SetupCheck setup(Reader reader, Profile who, LocalDate day) {
        return book.facts().setups(who.id()).stream()
                .filter(setup -> setup.checkedOn().equals(day))
                .findFirst()
                .orElseThrow(() -> none(reader));
    }

    private static NotFound none(Reader reader) {
        return new NotFound(reader.t("interpreter.no-entry"));
    }

    @Serdeable
    record TrainingSaid(
            @Nullable LocalDate trainedOn, @Nullable String trainer) {}

    /** @param mbitDown Mbit/s that come, {@code mbitUp} that go */
    @Serdeable
    record SetupSaid(boolean wired, boolean ups, int mbitDown, int mbitUp) {}

    /**
     * @param kind PREFERRED or EXCLUDED
     * @param body its number, where it is about a body
     * @param colleague their number, where it is about a colleague
     */
    @Serdeable
    record PreferenceSaid(
            @Nullable String kind,
            @Nullable Long body,
            @Nullable Long colleague) {}
}
