package io.github.proposals.model.export;

import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.TextFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of the register: the one list of them. */
public final class RegisterFormats {

    private RegisterFormats() {}

    /**
     * {@return those for machines, which are the same wherever the file is}
     *
     * @param process what the proposals follow: headers in YAML have a schema
     * @param address where the files of the folder where the build runs can be read, if anywhere
     */
    public static List<TextFormat<PublishedRegister>> forMachines(ProposalProcess process, Optional<String> address) {
        return forMachines(process, new AtomFeed(address));
    }

    /** {@return the same with a feed that leads somewhere else} */
    public static List<TextFormat<PublishedRegister>> forMachines(ProposalProcess process, AtomFeed feed) {
        return Stream.concat(
                        Stream.of(new RegisterJson(), new RegisterCsv(), feed, new ReviewCalendar()),
                        Stream.of(new HeaderSchema()).filter(it -> HeaderSchema.describes(process)))
                .toList();
    }

    /**
     * {@return all of them}
     *
     * @param folder where the files are going to be, relative to the folder where the build runs
     */
    public static List<TextFormat<PublishedRegister>> all(
            ProposalProcess process, Optional<String> address, String folder) {
        return Stream.concat(forMachines(process, address).stream(), Stream.of(new RegisterMarkdown(folder)))
                .toList();
    }
}
