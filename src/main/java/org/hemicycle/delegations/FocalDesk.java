package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** What a focal point does to the list: at once while registration is open, asked for afterwards. */
@Singleton
class FocalDesk {

    private final RegistrationDesk registration;
    private final Registrar registrar;
    private final LateDesk late;

    FocalDesk(RegistrationDesk registration, Registrar registrar, LateDesk late) {
        this.registration = registration;
        this.registrar = registrar;
        this.late = late;
    }

    /** How it ended. */
    enum Outcome {
        DONE,
        QUEUED
    }

    @Transactional
    public Outcome add(By by, Delegation delegation, Particulars wanted) {
        if (registration.isClosed(delegation.sessionId())) {
            late.askToAdd(by, delegation, wanted);
            return Outcome.QUEUED;
        }
        registrar.add(by, delegation, wanted);
        return Outcome.DONE;
    }

    @Transactional
    public Outcome change(By by, Delegation delegation, Delegate delegate, Particulars wanted, int version) {
        if (registration.isClosed(delegation.sessionId())) {
            late.askToChange(by, delegation, delegate, wanted);
            return Outcome.QUEUED;
        }
        registrar.change(by, delegate, wanted, version);
        return Outcome.DONE;
    }

    @Transactional
    public Outcome withdraw(By by, Delegation delegation, Delegate delegate) {
        if (registration.isClosed(delegation.sessionId())) {
            late.askToWithdraw(by, delegation, delegate);
            return Outcome.QUEUED;
        }
        registrar.withdraw(by, delegate);
        return Outcome.DONE;
    }
}
