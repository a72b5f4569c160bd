package io.github.proposals.model.site.internal.html;

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
                "<g id='a'>{2500 <circle r='1'/>}</g>{2500 <use href='#a'/>}",
                "<symbol id='a'>{2500 <circle r='1'/>}</symbol>{2500 <use xlink:href='#a'/>}",
                "<path id='a' d='{5000 h1 }'/>{5000 <use href='#a'/>}",
                "<text id='a'>{9000 word}</text>{5000 <use href='#a'/>}",
                "<marker id='a'>{500 <circle r='1'/>}</marker><path marker-mid='url(#a)' d='{5000 h1 }'/>",
                "<marker id='a'>{500 <circle r='1'/>}</marker><path style='fill:red; marker : url(#a)' d='{5000 h1 }'/>",
                "<marker id='a'>{500 <circle r='1'/>}</marker><path style='marker-mid/**/:url(#a)' d='{5000 h1 }'/>",
                "<marker id='a'>{500 <circle r='1'/>}</marker><g marker-end=\"url('#a')\">{5000 <path d='M0 0h1'/>}</g>",
                "<marker id='a'>{500 <circle r='1'/>}</marker><g id='b'>{70 <path/>}</g>{70 <use href='#b' marker-start='url(#a)'/>}",
                "<marker id='a'><path d='{90 h1 }'/></marker>"
                        + "<marker id='b'><path marker-mid='url(#a)' d='{90 h1 }'/></marker>"
                        + "<marker id='c'><path marker-mid='url(#b)' d='{90 h1 }'/></marker>"
                        + "<path marker-mid='url(#c)' d='{90 h1 }'/>",
                "<marker id='a'><path marker-mid='url(#b)' d='h1h1'/></marker>"
                        + "<marker id='b'><path marker-mid='url(#a)' d='h1h1'/></marker><path marker-mid='url(#a)' d='h1h1'/>",
                "<g marker-mid='url(#a)'><marker id='b'>{900 <path d='h1h1'/>}</marker></g>"
                        + "<marker id='a'>{90 <path/>}</marker><path marker-mid='url(#b)' d='h1h1'/>",
                "<clipPath id='a'>{500 <circle r='1'/>}</clipPath>{5000 <rect clip-path='url(#a)'/>}",
                "<clipPath id='a'>{60 <circle r='1'/>}</clipPath><clipPath id='b'>{60 <circle clip-path='url(#a)'/>}</clipPath>"
                        + "{60 <rect clip-path='url(#b)'/>}",
                "<linearGradient id='a'>{500 <stop/>}</linearGradient>{5000 <rect fill='url(#a)'/>}",
                "<linearGradient id='a'>{500 <stop/>}</linearGradient><linearGradient id='b' href='#a'/>{5000 <rect stroke='url(#b)'/>}",
                "<radialGradient id='a'>{500 <stop/>}</radialGradient><style>rect { fill: url(#a) }</style>{5000 <rect/>}",
                "<path id='a' d='{90000 h1 }'/>{500 <text><textPath href='#a'>x</textPath></text>}"
            })
    void isNoDrawingIfItGrowsWhenItIsShown(String pattern) {
        assertEquals(Optional.empty(), SvgCleaner.clean(BEGIN + SHAPE + repeated(pattern, 1) + "</svg>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g id='a'>{50 <circle r='1'/>}</g>{500 <use href='#a'/>}",
                "<marker id='a'><path d='M0 0L9 9z'/></marker>{5000 <path marker-end='url(#a)' d='M0 0{20  L9 9}'/>}",
                "<marker id='a'><path d='M0 0L9 9z'/></marker>{5000 <path style='marker-end:url(#a)' d='M0 0{20  L9 9}'/>}",
                "<marker id='a'><path d='M0 0L9 9z'/></marker>{90 <polyline marker-mid='url(#a)' points='{90 1,1 }'/>}",
                "<linearGradient id='a'>{5 <stop/>}</linearGradient><linearGradient id='b' href='#a'/>{5000 <rect fill='url(#b)'/>}",
                "<clipPath id='a'><rect/></clipPath><g clip-path='url(#a)'>{5000 <g clip-path='url(#a)'><rect/></g>}</g>",
                "<style>.a { fill: url(#a) }</style><linearGradient id='a'>{5 <stop/>}</linearGradient>{5000 <rect class='a'/>}",
                "{40000 <path d='M0 0h9'/>}"
            })
    void drawsWhatIsUsedAgainAsPeopleDo(String pattern) {
        assertTrue(SvgCleaner.clean(BEGIN + SHAPE + repeated(pattern, 1) + "</svg>")
                .isPresent());
    }

    @Test
    void aStyleSheetPutsNoDrawingOnAll() {
        String drawing =
                "<marker id='m'><path d='h1'/></marker><clipPath id='c'><rect/></clipPath><linearGradient id='g'/>"
                        + "<style>path{marker-mid:url(#m);clip-path:url('#c');--x:URL( \"#m\" );fill:url(#g)}</style>";
        String clean = SvgCleaner.clean(BEGIN + SHAPE + drawing + "</svg>").orElseThrow();
        assertTrue(clean.contains("<style>path{marker-mid:none;clip-path:none;--x:none;fill:url(#g)}</style>"), clean);
    }

    /** {@code {3 x}} is {@code xxx}; within another one, too. */
    private static String repeated(String pattern, int times) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int space = pattern.indexOf(' ', open);
            if (!pattern.substring(open + 1, space).matches("\\d+")) {
                text.append(pattern, at, open + 1);
                at = open + 1;
                continue;
            }
            int close = open + 1;
            for (int depth = 1; depth > 0; close++) {
                depth += pattern.charAt(close) == '{' ? 1 : pattern.charAt(close) == '}' ? -1 : 0;
            }
            text.append(pattern, at, open)
                    .append(repeated(
                            pattern.substring(space + 1, close - 1),
                            Integer.parseInt(pattern.substring(open + 1, space))));
            at = close;
        }
        return text.append(pattern.substring(at)).toString().repeat(times);
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
                "<!ENTITY x '",
                "<path marker-mid='url(#a)' style='fill:url(#a) url(#a)'/>",
                "<style>a{fill:url(#a)}</style>",
                "<g id='a'/><use href='#a'/>"
            })
    void bearsWhatNobodyDraws(String piece) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> SvgCleaner.clean(BEGIN + SHAPE + piece.repeat(40_000)));
    }
}
