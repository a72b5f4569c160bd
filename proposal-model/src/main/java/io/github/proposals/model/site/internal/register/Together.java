package io.github.proposals.model.site.internal.register;

/**
 * How much of a register is in one of the scripts beside its page. They are loaded one after the other: many small ones would
 * take long, and large ones would hold up whoever types.
 */
final class Together {

    private static final int FEWEST = 250;

    /** A register that is larger has larger scripts. */
    private static final int SCRIPTS = 64;

    private Together() {}

    /** {@return how many proposals of so many are in one script} */
    static int of(int count) {
        return Math.max(FEWEST, (count + SCRIPTS - 1) / SCRIPTS);
    }

    /** {@return the name of a script, from 0 on} */
    static String file(String name, int part) {
        return name + (part == 0 ? "" : "-" + (part + 1)) + ".js";
    }
}
