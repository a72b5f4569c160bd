package io.github.proposals.model.causes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

/** What people do to a file by mistake. */
enum Mistake {
    /** It has another name. */
    RENAME {
        @Override
        void happen(Map<String, String> files, String file, String name) {
            files.put(name, files.remove(file));
        }
    },
    /** It is there twice. */
    COPY {
        @Override
        void happen(Map<String, String> files, String file, String name) {
            files.put(name, files.get(file));
        }
    },
    /** It is gone. */
    REMOVE {
        @Override
        void happen(Map<String, String> files, String file, String nothing) {
            files.remove(file);
        }
    },
    /** It has another text. */
    WRITE {
        @Override
        void happen(Map<String, String> files, String file, String text) {
            files.put(file, text);
        }
    },
    /** It has other words: those before {@code =>} become those behind it. */
    CHANGE {
        @Override
        void happen(Map<String, String> files, String file, String words) {
            String[] parts = words.split(" => ?", 2);
            assertTrue(files.get(file).contains(parts[0]), () -> file + " does not say: " + parts[0]);
            files.put(file, files.get(file).replace(parts[0], parts[1]));
        }
    };

    abstract void happen(Map<String, String> files, String file, String how);
}
