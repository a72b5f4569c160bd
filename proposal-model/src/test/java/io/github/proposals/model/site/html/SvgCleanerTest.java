package io.github.proposals.model.site.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCleanerTest {

    private static final String BEGIN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
    private static final String SHAPE = "<rect width=\"9\" height=\"9\" fill=\"url(#g)\"></rect>";

    @Test
    void keepsShapesTextAndColours() {
        String drawing = BEGIN
                + "<defs><linearGradient id=\"g\"><stop offset=\"1\" stop-color=\"red\"></stop></linearGradient></defs>"
                + "<style>.a{fill:#123}</style><g style=\"fill: none\" transform=\"scale(2)\">" + SHAPE
                + "<text x=\"1\" y=\"2\">a &lt; b</text></g></svg>";
        assertEquals(
                Optional.of(drawing + "\n"), SvgCleaner.clean("<?xml version=\"1.0\"?>\n<!-- by hand -->" + drawing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script xlink:href=\"https://evil.example/x.js\"/>",
                "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><iframe src=\"https://evil.example\"/></body></foreignObject>",
                "<a href=\"javascript:alert(1)\"><text onclick=\"alert(1)\">x</text></a>",
                "<a xlink:href=\"https://evil.example\"><text>x</text></a>",
                "<image href=\"https://evil.example/p.png\"/>",
                "<image xlink:href=\"data:image/svg+xml;base64,PHN2Zz4=\"/>",
                "<use href=\"https://evil.example/x.svg#a\"/>",
                "<use xlink:href=\"data:image/svg+xml,evil.example#a\"/>",
                "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
                "<set attributeName=\"onload\" to=\"alert(1)\"/>",
                "<style>@import url(https://evil.example/x.css);</style>",
                "<style>rect{fill:url('https://evil.example/x')}</style>",
                "<style><![CDATA[@import 'https://evil.example/x.css';]]></style>",
                "<style>rect{background:\\75rl(https://evil.example)}</style>",
                "<rect style=\"fill:url(https://evil.example/x)\"/>",
                "<rect fill=\"url( 'https://evil.example/x#a' )\" onload=\"alert(1)\"/>",
                "<filter id=\"f\"><feImage href=\"https://evil.example/x\"/></filter>",
                "<handler type=\"text/javascript\">alert(1)</handler>",
                "<?xml-stylesheet href=\"https://evil.example/x.css\"?>",
                "<metadata><evil.example/></metadata>",
                "<set><script>alert(1)</script></set>",
                "<svg onload=\"alert(1)\"/>",
                "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"javascript:alert(1)\"/>",
            })
    void leavesNothingOfAnAttack(String attack) {
        for (String text : new String[] {
            BEGIN + attack + SHAPE + "</svg>",
            BEGIN + "<g>" + SHAPE + attack + "</g></svg>",
            "<!DOCTYPE svg [<!ENTITY e \"" + attack.replace("\"", "'") + "\">]>" + BEGIN + "&e;" + attack + SHAPE
                    + "</svg>"
        }) {
            String clean = SvgCleaner.clean(text).orElse("");
            assertTrue(clean.contains("<rect"), clean);
            assertFalse(clean.matches("(?si).*(alert|evil\\.example|script|iframe|data:|\\son\\w+=|<!|<\\?).*"), clean);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<html><svg/></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"a.png\"/></svg>",
                "<x:svg xmlns:x=\"http://www.w3.org/2000/svg\"><x:rect/></x:svg>"
            })
    void isNoDrawingWithoutAnythingToSee(String text) {
        assertEquals(Optional.empty(), SvgCleaner.clean(text));
    }

    @Test
    void repeatsNothingThatRepeats() {
        String clean = SvgCleaner.clean(
                        BEGIN + "<g id=\"a\">" + SHAPE + "</g><g id=\"b\"><use href=\"#a\"/><use href=\"#a\"/></g>"
                                + "<g id=\"c\"><use href=\"#b\"/><use href=\"#c\"/></g></svg>")
                .orElseThrow();
        assertTrue(clean.contains("href=\"#a\""), clean);
        assertFalse(clean.contains("href=\"#b\"") || clean.contains("href=\"#c\""), clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g>",
                "<g a='",
                "<![CDATA[",
                "<g></x>",
                "&lt;",
                "<rect fill='url(url(url('/>",
                "<svg>",
                "<!ENTITY x '"
            })
    void bearsWhatNobodyDraws(String piece) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> SvgCleaner.clean(BEGIN + SHAPE + piece.repeat(40_000)));
    }
}
