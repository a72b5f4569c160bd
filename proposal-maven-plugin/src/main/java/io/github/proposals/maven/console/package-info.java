/**
 * What people see while a goal runs, in the log of Maven. Nothing passes that could move a cursor or begin a line. May use {@code unchanged}.
 */
package io.github.proposals.maven.console;
