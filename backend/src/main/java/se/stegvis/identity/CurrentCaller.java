package se.stegvis.identity;

import jakarta.enterprise.context.RequestScoped;

/** The caller of this request, as the filter found it. */
@RequestScoped
public class CurrentCaller {
    private Caller caller;

    /** Never null in an operation that is not open to everybody. */
    public Caller get() {
        return caller;
    }

    void set(Caller caller) {
        this.caller = caller;
    }
}
