package io.github.proposals.model;

/** Where tests have many cases, {@code -Dcases=title.} tries those alone that have this in their name. */
public final class Cases {

    private static final String WANTED = System.getProperty("cases", "");

    private Cases() {}

    /** {@return whether a case is tried} */
    public static boolean wanted(String name) {
        return name.contains(WANTED);
    }
}
