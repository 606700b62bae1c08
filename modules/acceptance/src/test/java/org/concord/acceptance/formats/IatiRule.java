package org.concord.acceptance.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * One rule of the ruleset of IATI.
 *
 * @param context where it holds, as XPath; {@code foreach} as the ruleset writes it: for each of these values
 * @param holds what holds there, as XPath 1.0; {@code DAY(x)} is a date as a number, {@code TRIMMED(x)} has no space at its ends, {@code PLAIN(x)} none of
 *     the symbols that identifiers avoid, {@code $today} and {@code $each} are what they say
 * @param planted a document that breaks it
 */
record IatiRule(String id, String context, String foreach, String holds, Document planted) {

    /** Where the rule is broken. */
    List<String> brokenIn(Document document) {
        List<String> broken = new ArrayList<>();
        for (Node node : nodes(context, document)) {
            for (String each : foreach == null ? Set.of("") : values(node)) {
                if (!holds(node, each)) {
                    broken.add(id + " at " + node.getNodeName() + (each.isEmpty() ? "" : " for " + each));
                }
            }
        }
        return broken;
    }

    private Set<String> values(Node node) {
        Set<String> values = new LinkedHashSet<>();
        nodes(foreach, node).forEach(value -> values.add(value.getNodeValue()));
        return values;
    }

    private boolean holds(Node node, String each) {
        String today = LocalDate.now().toString().replace("-", "");
        String expression = holds
            .replaceAll("DAY\\(([^()]*)\\)", "number(translate(substring($1,1,10),'-',''))")
            .replaceAll("TRIMMED\\(([^()]*)\\)", "(normalize-space(substring($1,1,1)) != '' and normalize-space(substring($1,string-length($1))) != '')")
            .replaceAll("PLAIN\\(([^()]*)\\)", "(translate($1,'/&|?','') = string($1))")
            .replace("$today", today).replace("$each", "'" + each + "'");
        try {
            return (Boolean) xpath().evaluate(expression, node, XPathConstants.BOOLEAN);
        } catch (XPathExpressionException wrong) {
            throw new IllegalStateException(id + ": " + expression, wrong);
        }
    }

    private List<Node> nodes(String expression, Node from) {
        try {
            NodeList found = (NodeList) xpath().evaluate(expression, from, XPathConstants.NODESET);
            List<Node> nodes = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                nodes.add(found.item(i));
            }
            return nodes;
        } catch (XPathExpressionException wrong) {
            throw new IllegalStateException(id + ": " + expression, wrong);
        }
    }

    private static XPath xpath() {
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        xpath.setNamespaceContext(new NamespaceContext() {
            @Override
            public String getNamespaceURI(String prefix) {
                return prefix.equals("xml") ? XMLConstants.XML_NS_URI : XMLConstants.NULL_NS_URI;
            }

            @Override
            public String getPrefix(String uri) {
                return null;
            }

            @Override
            public Iterator<String> getPrefixes(String uri) {
                return null;
            }
        });
        return xpath;
    }
}
