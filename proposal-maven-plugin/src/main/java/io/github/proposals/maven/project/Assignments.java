package io.github.proposals.maven.project;

import java.util.LinkedHashMap;
import java.util.Map;

/** Several names with a value each, in the text of one property: {@code Tracking Issue=#12;Target Release=0.5.0}. */
public final class Assignments {

    private Assignments() {}

    /**
     * {@return value by name, in their order}
     *
     * @param property what the text is the value of
     * @param text the text; {@code null} for none
     * @param separator what stands between two of them
     * @throws UnusableConfigurationException if a part has no name
     */
    public static Map<String, String> of(String property, String text, String separator)
            throws UnusableConfigurationException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : text == null || text.isBlank() ? new String[0] : text.split(separator)) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new UnusableConfigurationException(
                        property + " is '" + text + "'; write it as 'name=value" + separator + "other name=value'");
            }
            values.put(
                    part.substring(0, equals).strip(),
                    part.substring(equals + 1).strip());
        }
        return values;
    }
}
