package org.hemicycle.bodies;

import java.time.LocalDate;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * For how long somebody holds a seat or an office.
 *
 * @param last the last day, included; none if it has no end
 */
public record Term(LocalDate first, @Nullable LocalDate last) {

    /** Reads the fields {@code first} and {@code last}; a term that ends before it begins is a fault of the latter. */
    static Term read(Form form, Reader reader) {
        LocalDate first = form.date("first");
        LocalDate last = form.dateIfAny("last").orElse(null);
        if (last != null && last.isBefore(first) && form.fault("first") == null) {
            form.fault("last", reader.t("bodies.ends-before", reader.date(first)));
        }
        return new Term(first, last);
    }

    Form show(Form form) {
        form.with("first", first);
        return last == null ? form : form.with("last", last);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    public boolean overlaps(Term other) {
        return (last == null || !other.first.isAfter(last)) && (other.last == null || !first.isAfter(other.last));
    }

    /** "1 January 2019 – 31 December 2022" in the reader's language. */
    public String text(Reader reader) {
        return reader.date(first) + " – " + (last == null ? reader.t("bodies.no-end") : reader.date(last));
    }

    @Override
    public String toString() {
        return first + " to " + (last == null ? "open" : last);
    }
}
