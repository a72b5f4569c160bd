package io.github.proposals.model.inference;

/** Names that differ by a slip of the pen. */
final class Slips {

    /** Short words are near to many others. */
    private static final int SHORTEST = 6;

    private Slips() {}

    /** {@return whether one is the other with a letter wrong, missing or too many, or with two of them swapped} */
    static boolean isNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST) {
            return false;
        }
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String right = other.substring(start, other.length() - end);
        boolean swapped = left.length() == 2
                && new StringBuilder(left).reverse().toString().equals(right);
        return swapped || left.length() <= 1 && right.length() <= 1;
    }
}
