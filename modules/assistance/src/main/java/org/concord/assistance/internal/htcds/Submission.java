package org.concord.assistance.internal.htcds;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.concord.assistance.api.HtcdsRule;
import org.concord.imports.api.ImportRule;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A form filled in: an instance of IOM's XForm, as survey tools send it. Several choices stand with spaces between. A document type declaration is refused
 * unread, and with it every entity.
 */
final class Submission {

    /** A form is a page or two. */
    private static final int LONGEST = 1024 * 1024;
    /** Groups of questions stand within one another, and not without end. */
    private static final String DEEPEST = "50";
    private static final String REASON = "cas_ReasonForIncomingReferral";

    private final Map<String, String> said = new LinkedHashMap<>();

    private Submission() {
    }

    static boolean is(String text) {
        return text.stripLeading().startsWith("<");
    }

    /** What it says, by the name of the question. */
    static Map<String, String> read(String text) {
        if (text.length() > LONGEST) {
            throw RuleBroken.at("file", KernelRule.TOO_LARGE, "1 MB");
        }
        Submission submission = new Submission();
        submission.questions("", root(text));
        return submission.said;
    }

    private void questions(String path, Element above) {
        for (Node node = above.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element question && hasQuestions(question)) {
                questions(path + question.getLocalName() + "/", question);
            } else if (node instanceof Element question) {
                String name = question.getLocalName();
                say(Standard.called(name).isPresent() ? name : path + name, question.getTextContent());
            }
        }
    }

    private void say(String name, String answer) {
        Field field = Standard.called(name).orElse(null);
        boolean inWords = field != null && field.name().equals(REASON) && !answer.isBlank() && !isKnown(field, answer);
        String read = inWords ? "Other" : field != null && field.several() ? answer.strip().replaceAll("\\s+", CodeList.BETWEEN) : answer;
        if (said.put(name, read) != null) {
            throw RuleBroken.at("file", ImportRule.IMPORT_COLUMN_TWICE, name);
        }
        if (inWords) {
            said.put(Standard.REASON_IN_WORDS, answer);
        }
    }

    /** The form asks for a reason in words where the standard has a list. */
    private static boolean isKnown(Field field, String answer) {
        try {
            return field.codes().one(answer) != null;
        } catch (RuleBroken inWords) {
            return false;
        }
    }

    private static boolean hasQuestions(Element question) {
        return question.getElementsByTagNameNS("*", "*").getLength() > 0;
    }

    private static Element root(String text) {
        try {
            return builder().parse(new InputSource(new StringReader(text.strip()))).getDocumentElement();
        } catch (SAXParseException refused) {
            throw RuleBroken.at("file", HtcdsRule.HTCDS_XML_REFUSED, refused.getLineNumber());
        } catch (SAXException | IOException refused) {
            throw RuleBroken.at("file", HtcdsRule.HTCDS_XML_REFUSED, 1);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** By itself a parser writes what it finds to the server's log. */
    private static final ErrorHandler SILENT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException warning) {
            // Nothing is refused for it.
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    };
}
