package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Audit;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/** The agenda of a session: its items, in order, and their documents. */
@Singleton
public class Agenda {

    private final AgendaItems items;
    private final Sessions sessions;
    private final Sittings sittings;
    private final SessionLog log;
    private final Audit audit;

    Agenda(AgendaItems items, Sessions sessions, Sittings sittings, SessionLog log, Audit audit) {
        this.items = items;
        this.sessions = sessions;
        this.sittings = sittings;
        this.log = log;
        this.audit = audit;
    }

    /** The documents of the items that each sitting of a session takes up, by sitting, as they are taken up. */
    public Map<Long, List<AgendaDocument>> documentsBySitting(long session) {
        List<AgendaDocument> documents = items.documents(session);
        Map<Long, List<AgendaDocument>> bySitting = new HashMap<>();
        for (AgendaSlot slot : items.slots(session)) {
            documents.stream()
                    .filter(document -> document.itemId() == slot.itemId())
                    .forEach(document -> bySitting
                            .computeIfAbsent(slot.sittingId(), sitting -> new ArrayList<>())
                            .add(document));
        }
        return bySitting;
    }

    /** The sittings that take up each item of a session, by the item's number. */
    public Map<String, List<Long>> sittingsByItem(long session) {
        Map<Long, List<Long>> sittingsOf = new HashMap<>();
        items.slots(session)
                .forEach(slot -> sittingsOf
                        .computeIfAbsent(slot.itemId(), item -> new ArrayList<>())
                        .add(slot.sittingId()));
        Map<String, List<Long>> byNumber = new LinkedHashMap<>();
        items.titled(session, "en").stream()
                .filter(item -> sittingsOf.containsKey(item.id()))
                .forEach(item -> byNumber.put(item.number(), sittingsOf.getOrDefault(item.id(), List.of())));
        return byNumber;
    }

    /** Puts an item at the end. @return its id */
    @Transactional
    public long add(Reader reader, long session, AgendaDetails details) {
        Session of = lock(reader, session);
        refuseNumberInUse(reader, session, details.number(), 0);
        long id = items.insert(
                session,
                details.number(),
                items.lastPlace(session) + 1,
                details.kind(),
                reader.person().name());
        setTitles(id, details);
        noteItem(reader, of, "sessions.agenda-item-added", details.number());
        return id;
    }

    /** @throws Refused if somebody changed it since this version */
    @Transactional
    public void change(Reader reader, long id, int seen, AgendaDetails details) {
        AgendaItem before = item(reader, id);
        Session of = lock(reader, before.sessionId());
        refuseNumberInUse(reader, of.id(), details.number(), id);
        String kind = details.kind() == null ? null : details.kind().name();
        if (items.update(id, seen, details.number(), kind, reader.person().name()) == 0) {
            throw overtaken(reader, item(reader, id));
        }
        setTitles(id, details);
        noteItem(reader, of, "sessions.agenda-item-changed", details.number());
    }

    @Transactional
    public void remove(Reader reader, long id, int seen) {
        AgendaItem before = item(reader, id);
        Session of = lock(reader, before.sessionId());
        AgendaItem now = item(reader, id);
        if (items.remove(id, seen) == 0) {
            throw overtaken(reader, now);
        }
        items.shift(of.id(), now.place() + 1, Integer.MAX_VALUE, -1);
        noteItem(reader, of, "sessions.agenda-item-removed", before.number());
    }

    /** Puts an item to another place; those in between make room. A place off either end means that end. */
    @Transactional
    public void put(Reader reader, long id, int wanted) {
        Session of = lock(reader, item(reader, id).sessionId());
        AgendaItem item = item(reader, id);
        int last = items.lastPlace(of.id());
        int place = Math.clamp(wanted, 1, last);
        if (place == item.place()) {
            return;
        }
        String who = reader.person().name();
        items.put(id, last + 1, who);
        if (place < item.place()) {
            items.shift(of.id(), place, item.place() - 1, 1);
        } else {
            items.shift(of.id(), item.place() + 1, place, -1);
        }
        items.put(id, place, who);
        audit.note(reader.person(), "put agenda item", of.code() + " item " + item.number() + " at place " + place);
    }

    /** Calls the items 1, 2, 3 … as they stand. */
    @Transactional
    public void renumber(Reader reader, long session) {
        Session of = lock(reader, session);
        items.renumber(session);
        audit.note(reader.person(), "numbered agenda", of.code());
    }

    /** @throws Refused if the item has a document of this symbol */
    @Transactional
    public void addDocument(Reader reader, long item, DocumentDetails document) {
        Session of = lock(reader, item(reader, item).sessionId());
        if (items.document(item, document.symbol()).isPresent()) {
            throw new Refused(reader.t("agenda.symbol-taken", document.symbol()));
        }
        write(item, document);
        noteItem(reader, of, "sessions.agenda-document-added", document.symbol());
    }

    @Transactional
    public void removeDocument(Reader reader, long item, long document) {
        Session of = lock(reader, item(reader, item).sessionId());
        if (items.itemOfDocument(document).filter(owner -> owner == item).isEmpty()
                || items.removeDocument(document) == 0) {
            throw new NotFound(reader.t("failure.no-such-page"));
        }
        audit.note(reader.person(), "removed document from agenda", of.code() + " document " + document);
    }

    /** Without asking or noting; for those who lock and note themselves. */
    void write(long item, DocumentDetails document) {
        long id = items.addDocument(item, document.symbol(), document.title(), document.link());
        document.languages().stream().distinct().forEach(language -> items.addDocumentLanguage(id, language));
    }

    void setTitles(long item, AgendaDetails details) {
        for (Language language : Language.values()) {
            String title = details.titles().get(language);
            if (title == null) {
                items.dropTitle(item, language.tag());
            } else {
                items.setTitle(item, language.tag(), title);
            }
        }
    }

    Session lock(Reader reader, long session) {
        Session of = sittings.lockSession(session)
                .flatMap(locked -> sessions.find(locked, reader.language()))
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        if (!of.isOpen()) {
            throw new Refused(reader.t("sessions.over", of.code()));
        }
        return of;
    }

    private AgendaItem item(Reader reader, long id) {
        return items.find(id, reader.language().tag())
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private void refuseNumberInUse(Reader reader, long session, String number, long self) {
        List<AgendaItem> others = items.titled(session, reader.language().tag());
        if (others.stream().anyMatch(other -> other.number().equals(number) && other.id() != self)) {
            throw new Refused(reader.t("agenda.number-taken", number));
        }
    }

    private static Refused overtaken(Reader reader, AgendaItem item) {
        return new Refused(
                reader.t("agenda.overtaken", item.number(), item.changedBy(), reader.moment(item.changedAt())));
    }

    private void noteItem(Reader reader, Session of, String key, String name) {
        log.note(
                reader.person().name(),
                of.id(),
                SessionChange.Kind.AGENDA,
                List.of(SessionChange.Line.of(key, name)),
                null);
        audit.note(reader.person(), "changed agenda", of.code() + " " + name);
    }
}
