/**
 * The register as pages for people: which pages there are. A room for each kind of them takes what it needs, and knows
 * neither the site nor rooms above it. Pure functions of their input: writes no file and looks at no clock.
 * May use {@code text}, {@code diagnostic}, {@code process}, {@code proposal}, {@code register}, {@code export}, {@code memory}, {@code lint}, {@code site.internal.drawing}, {@code site.page}, {@code site.internal.page}, {@code site.internal.sharing}, {@code site.internal.address}, {@code site.internal.findings}, {@code site.internal.relations}, {@code site.internal.rule}, {@code site.internal.process}, {@code site.internal.register}, {@code site.internal.statistics} and {@code site.internal.proposal}.
 *
 * <p>Proposals come from strangers. What they wrote gets into a page in one of two ways only: as a text that a template
 * escapes, or as {@code SafeHtml}, which only {@code site.internal.html} makes. With its rooms, the only package that knows jsoup and
 * jmustache.
 */
@NullMarked
package io.github.proposals.model.site;

import org.jspecify.annotations.NullMarked;
