package io.github.proposals.maven;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A parameter without which a goal has nothing to do. Maven would name it, and not what to write. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface Needed {

    /** {@return what somebody could write, such as {@code -Dproposal.id=PEP-0007}} */
    String value();
}
