/**
 * The register as pages for people: a page for all proposals, one for each of them, those that put them in some light,
 * and one for each rule. Pure functions of their input: writes no file and looks at no clock. May use {@code text}, {@code diagnostic}, {@code document}, {@code document.markdown}, {@code process}, {@code proposal}, {@code register}, {@code export}, {@code lint}, {@code site.html}, {@code site.forge} and {@code site.drawing}.
 *
 * <p>Proposals come from strangers. What they wrote gets into a page in one of two ways only: as a text that a template
 * escapes, or as {@code SafeHtml}, which only {@code site.html} makes. To add a page, add a {@code …Page} with its
 * template, and name it in {@code Site}. With its parts, the only package that knows jsoup and jmustache.
 */
package io.github.proposals.model.site;
