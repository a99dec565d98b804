package org.hemicycle.delegations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hemicycle.delegations.SheetReading.Entry;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetFinding.Answer;
import org.hemicycle.web.sheets.SheetFinding.Note;
import org.hemicycle.web.sheets.SheetFinding.Question;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the lines of a spreadsheet: whom they add, whom they change, and what has to be asked first because
 * somebody of the same address or name is there already, on the list or further up in the file.
 */
final class SheetPlan {

    static final String UPDATE = "update";
    static final String KEEP = "keep";
    static final String ADD = "add";

    private final SheetReading reading;
    private final Map<Integer, String> answers;
    private final Reader reader;
    private final Map<String, Slot> byMail = new HashMap<>();
    private final Map<String, Slot> byName = new HashMap<>();
    private final Map<String, Delegate> withdrawn = new HashMap<>();
    private final Map<String, Sender> elsewhere = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<SheetFinding> findings = new ArrayList<>();

    SheetPlan(
            SheetReading reading,
            Collection<Delegate> there,
            Map<Long, Delegation> sent,
            Map<Integer, String> answers,
            Reader reader) {
        this.reading = reading;
        this.answers = answers;
        this.reader = reader;
        there.forEach(delegate -> remember(delegate, sent.get(delegate.delegationId())));
    }

    /** Somebody who will be on the list: there already, or of a line, or both. */
    static final class Slot {

        final @Nullable Sender sender;
        final @Nullable Delegate there;
        final int line;
        Particulars wanted;

        private Slot(@Nullable Sender sender, @Nullable Delegate there, int line, Particulars wanted) {
            this.sender = sender;
            this.there = there;
            this.line = line;
            this.wanted = wanted;
        }

        boolean isChanged() {
            return there == null || !wanted.differences(there.particulars()).isEmpty();
        }
    }

    void take(Entry entry) {
        findings.addAll(entry.faults());
        if (entry.sender().isEmpty() || entry.name().isEmpty() || entry.email().isEmpty()) {
            return;
        }
        Sender sender = entry.sender().get();
        noteElsewhere(entry, sender);
        @Nullable Slot sameMail = byMail.get(mailKey(sender.key(), entry.email()));
        @Nullable Slot sameName = byName.get(nameKey(sender.key(), entry.name()));
        if (sameMail != null) {
            change(entry, sameMail, "dg.import.same-mail", UPDATE, KEEP);
        } else if (withdrawn.containsKey(mailKey(sender.key(), entry.email()))) {
            askAboutWithdrawn(entry, sender);
        } else if (sameName != null) {
            change(entry, sameName, "dg.import.same-name", ADD, UPDATE, KEEP);
        } else {
            add(entry, sender);
        }
    }

    List<SheetFinding> findings() {
        return findings;
    }

    /** Those who are added or changed, in the order of the file. */
    List<Slot> changes() {
        return slots.stream().filter(Slot::isChanged).toList();
    }

    private void remember(Delegate delegate, @Nullable Delegation from) {
        String key = from == null ? "" : from.senderKey();
        if (delegate.isWithdrawn()) {
            withdrawn.putIfAbsent(mailKey(key, delegate.email().toLowerCase(Locale.ROOT)), delegate);
            return;
        }
        Slot slot = new Slot(null, delegate, 0, delegate.particulars());
        byMail.put(mailKey(key, delegate.email().toLowerCase(Locale.ROOT)), slot);
        byName.put(nameKey(key, delegate.name()), slot);
    }

    /** Nothing is asked where nothing would change. */
    private void change(Entry entry, Slot slot, String sentence, String... choices) {
        Particulars wanted = slot.wanted.with(entry.given());
        if (wanted.differences(slot.wanted).isEmpty()) {
            return;
        }
        String who = slot.line == 0
                ? slot.wanted.name() + " <" + slot.wanted.email() + ">"
                : reader.t("dg.import.line", slot.line, slot.wanted.name());
        String answer = ask(entry, reader.t(sentence, who), choices);
        if (answer.equals(UPDATE)) {
            slot.wanted = wanted;
            if (!slots.contains(slot)) {
                slots.add(slot);
            }
        } else if (answer.equals(ADD)) {
            entry.sender().ifPresent(sender -> add(entry, sender));
        }
    }

    private void askAboutWithdrawn(Entry entry, Sender sender) {
        if (ask(entry, reader.t("dg.import.withdrawn", entry.name()), ADD, KEEP).equals(ADD)) {
            add(entry, sender);
        }
    }

    private void add(Entry entry, Sender sender) {
        Slot slot = new Slot(sender, null, entry.line().number(), reading.complete(entry, sender));
        slots.add(slot);
        byMail.put(mailKey(sender.key(), entry.email()), slot);
        byName.putIfAbsent(nameKey(sender.key(), entry.name()), slot);
    }

    private String ask(Entry entry, String sentence, String... choices) {
        List<Answer> offered = List.of(choices).stream()
                .map(choice -> new Answer(choice, reader.t("dg.import." + choice)))
                .toList();
        findings.add(new Question(entry.line().number(), sentence, offered));
        return answers.getOrDefault(entry.line().number(), choices[0]);
    }

    private void noteElsewhere(Entry entry, Sender sender) {
        @Nullable Sender other = elsewhere.putIfAbsent(entry.email(), sender);
        if (other != null && !other.key().equals(sender.key())) {
            findings.add(new Note(entry.line().number(), reader.t("dg.import.elsewhere", entry.name(), other.shown())));
        }
    }

    private static String mailKey(String sender, String email) {
        return sender + " " + email;
    }

    private static String nameKey(String sender, String name) {
        return sender + " " + Vocabulary.plain(name);
    }
}
