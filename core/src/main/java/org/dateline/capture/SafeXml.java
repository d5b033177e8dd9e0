package org.dateline.capture;

import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import javax.xml.XMLConstants;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;

/**
 * Parses XML that nobody vouches for. Document type declarations are refused, so that no entity is expanded and nothing
 * is fetched.
 */
final class SafeXml {
    /** Deeper than any feed or news item; what nests deeper is made to overflow a stack. */
    private static final String MAX_DEPTH = "256";

    private SafeXml() {}

    /** The document. */
    static Document parse(String xml) throws ReadProblem {
        String text = withoutForbiddenCharacters(xml);
        try {
            return builder().build(new StringReader(text.stripLeading()));
        } catch (JDOMParseException e) {
            throw new ReadProblem(
                    Skipped.Reason.MALFORMED,
                    "line " + e.getLineNumber() + ", column " + e.getColumnNumber() + ": not XML: "
                            + Objects.requireNonNullElse(e.getCause(), e).getMessage());
        } catch (IllegalArgumentException e) {
            // JDOM refuses by such an exception a few names that the parser lets pass.
            throw ReadProblem.of(e);
        } catch (JDOMException | IOException e) {
            throw ReadProblem.of(e);
        }
    }

    private static SAXBuilder builder() {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builder.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", MAX_DEPTH);
        builder.setExpandEntities(false);
        return builder;
    }

    /** XML 1.0 forbids most control characters; feeds have them all the same. Each becomes a space. */
    private static String withoutForbiddenCharacters(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean forbidden = (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= '\uFFFE';
            clean.append(forbidden ? ' ' : c);
        }
        return clean.toString();
    }
}
