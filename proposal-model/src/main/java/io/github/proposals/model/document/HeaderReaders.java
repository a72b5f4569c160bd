package io.github.proposals.model.document;

import io.github.proposals.model.header.FieldTableReader;
import io.github.proposals.model.header.FrontMatterReader;
import io.github.proposals.model.header.HeadingFieldReader;
import io.github.proposals.model.header.LabelLineReader;
import java.util.List;

/** The styles of headers that are recognised; the one that explains the most known labels is the header. */
final class HeaderReaders {

    /** Where two styles explain as many labels, the earlier one wins. */
    private static final List<HeaderReader> ALL = List.of(
            new FieldTableReader(),
            new LabelLineReader(HeaderStyle.BOLD_LINES),
            new FrontMatterReader(),
            new LabelLineReader(HeaderStyle.BULLET_LIST),
            new LabelLineReader(HeaderStyle.PLAIN_LINES),
            new HeadingFieldReader());

    private HeaderReaders() {}

    static Header read(HeaderRegion region) {
        Header best = Header.NONE;
        long most = 0;
        for (HeaderReader reader : ALL) {
            List<HeaderField> fields = reader.read(region);
            long known = fields.stream()
                    .filter(field -> region.knownLabel().test(field.label()))
                    .count();
            if (known > most && known >= reader.leastKnown()) {
                most = known;
                best = new Header(reader.style(), fields);
            }
        }
        return best;
    }
}
