package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agendas of all sessions. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class AgendaItems implements GenericRepository<AgendaItem, Long> {

    private static final String TITLED = """
            SELECT item.id, session_id, number, place, coalesce(own.title, english.title, number) AS title, kind,
                   version, changed_at, changed_by
            FROM agenda_item item
                LEFT JOIN agenda_title own ON own.item_id = item.id AND own.language = :language
                LEFT JOIN agenda_title english ON english.item_id = item.id AND english.language = 'en'
            """;

    @Query(TITLED + "WHERE session_id = :session ORDER BY place")
    abstract List<AgendaItem> titled(long session, String language);

    @Query(TITLED + "WHERE item.id = :id")
    abstract Optional<AgendaItem> find(long id, String language);

    @Query("SELECT title FROM agenda_title WHERE item_id = :item AND language = :language")
    abstract Optional<String> title(long item, String language);

    @Query("""
            SELECT document.id, item_id, symbol, title, link,
                   coalesce((SELECT string_agg(language, ' ' ORDER BY language) FROM agenda_document_language
                             WHERE document_id = document.id), '') AS languages
            FROM agenda_document document JOIN agenda_item item ON item.id = item_id
            WHERE session_id = :session
            ORDER BY place, symbol""")
    abstract List<AgendaDocument> documents(long session);

    /** By sitting, in the order in which they are taken up. */
    @Query("""
            SELECT slot.id, item_id, sitting_id, minutes, slot.place
            FROM agenda_slot slot JOIN agenda_item item ON item.id = item_id
            WHERE session_id = :session
            ORDER BY sitting_id, slot.place""")
    abstract List<AgendaSlot> slots(long session);

    /** Items that no sitting but these, which are held no more, takes up. */
    @Query("""
            SELECT count(DISTINCT slot.item_id) FROM agenda_slot slot
            WHERE slot.sitting_id IN (:gone) AND NOT EXISTS (
                SELECT FROM agenda_slot other JOIN sitting ON sitting.id = other.sitting_id
                WHERE other.item_id = slot.item_id AND sitting.cancelled_at IS NULL)""")
    abstract int orphans(List<Long> gone);

    @Query("""
            INSERT INTO agenda_item (session_id, number, place, kind, changed_at, changed_by)
            VALUES (:session, :number, :place, :kindName, now(), :who)
            RETURNING id""")
    abstract long add(long session, String number, int place, @Nullable String kindName, String who);

    long insert(long session, String number, int place, @Nullable AgendaKind kind, String who) {
        return add(session, number, place, kind == null ? null : kind.name(), who);
    }

    /** @return 1, or 0 if it changed since */
    @Query("""
            UPDATE agenda_item
            SET number = :number, kind = :kindName, version = version + 1, changed_at = now(), changed_by = :who
            WHERE id = :id AND version = :seen""")
    abstract int update(long id, int seen, String number, @Nullable String kindName, String who);

    /** Makes room, or closes a gap: all between two places step by one. */
    @Query("""
            UPDATE agenda_item SET place = place + :step
            WHERE session_id = :session AND place BETWEEN :first AND :last""")
    abstract int shift(long session, int first, int last, int step);

    @Query("UPDATE agenda_item SET place = :place, changed_at = now(), changed_by = :who WHERE id = :id")
    abstract int put(long id, int place, String who);

    @Query("UPDATE agenda_item SET number = CAST(place AS text), version = version + 1 WHERE session_id = :session")
    abstract int renumber(long session);

    @Query("DELETE FROM agenda_item WHERE id = :id AND version = :seen")
    abstract int remove(long id, int seen);

    @Query("SELECT coalesce(max(place), 0) FROM agenda_item WHERE session_id = :session")
    abstract int lastPlace(long session);

    @Query("""
            INSERT INTO agenda_title (item_id, language, title) VALUES (:item, :language, :title)
            ON CONFLICT (item_id, language) DO UPDATE SET title = excluded.title""")
    abstract void setTitle(long item, String language, String title);

    @Query("DELETE FROM agenda_title WHERE item_id = :item AND language = :language")
    abstract void dropTitle(long item, String language);

    @Query("""
            INSERT INTO agenda_title (item_id, language, title)
            SELECT :copy, language, title FROM agenda_title WHERE item_id = :item""")
    abstract void copyTitles(long item, long copy);

    @Query("""
            INSERT INTO agenda_document (item_id, symbol, title, link)
            VALUES (:item, :symbol, :title, :link) RETURNING id""")
    abstract long addDocument(long item, String symbol, String title, @Nullable String link);

    @Query("SELECT id FROM agenda_document WHERE item_id = :item AND symbol = :symbol")
    abstract Optional<Long> document(long item, String symbol);

    @Query("SELECT item_id FROM agenda_document WHERE id = :id")
    abstract Optional<Long> itemOfDocument(long id);

    @Query("INSERT INTO agenda_document_language (document_id, language) VALUES (:document, :language)")
    abstract void addDocumentLanguage(long document, String language);

    @Query("DELETE FROM agenda_document WHERE id = :id")
    abstract int removeDocument(long id);

    @Query("""
            INSERT INTO agenda_slot (item_id, sitting_id, minutes, place)
            SELECT :item, :sitting, :minutes, coalesce(max(place), 0) + 1 FROM agenda_slot WHERE sitting_id = :sitting
            ON CONFLICT (item_id, sitting_id) DO UPDATE SET minutes = excluded.minutes""")
    abstract void insertSlot(long item, long sitting, int minutes);

    @Query("SELECT id, item_id, sitting_id, minutes, place FROM agenda_slot WHERE id = :id")
    abstract Optional<AgendaSlot> slot(long id);

    @Query("SELECT id, item_id, sitting_id, minutes, place FROM agenda_slot WHERE sitting_id = :sitting ORDER BY place")
    abstract List<AgendaSlot> slotsOfSitting(long sitting);

    @Query("UPDATE agenda_slot SET minutes = :minutes WHERE id = :id")
    abstract int setMinutes(long id, int minutes);

    @Query("""
            UPDATE agenda_slot SET place = CASE id WHEN :one THEN :placeOfOther ELSE :placeOfOne END
            WHERE id IN (:one, :other)""")
    abstract int swapSlots(long one, int placeOfOne, long other, int placeOfOther);

    @Query("DELETE FROM agenda_slot WHERE id = :id")
    abstract int removeSlot(long id);
}
