package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.site.internal.html.Walk;
import io.github.proposals.model.site.page.Asset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** The images of one page. What is not a file of the repository is not among them: a page loads nothing from elsewhere. */
final class Pictures implements Function<Element, Optional<Element>> {

    private static final int MOST = 200;
    private static final long MOST_BYTES = 50L << 20;

    private final ProposalLinks links;
    private final Images images;
    private final Set<Asset> shown = new LinkedHashSet<>();
    private long size;

    Pictures(ProposalLinks links, Images images) {
        this.links = links;
        this.images = images;
    }

    /** {@return the files that the page shows} */
    List<Asset> assets() {
        return new ArrayList<>(shown);
    }

    /** {@return what to put in the place of {@code image}, if it can be shown} */
    @Override
    public Optional<Element> apply(Element image) {
        Optional<String> file = links.file(image.attr("src"));
        return file.flatMap(images::at).filter(this::fits).map(it -> {
            String path = it.asset().path();
            Element picture = new Element("img").attr("src", path).attr("alt", words(image, file.get()));
            for (String name : List.of("title", "width", "height")) {
                if (image.hasAttr(name)) {
                    picture.attr(name, image.attr(name));
                }
            }
            picture.attr("loading", "lazy");
            return !Walk.isIn(image, Set.of("a"))
                    ? new Element("a").attr("href", path).appendChild(picture)
                    : picture;
        });
    }

    private boolean fits(Images.Image image) {
        if (shown.contains(image.asset())) {
            return true;
        }
        boolean fits = shown.size() < MOST && size + image.size() <= MOST_BYTES;
        if (fits) {
            shown.add(image.asset());
            size += image.size();
        }
        return fits;
    }

    /** An image without words is as good as none for who cannot see it; its name tells at least that there is one. */
    private static String words(Element image, String file) {
        String words = image.attr("alt").isBlank() ? image.attr("title") : image.attr("alt");
        return words.isBlank() ? "Image " + file.substring(file.lastIndexOf('/') + 1) : words;
    }
}
