package io.github.proposals.model.document.markdown;

import io.github.proposals.model.document.QuickMarkup;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines of Markdown that are what they seem to be. */
final class QuickMarkdown implements QuickMarkup {

    private static final Pattern UNDERLINE = Pattern.compile("[ \\t]*(?:=+|-+)[ \\t]*");

    @Override
    public boolean isSimple(String top) {
        return !top.contains("<!--") && !top.contains("```") && !top.contains("~~~");
    }

    @Override
    public Optional<String> title(String line) {
        return line.startsWith("# ") ? Optional.of(line.substring(2).strip()) : Optional.empty();
    }

    @Override
    public boolean isText(String line, String before) {
        char first = line.charAt(0);
        return first != '#'
                && first != '<'
                && (before.isBlank() || !UNDERLINE.matcher(line).matches());
    }
}
