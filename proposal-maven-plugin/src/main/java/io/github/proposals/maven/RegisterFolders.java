package io.github.proposals.maven;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names of the folders in which the registers of one module have their outputs, each one its own. */
final class RegisterFolders {

    private final Set<RegisterKey> registers;

    /** Folders for these registers. */
    RegisterFolders(Collection<RegisterKey> registers) {
        this.registers = new TreeSet<>(registers);
    }

    /**
     * {@return the folder of a register; nothing where there is only one, and for one of which nothing is said: then its
     * outputs are where they always were}
     */
    Optional<String> of(RegisterKey register) {
        if (registers.size() < 2) {
            return Optional.empty();
        }
        Set<String> taken = new HashSet<>();
        for (RegisterKey other : registers) {
            String name = free(other, taken);
            if (other.equals(register)) {
                return named(name);
            }
            taken.add(name);
        }
        return named(free(register, taken));
    }

    private static Optional<String> named(String name) {
        return Optional.of(name).filter(it -> !it.isEmpty());
    }

    /** Their order decides, and not that of the pom: moving an execution moves no file. */
    private static String free(RegisterKey register, Set<String> taken) {
        String directory = slug(register.directory());
        String longer = slug(register.directory() + "-" + register.process());
        String name = directory.isEmpty() || taken.contains(directory) ? longer : directory;
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = slug(name + "-" + i);
        }
        return free;
    }

    /** Lower case: some disks do not tell {@code ADR} from {@code adr}. */
    private static String slug(String path) {
        return path.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
