package io.github.proposals.maven;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** Something that can be looked up. */
interface Explained {

    /** {@return what it is, for people} */
    String text();

    /** Writes the same for programs, as an object. */
    void write(JsonWriter json) throws IOException;
}
