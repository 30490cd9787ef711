package attain.grid;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Parses the parts of one file, one after the other. To make a parser takes longer than
 * to parse most parts, so that there is one for all of them; the next file has its own,
 * which knows nothing of this one's names.
 */
final class PartParser {

	private final Limits limits;

	private @Nullable XMLReader reader;

	PartParser(Limits limits) {
		this.limits = limits;
	}

	/** Parses a part from end to end, or until the handler has had enough. */
	synchronized void parse(InputStream part, PartHandler handler) throws IOException {
		handler.begin(this.limits);
		try {
			XMLReader reader = reader();
			reader.setContentHandler(handler);
			reader.setErrorHandler(handler);
			reader.setEntityResolver(handler);
			reader.parse(new InputSource(part));
		}
		catch (PartHandler.Enough ex) {
			return;
		}
		catch (SAXException ex) {
			if (ex.getException() instanceof IOException cause) {
				throw cause;
			}
			throw Failure.translate(ex);
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private XMLReader reader() throws ParserConfigurationException, SAXException {
		if (this.reader == null) {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			this.reader = factory.newSAXParser().getXMLReader();
		}
		return this.reader;
	}

}
