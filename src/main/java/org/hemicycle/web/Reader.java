package org.hemicycle.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Told;

/**
 * Who reads a page, in which language and time zone; every text and time on it is written through this.
 *
 * @param csrf the token that a form of this reader carries
 * @param path the path asked for
 * @param query the query asked with, empty if none
 */
public record Reader(
        Language language, ZoneId zone, Optional<SignedIn> signedIn, String csrf, String path, String query) {

    /** The text of a key in the reader's language, with arguments in ICU message format. */
    public String t(String key, Object... arguments) {
        return Messages.in(language).text(key, arguments);
    }

    /** A name or the like within a text of ours, so that neither direction of writing disturbs the other. */
    public String apart(String name) {
        return language.rightToLeft() ? "\u2068" + name + "\u2069" : name;
    }

    /** What was said to them, in their language if there is a text for it. */
    public String t(Told told) {
        return Messages.in(language).text(told);
    }

    /** The same reader, for a page in a language they asked for in another way. */
    public Reader in(Language other) {
        return new Reader(other, zone, signedIn, csrf, path, query);
    }

    public boolean is(Role... roles) {
        return signedIn.map(person -> List.of(roles).stream().anyMatch(person::is))
                .orElse(false);
    }

    /** The person signed in; only for pages that nobody else reaches. */
    public SignedIn person() {
        return signedIn.orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
    }

    /** The name of a language of any BCP 47 tag, as an entry of a list. */
    public String languageName(String tag) {
        return Messages.in(language).languageName(tag);
    }

    /** "24,600" or "24 600", as the language groups digits. */
    public String number(long number) {
        return Messages.in(language).number(number);
    }

    /** "9 June 2020" in the reader's language. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(locale())
                .format(date);
    }

    /** "Tuesday 9 June" as a heading of a day. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .localizedBy(locale())
                .format(date);
    }

    /** "June 2020" as a heading of a calendar sheet. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(language == Language.CHINESE ? "y年M月" : "LLLL y", locale())
                .format(month);
    }

    /** "Tue" as a heading of a column. */
    public String weekday(LocalDate date) {
        return DateTimeFormatter.ofPattern("ccc", locale()).format(date);
    }

    /** "14:00", in 24 hours in every language: nobody misreads it. */
    public String time(Instant instant, ZoneId at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(at));
    }

    public String time(Instant instant) {
        return time(instant, zone);
    }

    /** "9 June 2020, 14:00" in the reader's zone. */
    public String moment(Instant instant) {
        return moment(instant, zone);
    }

    public String moment(Instant instant, ZoneId at) {
        return date(instant.atZone(at).toLocalDate()) + ", " + time(instant, at);
    }

    /** English dates as the United Nations write them: the day before the month. */
    private Locale locale() {
        return language == Language.ENGLISH ? Locale.UK : language.locale();
    }
}
