package org.hemicycle.bodies;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.CountryIndex;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Form;
import org.hemicycle.web.Names;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.Findings;
import org.hemicycle.web.sheets.SheetColumn;
import org.hemicycle.web.sheets.SheetDate;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetImport;
import org.hemicycle.web.sheets.SheetLine;
import org.hemicycle.web.sheets.SheetWriting;

/** The observers of a body from a spreadsheet. A line without a kind is a state if a country is called so. */
@Singleton
class ObserverImport implements SheetImport {

    private final Bodies bodies;
    private final BodyRegister register;
    private final ObserverRoll roll;
    private final Observers observers;
    private final Countries countries;

    ObserverImport(Bodies bodies, BodyRegister register, ObserverRoll roll, Observers observers, Countries countries) {
        this.bodies = bodies;
        this.register = register;
        this.roll = roll;
        this.observers = observers;
        this.countries = countries;
    }

    @Override
    public String kind() {
        return "observers";
    }

    @Override
    public boolean mayUse(long target, Reader reader) {
        return reader.is(Role.ADMINISTRATOR, Role.SECRETARY)
                && bodies.find(target, reader.language()).isPresent();
    }

    @Override
    public String title(long target, Reader reader) {
        return reader.t("bodies.import.observers", register.body(reader, target).name());
    }

    @Override
    public String home(long target) {
        return "/bodies/" + target;
    }

    @Override
    public List<SheetColumn> columns(long target) {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                SheetColumn.required(
                        "name",
                        "bodies.observer",
                        "organisation",
                        "organization",
                        "country",
                        "state",
                        "name_en",
                        "english name"),
                SheetColumn.optional("kind", "bodies.kind", "type"),
                SheetColumn.required("reason", "bodies.reason", "basis", "resolution"),
                SheetColumn.required("from", "bodies.from", "first", "start", "since"),
                SheetColumn.optional("to", "bodies.to", "until", "last", "end")));
        otherLanguages().map(ObserverImport::column).forEach(columns::add);
        return columns;
    }

    /** The column {@code name} is in English, which stands in for each of the others that is left empty. */
    private static Stream<Language> otherLanguages() {
        return Stream.of(Language.values()).filter(language -> language != Language.ENGLISH);
    }

    private static SheetColumn column(Language language) {
        return SheetColumn.optional(
                key(language), "bodies.observer." + language.tag(), "name " + language.tag(), language.endonym());
    }

    private static String key(Language language) {
        return "name_" + language.tag();
    }

    @Override
    public List<SheetFinding> examine(long target, List<SheetLine> lines, Reader reader) {
        CountryIndex index = countries.index();
        List<Observer> known = new ArrayList<>(observers.all(target, Language.ENGLISH));
        Findings findings = new Findings();
        for (SheetLine line : lines) {
            Form form = form(line, reader, index);
            ObserverDraft draft = ObserverDraft.read(form, reader, countries);
            findings.fault(line, "kind", form.fault("kind"));
            if (form.fault("kind") == null) {
                findings.fault(line, "name", form.fault("country"));
                findings.fault(line, "name", form.fault(Names.field(Language.ENGLISH)));
                otherLanguages()
                        .forEach(language -> findings.fault(line, key(language), form.fault(Names.field(language))));
            }
            findings.fault(line, "reason", form.fault("reason"));
            findings.fault(line, "from", SeatImport.dayFault(line, "from", form.fault("first"), reader));
            findings.fault(line, "to", SeatImport.dayFault(line, "to", form.fault("last"), reader));
            if (!form.isFaulty()) {
                draft.overlapping(known)
                        .ifPresent(other -> findings.fault(line, "from", ObserverRoll.overlap(reader, other)));
                known.add(standIn(line, target, draft));
            }
        }
        return findings.all();
    }

    @Override
    public void write(SheetWriting sheet) {
        Reader reader = sheet.reader();
        Body body = register.body(reader, sheet.target());
        CountryIndex index = countries.index();
        sheet.each(line ->
                roll.insert(sheet.by(), body, ObserverDraft.read(form(line, reader, index), reader, countries)));
    }

    private static Form form(SheetLine line, Reader reader, CountryIndex index) {
        String name = line.text("name");
        String said = line.text("kind");
        Optional<String> country = index.find(name);
        Optional<Observer.Kind> kind = said.isEmpty()
                ? Optional.of(country.isPresent() ? Observer.Kind.STATE : Observer.Kind.ORGANISATION)
                : SaidChoice.find(Observer.Kind.class, "bodies.kind.", said);
        Fields fields = new Fields();
        otherLanguages().forEach(language -> fields.with(Names.field(language), line.text(key(language))));
        Form form = fields.with("kind", kind.map(Observer.Kind::name).orElse(said))
                .with("country", country.orElse(null))
                .with(Names.field(Language.ENGLISH), name)
                .with("reason", line.text("reason"))
                .with("first", SheetDate.iso(line.text("from"), reader.language()))
                .with("last", SheetDate.iso(line.text("to"), reader.language()))
                .form(reader);
        if (country.isEmpty() && kind.equals(Optional.of(Observer.Kind.STATE))) {
            form.fault("country", UnknownCountry.sentence(reader, index, name));
        }
        return form;
    }

    private static Observer standIn(SheetLine line, long body, ObserverDraft draft) {
        return new Observer(
                line.number(),
                body,
                draft.kind(),
                draft.country(),
                line.text("name"),
                draft.reason(),
                draft.term().first(),
                draft.term().last(),
                0,
                null,
                null);
    }
}
