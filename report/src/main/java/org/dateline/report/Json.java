package org.dateline.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small things of writing JSON. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            // Text from pages may hold "</script>": written so, it is harmless even inside a page.
            .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private Json() {}

    /** Writes the fields of a thing into an object that is open. */
    interface Fields<T> {
        void write(T thing) throws IOException;
    }

    static JsonGenerator generator(Writer out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        return json;
    }

    /** Lines end with a line feed on every platform. */
    static JsonGenerator indented(Writer out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        return json;
    }

    static <T> void array(JsonGenerator json, String name, List<T> things, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T thing : things) {
            json.writeStartObject();
            fields.write(thing);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** One object a line, each with its {@code type}. */
    static <T> void lines(JsonGenerator json, String type, List<T> things, Fields<T> fields) throws IOException {
        for (T thing : things) {
            json.writeStartObject();
            json.writeStringField("type", type);
            fields.write(thing);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    static <T> void object(JsonGenerator json, String name, T thing, Fields<T> fields) throws IOException {
        json.writeObjectFieldStart(name);
        fields.write(thing);
        json.writeEndObject();
    }

    /** The object, or {@code null} where there is none. */
    static <T> void maybe(JsonGenerator json, String name, Optional<T> thing, Fields<T> fields) throws IOException {
        if (thing.isPresent()) {
            object(json, name, thing.get(), fields);
        } else {
            json.writeNullField(name);
        }
    }

    /** The string, or {@code null} where there is none. */
    static void string(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A constant in lower case with hyphens: {@code PASSED_UNMET} is {@code passed-unmet}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
