package io.github.proposals.model.preview;

import io.github.proposals.model.site.LivePages;
import io.github.proposals.model.site.RegisterList;
import io.github.proposals.model.site.page.Asset;
import io.github.proposals.model.site.page.LivePage;
import io.github.proposals.model.site.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that a preview shows at a time: one register, or several, each in a folder of its own. A page is looked up by its name, and
 * made then; no path is one of a disk.
 */
public final class Edition {

    private static final String MAIN = "index.html";

    private final Map<String, LivePages> registers;

    private Edition(Map<String, LivePages> registers) {
        this.registers = new TreeMap<>(registers);
    }

    /** {@return what shows registers, by their folders; one alone has the empty name} */
    public static Edition of(Map<String, LivePages> registers) {
        return new Edition(registers);
    }

    /** {@return what is to be sent to who asks for a path, which begins with a slash} */
    Answer at(String path) {
        Name name = name(path);
        if (name.pages().isEmpty()) {
            return list(name.rest());
        }
        LivePages pages = name.pages().get();
        Optional<LivePage> page = pages.page(name.rest());
        if (page.isPresent()) {
            return Answer.ofPage(200, page.get().page().text());
        }
        Optional<Asset> asset = pages.asset(name.rest());
        if (asset.isPresent()) {
            return Answer.of(name.rest(), asset.get().content());
        }
        return pages.asset(name.rest() + "/" + MAIN).isPresent()
                ? Answer.at(path + "/")
                : Answer.ofPage(404, pages.missing().page().text());
    }

    /** {@return what tells the page at a path from one that shows anything else} */
    String tag(String path) {
        Name name = name(path);
        return name.pages()
                .map(it -> it.page(name.rest()).orElseGet(it::missing).tag())
                .orElse("");
    }

    /** The page that leads to several registers, and what it needs. */
    private Answer list(String path) {
        RegisterList list = new RegisterList();
        registers.forEach((folder, pages) -> list.add(folder, pages.index()));
        for (Page page : list.alone()) {
            if (page.path().equals(path)) {
                return Answer.of(path, page.text().getBytes(StandardCharsets.UTF_8));
            }
            for (Asset asset : page.assets()) {
                if (asset.path().equals(path)) {
                    return Answer.of(path, asset.content());
                }
            }
        }
        return registers.containsKey(path) ? Answer.at("/" + path + "/") : Answer.ofText(404, "There is no such page.");
    }

    private Name name(String path) {
        String rest = path.substring(1);
        int slash = rest.indexOf('/');
        String folder = slash < 0 ? "" : rest.substring(0, slash);
        boolean inside = !folder.isEmpty() && registers.containsKey(folder);
        String name = inside ? rest.substring(slash + 1) : rest;
        return new Name(
                Optional.ofNullable(registers.get(inside ? folder : "")),
                name.isEmpty() || name.endsWith("/") ? name + MAIN : name);
    }

    /** Which register is meant, and what in it. */
    private record Name(Optional<LivePages> pages, String rest) {}

    /**
     * What is sent.
     *
     * @param status as HTTP has it
     * @param type of the content
     * @param content the bytes
     * @param location where it is instead; empty if it is here
     */
    record Answer(int status, String type, byte[] content, String location) {

        private static final Map<String, String> TYPES = Map.of(
                "html", "text/html; charset=utf-8",
                "css", "text/css; charset=utf-8",
                "js", "text/javascript; charset=utf-8",
                "json", "application/json",
                "svg", "image/svg+xml",
                "png", "image/png",
                "jpg", "image/jpeg",
                "gif", "image/gif",
                "webp", "image/webp");

        static Answer of(String path, byte[] content) {
            String ending = path.substring(path.lastIndexOf('.') + 1);
            return new Answer(200, TYPES.getOrDefault(ending, "text/plain; charset=utf-8"), content, "");
        }

        static Answer ofPage(int status, String text) {
            return new Answer(status, TYPES.get("html"), text.getBytes(StandardCharsets.UTF_8), "");
        }

        static Answer ofText(int status, String text) {
            return new Answer(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), "");
        }

        static Answer at(String location) {
            return new Answer(302, "text/plain; charset=utf-8", new byte[0], location);
        }

        boolean isPage() {
            return type.equals(TYPES.get("html"));
        }
    }
}
