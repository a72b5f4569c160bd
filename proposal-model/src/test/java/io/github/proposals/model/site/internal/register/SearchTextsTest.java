package io.github.proposals.model.site.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.proposals.model.site.Sites;
import io.github.proposals.model.site.page.Asset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchTextsTest {

    @Test
    void saysWhichPagesHaveAWord() {
        SearchTexts texts = new SearchTexts(3);
        texts.add("a.html", texts.of("The meter ticks, the METER."));
        texts.add("b.html", texts.of("Nothing"));
        texts.add("c.html", texts.of("a Meter's 2nd"));
        assertEquals("""
                window.proposalSearch.texts = {"next":"","pages":["a.html","b.html","c.html"],\
                "beginnings":["The meter ticks, the METER.","Nothing","a Meter\\u0027s 2nd"],\
                "words":{"2nd":"2","a":"2","meter":"0 2","nothing":"1","s":"2","the":"0","ticks":"0"}};
                """, script(texts));
    }

    @Test
    void knowsNoCaseAndNoAccents() {
        assertEquals(Set.of("zoe", "cafe", "naive"), words(1, "ZOË Café, nai\u0308ve"));
    }

    @Test
    void cutsWhatIsTooLongToBeAWord() {
        assertEquals(Set.of("x".repeat(32), "x".repeat(8)), words(1, "x".repeat(40)));
    }

    @Test
    void keepsTheFirstWordsOfALongText() {
        String text =
                IntStream.range(0, 5_000).mapToObj(it -> "word" + (1_000 + it)).collect(Collectors.joining(" "));
        Set<String> words = words(1, text);
        assertTrue(words.contains("word1000"), words::toString);
        assertEquals(2_000, words.size());
    }

    @Test
    void isBoundedForAnyNumberOfTexts() {
        SearchTexts texts = new SearchTexts(20_000);
        for (int page = 0; page < 20_000; page++) {
            int first = page;
            texts.add(
                    page + ".html",
                    texts.of(IntStream.range(0, 200)
                            .mapToObj(it -> Integer.toString(first * 200 + it, 36) + "abcdefghij")
                            .collect(Collectors.joining(" "))));
        }
        assertTrue(script(texts).length() < 40_000_000, () -> "" + script(texts).length());
    }

    @Test
    void isInPartsOfWhichEachNamesTheNext() {
        SearchTexts texts = new SearchTexts(600);
        for (int page = 0; page < 600; page++) {
            texts.add(page + ".html", texts.of("meter " + page));
        }
        List<JsonObject> parts = texts.assets().stream()
                .map(it -> read(new String(it.content(), StandardCharsets.UTF_8)))
                .toList();
        assertEquals(
                List.of("search-texts.js", "search-texts-2.js", "search-texts-3.js"),
                texts.assets().stream().map(Asset::path).toList());
        assertEquals(
                List.of("search-texts-2.js", "search-texts-3.js", ""),
                parts.stream().map(it -> it.get("next").getAsString()).toList());
        assertEquals("0.html", parts.get(0).getAsJsonArray("pages").get(0).getAsString());
        assertEquals("599.html", parts.get(2).getAsJsonArray("pages").get(99).getAsString());
        assertEquals("99", parts.get(2).getAsJsonObject("words").get("599").getAsString());
    }

    @Test
    void keepsWholeWordsOfTheBeginning() {
        SearchTexts texts = new SearchTexts(60_000);
        texts.add("a.html", texts.of("One\n  two three"));
        texts.add("b.html", texts.of("unbroken".repeat(4)));
        assertEquals(
                List.of("One two", ""),
                read(new String(texts.assets().get(0).content(), StandardCharsets.UTF_8))
                        .getAsJsonArray("beginnings")
                        .asList()
                        .stream()
                        .map(JsonElement::getAsString)
                        .toList());
    }

    @Test
    void holdsNothingThatEndsAScript() {
        SearchTexts texts = new SearchTexts(1);
        texts.add(
                "</script>\u2028.html",
                texts.of("</script><script>alert(1)//\u2028\u2029 ]]> <!-- \uD83D\uDE80 __proto__ '\"\\"));
        String script = script(texts);
        assertFalse(script.matches("(?s).*[<>&'\u2028\u2029].*"), script);
        assertEquals(
                Set.of("script", "alert", "1", "proto"),
                read(script).getAsJsonObject("words").keySet());
    }

    @Test
    void comesWithTheRegisterAndHasTheTextsOfAllPages() {
        List<Asset> assets = Sites.sample()
                .pages()
                .filter(it -> it.path().equals("index.html"))
                .flatMap(it -> it.assets().stream())
                .filter(it -> it.path().equals("search-texts.js"))
                .toList();
        assertEquals(1, assets.size());
        String script = new String(assets.get(0).content(), StandardCharsets.UTF_8);
        JsonObject words = read(script).getAsJsonObject("words");
        assertEquals(2, read(script).getAsJsonArray("pages").size());
        assertEquals("1", words.get("ticks").getAsString());
        assertTrue(words.has("steal"), "what is shown as text can be found");
        assertEquals(
                List.of(script),
                Sites.sample()
                        .inSkin()
                        .flatMap(it -> it.assets().stream())
                        .filter(it -> it.path().equals("search-texts.js"))
                        .map(it -> new String(it.content(), StandardCharsets.UTF_8))
                        .toList());
    }

    /** {@return all parts} */
    private static String script(SearchTexts texts) {
        return texts.assets().stream()
                .map(it -> new String(it.content(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private static Set<String> words(int count, String text) {
        SearchTexts texts = new SearchTexts(count);
        texts.add("page.html", texts.of(text));
        return read(script(texts)).getAsJsonObject("words").keySet();
    }

    private static JsonObject read(String script) {
        String json =
                script.replaceFirst("^window\\.proposalSearch\\.texts = ", "").replaceFirst(";\n$", "");
        return JsonParser.parseString(json).getAsJsonObject();
    }
}
