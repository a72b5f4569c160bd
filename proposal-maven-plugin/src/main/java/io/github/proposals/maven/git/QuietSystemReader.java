package io.github.proposals.maven.git;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit from looking around. On its own it asks the git program for the configuration of the machine, and in a
 * fresh home it measures the file system for seconds and writes the result there.
 */
final class QuietSystemReader extends SystemReader.Delegate {

    private static final Object LOCK = new Object();

    private QuietSystemReader() {
        super(SystemReader.getInstance());
    }

    /** JGit knows one reader for all. It is ours from the first use on, and nobody else uses this copy of JGit. */
    static void install() {
        synchronized (LOCK) {
            if (!(SystemReader.getInstance() instanceof QuietSystemReader)) {
                SystemReader.setInstance(new QuietSystemReader());
                enlargeCaches();
            }
        }
    }

    /** A history is read from end to end: what JGit keeps by default is thrown away and read again. */
    private static void enlargeCaches() {
        WindowCacheConfig config = new WindowCacheConfig();
        config.setPackedGitLimit(32L << 20);
        config.setPackedGitWindowSize(64 << 10);
        config.setDeltaBaseCacheLimit(16 << 20);
        config.install();
    }

    @Override
    public String getenv(String variable) {
        return variable.startsWith("GIT_") ? null : super.getenv(variable);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    /** A configuration that says nothing but how exact the clock of a file system is, before JGit measures that. */
    private static final class NoConfig extends FileBasedConfig {

        NoConfig(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public long getTimeUnit(String section, String subsection, String name, long defaultValue, TimeUnit wanted) {
            return "filesystem".equals(section)
                    ? wanted.convert(10, TimeUnit.MILLISECONDS)
                    : super.getTimeUnit(section, subsection, name, defaultValue, wanted);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() {
            // Nothing is ever written.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
