package org.hemicycle.bodies;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.CountryIndex;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.Findings;
import org.hemicycle.web.sheets.SheetColumn;
import org.hemicycle.web.sheets.SheetDate;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetImport;
import org.hemicycle.web.sheets.SheetLine;
import org.hemicycle.web.sheets.SheetWriting;
import org.jspecify.annotations.Nullable;

/** The membership of a body from a spreadsheet: who holds which seat from when to when. */
@Singleton
class SeatImport implements SheetImport {

    private final Bodies bodies;
    private final BodyRegister register;
    private final Membership membership;
    private final Seats seats;
    private final Countries countries;

    SeatImport(Bodies bodies, BodyRegister register, Membership membership, Seats seats, Countries countries) {
        this.bodies = bodies;
        this.register = register;
        this.membership = membership;
        this.seats = seats;
        this.countries = countries;
    }

    @Override
    public String kind() {
        return "seats";
    }

    @Override
    public boolean mayUse(long target, Reader reader) {
        return reader.is(Role.ADMINISTRATOR, Role.SECRETARY)
                && bodies.find(target, reader.language()).isPresent();
    }

    @Override
    public String title(long target, Reader reader) {
        return reader.t("bodies.import.seats", register.body(reader, target).name());
    }

    @Override
    public String home(long target) {
        return "/bodies/" + target;
    }

    @Override
    public List<SheetColumn> columns(long target) {
        boolean tripartite =
                bodies.find(target, Language.ENGLISH).map(Body::tripartite).orElse(false);
        SheetColumn region = SheetColumn.optional("region", "bodies.region", "group");
        SheetColumn from = SheetColumn.required("from", "bodies.from", "first", "start", "since");
        SheetColumn to = SheetColumn.optional("to", "bodies.to", "until", "last", "end");
        String[] names = {"country", "state", "member state", "code", "pays", "país", "страна"};
        return tripartite
                ? List.of(
                        SheetColumn.optional("member", "bodies.member", names),
                        region,
                        from,
                        to,
                        SheetColumn.required("constituency", "bodies.constituency", "group"),
                        SheetColumn.optional("holder", "bodies.holder", "name"))
                : List.of(SheetColumn.required("member", "bodies.member", names), region, from, to);
    }

    @Override
    public List<SheetFinding> examine(long target, List<SheetLine> lines, Reader reader) {
        Body body = register.body(reader, target);
        CountryIndex index = countries.index();
        List<Seat> known = seats.all(target, reader.language());
        Findings findings = new Findings();
        List<Seat> before = new ArrayList<>();
        for (SheetLine line : lines) {
            Form form = form(line, reader, index);
            SeatDraft draft = SeatDraft.read(form, reader, body, countries);
            findings.fault(line, "member", form.fault("country"));
            findings.fault(line, "region", form.fault("region"));
            findings.fault(line, "from", dayFault(line, "from", form.fault("first"), reader));
            findings.fault(line, "to", dayFault(line, "to", form.fault("last"), reader));
            findings.fault(line, "constituency", form.fault("constituency"));
            findings.fault(line, "holder", form.fault("holder"));
            if (!form.isFaulty()) {
                draft.overlapping(known)
                        .ifPresent(other -> findings.fault(line, "from", Membership.overlap(reader, other)));
                draft.overlapping(before)
                        .ifPresent(other -> findings.fault(
                                line, "from", reader.t("bodies.import.twice", line.text("member"), (int) other.id())));
                before.add(standIn(line, body, draft));
            }
        }
        return findings.all();
    }

    @Override
    public void write(SheetWriting sheet) {
        Reader reader = sheet.reader();
        Body body = register.body(reader, sheet.target());
        CountryIndex index = countries.index();
        sheet.each(line -> membership.insert(
                sheet.by(), body, SeatDraft.read(form(line, reader, index), reader, body, countries)));
    }

    private static Form form(SheetLine line, Reader reader, CountryIndex index) {
        String said = line.text("member");
        Optional<String> country = index.find(said);
        Form form = new Fields()
                .with("country", country.orElse(null))
                .with("region", line.text("region"))
                .with("first", SheetDate.iso(line.text("from"), reader.language()))
                .with("last", SheetDate.iso(line.text("to"), reader.language()))
                .with(
                        "constituency",
                        SaidChoice.find(Constituency.class, "bodies.constituency.", line.text("constituency"))
                                .map(Constituency::name)
                                .orElse(line.text("constituency")))
                .with("holder", line.text("holder"))
                .form(reader);
        if (country.isEmpty() && !said.isEmpty()) {
            form.fault("country", UnknownCountry.sentence(reader, index, said));
        }
        return form;
    }

    /** What is wrong with a day: that it may be two, before anything else. */
    static @Nullable String dayFault(SheetLine line, String column, @Nullable String fault, Reader reader) {
        return fault == null
                ? null
                : SheetDate.question(line.text(column), reader).orElse(fault);
    }

    /** A line as a seat, so that a later line can run into it; its number is the line's. */
    private static Seat standIn(SheetLine line, Body body, SeatDraft draft) {
        return new Seat(
                line.number(),
                body.number(),
                draft.country(),
                line.text("member"),
                draft.region(),
                draft.term().first(),
                draft.term().last(),
                draft.constituency(),
                draft.holder(),
                0,
                null,
                null);
    }
}
